package vn.tonghop.submission;

/** What a submission does to what was sent before it for the same period. */
public enum SubmissionType {
    /** Stands for the whole period, in place of anything sent before. */
    OFFICIAL("CHINH_THUC"),
    /** Stands for the sheets that it carries; the others stay as they were sent before. */
    SUPPLEMENT("BO_SUNG"),
    /** Stands for the whole period and says what was wrong before. */
    CORRECTION("DINH_CHINH");

    private final String code;

    SubmissionType(String code) {
        this.code = code;
    }

    /** As it is chosen on the identity sheet. */
    public String code() {
        return code;
    }
}
