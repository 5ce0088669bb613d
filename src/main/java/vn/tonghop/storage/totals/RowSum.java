package vn.tonghop.storage.totals;

import java.math.BigDecimal;
import vn.tonghop.storage.amount.Amounts;

/** What units say on one row of a form, added up; where months do not add up, by what each unit said last. */
final class RowSum {

    private final boolean addsUp;
    private final Sum inPeriod = new Sum();
    private final Sum toDate = new Sum();
    private String unit = "";
    private int units;
    private BigDecimal latest = BigDecimal.ZERO;
    private BigDecimal latestOfOthers = BigDecimal.ZERO;

    RowSum(boolean addsUp) {
        this.addsUp = addsUp;
    }

    boolean addsUp() {
        return addsUp;
    }

    void add(String said, boolean now, Amounts amount) {
        if (!said.equals(unit)) {
            unit = said;
            units++;
            latestOfOthers = latestOfOthers.add(latest);
        }
        if (!addsUp) {
            latest = amount.exact();
            return;
        }
        toDate.add(amount);
        if (now) {
            inPeriod.add(amount);
        }
    }

    int units() {
        return units;
    }

    BigDecimal toDate() {
        return addsUp ? toDate.value() : latestOfOthers.add(latest);
    }

    BigDecimal inPeriod() {
        return addsUp ? inPeriod.value() : toDate();
    }
}
