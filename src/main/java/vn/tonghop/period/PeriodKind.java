package vn.tonghop.period;

/** The reporting periods of Decree 09/2019/NĐ-CP, article 12; nine months is provincial practice, not the decree's. */
public enum PeriodKind {
    MONTH(1, 12, "THANG"),
    QUARTER(3, 4, "QUY"),
    HALF(6, 2, "6T"),
    NINE_MONTHS(9, 1, "9T"),
    YEAR(12, 1, "NAM");

    private final int months;
    private final int perYear;
    private final String code;

    PeriodKind(int months, int perYear, String code) {
        this.months = months;
        this.perYear = perYear;
        this.code = code;
    }

    public int months() {
        return months;
    }

    /** Whether a period of this kind ends in a month. */
    public boolean endsIn(int month) {
        return month % months == 0 && month / months <= perYear;
    }

    public int perYear() {
        return perYear;
    }

    /** The code used in forms: THANG, QUY, 6T, 9T, NAM. */
    public String code() {
        return code;
    }
}
