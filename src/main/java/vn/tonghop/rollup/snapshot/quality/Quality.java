package vn.tonghop.rollup.snapshot.quality;

/** How well the reports of the period came in. */
public record Quality() {

    public static final Quality NONE = new Quality();
}
