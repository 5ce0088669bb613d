package vn.tonghop.cli.submission;

/** The exit codes that every command about a submission has in common. */
final class Exits {

    static final String FOOTER =
            "Mã thoát: 0 đã làm; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi;"
                    + " 4 đang có lần chạy khác; 5 không được phép hoặc trạng thái không cho phép.";

    private Exits() {}
}
