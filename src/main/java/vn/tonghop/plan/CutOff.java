package vn.tonghop.plan;

import java.time.LocalDate;
import vn.tonghop.period.Period;

/** Until which day a report takes figures (Decree 09/2019/NĐ-CP, article 7, clause 8). */
public enum CutOff {
    /** The 14th of the period's last month: article 12 of the decree. */
    DECREE_09_2019;

    public LocalDate of(Period period) {
        return switch (this) {
            case DECREE_09_2019 -> period.end();
        };
    }
}
