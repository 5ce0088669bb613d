package vn.tonghop.submission.life;

/**
 * Who does something.
 *
 * @param actor id of the office or role
 * @param osUser the account of the machine under which it was done
 */
public record Doer(String actor, String osUser) {

    /** Where nobody has to answer, as in a demonstration. */
    public static final Doer NOBODY = new Doer("", "");
}
