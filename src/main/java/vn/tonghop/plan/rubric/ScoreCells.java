package vn.tonghop.plan.rubric;

import java.util.List;

/** Codes of the data elements of a score sheet. */
public final class ScoreCells {

    /** Points that the unit gives itself, by criterion. */
    public static final String OWN = "C_DIEM";

    /** Points that were verified, by criterion. */
    public static final String VERIFIED = "C_TD";

    /** The class that the unit declares. */
    public static final String CLASS = "C_LOAI";

    public static final List<String> ALL = List.of(OWN, VERIFIED, CLASS);

    private ScoreCells() {}
}
