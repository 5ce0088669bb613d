package vn.tonghop.validation;

/** Placeholder. */
final class Folding {

    static final String MAGNITUDE = "magnitude";

    private Folding() {}
}
