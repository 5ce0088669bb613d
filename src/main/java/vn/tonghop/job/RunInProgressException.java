package vn.tonghop.job;

/** Another process runs the same programme on the same database. */
public final class RunInProgressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunInProgressException(String programme) {
        super("Chương trình " + programme
                + " đang được một tiến trình khác tổng hợp. Hãy đợi lần chạy đó xong rồi chạy lại.");
    }
}
