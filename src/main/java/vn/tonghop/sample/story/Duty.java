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
    HO_TRO("KH-UBND", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    KTXH("KH-UBND", 92, 108, 116, 120, 123, 125, 126, 126, 126, 126, 126, 126),
    DUONG_DAY_NONG("TB-UBND", 40, 58, 72, 84, 93, 100, 105, 110, 113, 116, 118, 120),
    KHAO_SAT("KH-UBND", 22, 40, 61, 80, 96, 108, 113, 117, 120, 122, 124, 125),
    PHUONG_AN("KH-UBND", 30, 44, 57, 70, 80, 88, 94, 99, 103, 106, 109, 111),
    PHOI_HOP_TT("KH-UBND", 36, 55, 70, 82, 92, 100, 105, 109, 112, 115, 117, 119),
    GIAM_HAI("KH-UBND", 28, 36, 43, 49, 54, 58, 61, 64, 66, 68, 70, 72),
    QUYEN_LD("KH-UBND", 18, 27, 35, 42, 48, 53, 57, 61, 64, 67, 69, 71);

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
