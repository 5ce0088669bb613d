package vn.tonghop.validation.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.tonghop.definition.Entry;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;

/** What a rule looks at and when it is broken. */
public interface Check {

    /** All that it looks at in the submission itself and in others. */
    List<Term> terms();

    /** What it is about, such as {@code F_PT at-most F_CUOI}. */
    String outline();

    /** Whether it compares with what was reported before or elsewhere. */
    boolean needsPast();

    /** Whether it looks for sheets that were copied from another report. */
    default boolean seeksCopies() {
        return false;
    }

    /** Whether it has something to say about a form in the hands of some reporter. */
    boolean concerns(Form form, Predicate<Term> askedSomewhere);

    /** The check on one reporter's form; empty when the form does not ask all it needs. */
    Optional<Placed> on(Form form);

    /** Whether it is broken by an example that its author wrote; what is wrong with the example becomes a fault. */
    boolean isBrokenBy(Entry example);

    /** A check on the rows of one form. */
    interface Placed {

        List<? extends Breach> breaches(Scene scene);
    }
}
