package vn.tonghop.job.intake;

import java.util.function.Function;
import vn.tonghop.submission.Reading;
import vn.tonghop.validation.History;

/**
 * A file whose check has begun: what it says, and what the rules that look at nothing else say of it.
 *
 * @param reading what the file says, before any rule was asked
 * @param rest asks the other rules, with what was known when the file came
 */
public record Begun(Reading reading, Function<History, Reading> rest) {

    /** A file that says nothing rules could be asked about. */
    static Begun refused(Reading reading) {
        return new Begun(reading, history -> reading);
    }

    /** What it says, with everything that the rules say of it. */
    public Reading judged(History history) {
        return rest.apply(history);
    }
}
