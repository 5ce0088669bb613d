package vn.tonghop.sample;

import java.util.Locale;

/** What must become of a file, or of a unit that sent none. */
public enum Outcome {
    /** The unit sent nothing. */
    MISSING("Chưa gửi"),
    /** Counted, and marked late. */
    COUNTED_LATE("Tính vào số liệu, ghi là gửi muộn"),
    /** Came after the report was made. */
    AFTER_AS_OF("Đến sau thời điểm tổng hợp, chưa tính"),
    UNREADABLE("Không đọc được"),
    REFUSED("Trả lại"),
    /** Accepted, and replaced by a later sending. */
    SUPERSEDED("Thay bằng lần gửi sau"),
    COUNTED("Tính vào số liệu"),
    /** The same bytes came before. */
    REPEATED("Trùng tệp đã nhận, bỏ qua"),
    /** Counted, with a question to the sender. */
    COUNTED_WITH_QUERY("Tính vào số liệu, kèm câu hỏi");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The word in {@code expected.csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
