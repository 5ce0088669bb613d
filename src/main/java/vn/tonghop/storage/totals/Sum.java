package vn.tonghop.storage.totals;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.storage.amount.Amounts;

/** Amounts added up exactly, the whole ones fast. */
final class Sum {

    private long whole;
    private @Nullable BigDecimal others;

    void add(Amounts amount) {
        if (amount.isWhole()) {
            whole += amount.whole();
        } else {
            others = others == null ? amount.exact() : others.add(amount.exact());
        }
    }

    BigDecimal value() {
        BigDecimal value = BigDecimal.valueOf(whole);
        return others == null ? value : others.add(value);
    }
}
