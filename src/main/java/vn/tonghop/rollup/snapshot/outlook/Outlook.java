package vn.tonghop.rollup.snapshot.outlook;

/** What the figures let expect of the rest of the year. */
public record Outlook() {

    public static final Outlook NONE = new Outlook();
}
