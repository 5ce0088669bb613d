package vn.tonghop.sample.story;

/** Duties by the code of their row, the kind of paper that proves them, and how many of 126 wards have done them. */
enum Duty {
    KE_HOACH("KH-UBND", 74, 108, 121, 124, 126, 126, 126, 126, 126, 126, 126, 126),
    MO_HINH("KH-UBND", 96, 104, 110, 114, 117, 120, 121, 122, 123, 124, 125, 126),
    LONG_GHEP("KH-UBND", 38, 66, 88, 100, 109, 115, 118, 120, 121, 122, 123, 124),
    DOI178("QĐ-UBND", 88, 101, 110, 116, 120, 122, 124, 125, 126, 126, 126, 126),
    CTXHTN("QĐ-UBND", 70, 80, 88, 95, 100, 104, 107, 110, 112, 114, 115, 116),
    TUYEN_TRUYEN("KH-UBND", 90, 104, 113, 118, 122, 124, 125, 126, 126, 126, 126, 126),
    CAM_KET("KH-UBND", 50, 66, 80, 92, 101, 108, 112, 115, 117, 119, 120, 121),
    SINH_HOAT_TDP("HD-UBND", 48, 62, 75, 86, 94, 101, 105, 108, 110, 112, 114, 115),
    KHONG_TNMD("QĐ-UBND", 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103),
    HO_TRO("KH-UBND", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** The month of a ward that never does it. */
    static final int NEVER = 13;

    private final String paper;
    private final int[] done;

    Duty(String paper, int... done) {
        this.paper = paper;
        this.done = done;
    }

    String paper() {
        return paper;
    }

    /** The month in which the ward of a rank does it. */
    int month(int rank) {
        for (int month = 1; month <= done.length; month++) {
            if (rank < done[month - 1]) {
                return month;
            }
        }
        return NEVER;
    }
}
