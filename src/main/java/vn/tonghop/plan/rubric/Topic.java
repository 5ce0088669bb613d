package vn.tonghop.plan.rubric;

/** What a rubric scores; drugs and prostitution have separate sheets. */
public enum Topic {
    MA_TUY,
    MAI_DAM,
    CHUNG
}
