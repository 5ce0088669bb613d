package vn.tonghop.submission.life;

/**
 * One act for the log.
 *
 * @param act name of an {@link Act}, or a word for what is done to no submission
 * @param detail why and to what exactly; never a figure, never a person
 */
public record LoggedAct(String act, Subject subject, String detail) {

    public static LoggedAct of(Act act, Subject subject, String detail) {
        return new LoggedAct(act.name(), subject, detail);
    }
}
