package vn.tonghop.plan.form;

/** What a cell of a form may hold. */
public enum ValueType {
    /** A whole number from 0. */
    COUNT,
    /** Vietnamese đồng, whole, from 0. */
    MONEY,
    YES_NO,
    CHOICE,
    DATE,
    TEXT;

    /** Whether values of this type add up. */
    public boolean isNumber() {
        return this == COUNT || this == MONEY;
    }
}
