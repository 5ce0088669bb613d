package vn.tonghop.storage.totals;

import java.math.BigDecimal;

/** What units say on one row of a form, added up; where months do not add up, by what each unit said last. */
final class RowSum {

    private final boolean addsUp;
    private String unit = "";
    private int units;
    private BigDecimal toDate = BigDecimal.ZERO;
    private BigDecimal inPeriod = BigDecimal.ZERO;
    private BigDecimal latest = BigDecimal.ZERO;

    RowSum(boolean addsUp) {
        this.addsUp = addsUp;
    }

    boolean addsUp() {
        return addsUp;
    }

    void add(String said, boolean now, BigDecimal number) {
        if (!said.equals(unit)) {
            unit = said;
            units++;
            toDate = toDate.add(latest);
            latest = BigDecimal.ZERO;
        }
        if (!addsUp) {
            latest = number;
            return;
        }
        toDate = toDate.add(number);
        if (now) {
            inPeriod = inPeriod.add(number);
        }
    }

    int units() {
        return units;
    }

    BigDecimal toDate() {
        return toDate.add(latest);
    }

    BigDecimal inPeriod() {
        return addsUp ? inPeriod : toDate();
    }
}
