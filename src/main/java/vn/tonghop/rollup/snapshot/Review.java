package vn.tonghop.rollup.snapshot;

/**
 * What the reviewer has done to the version that counts.
 *
 * @param override why it counts though a rule would have held it, or why its queries rest; empty where no rule was overridden
 */
public record Review(boolean approved, String override) {

    public static final Review NONE = new Review(false, "");
}
