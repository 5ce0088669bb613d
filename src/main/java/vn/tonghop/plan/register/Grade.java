package vn.tonghop.plan.register;

import java.math.BigDecimal;

/** How active a place is; the order is that of the choices on the forms, from 0. */
public enum Grade {
    KHONG_HOAT_DONG,
    IT_HOAT_DONG,
    CO_HOAT_DONG,
    PHUC_TAP;

    /** The number by which a form's choice of this grade counts. */
    public BigDecimal number() {
        return BigDecimal.valueOf(ordinal());
    }
}
