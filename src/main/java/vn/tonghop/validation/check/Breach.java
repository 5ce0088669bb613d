package vn.tonghop.validation.check;

import java.util.List;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Observation;

/** A check that a submission does not stand. */
public interface Breach {

    /** The cells it is about, the one that most likely has to be mended first; none when no cell was filled in. */
    List<Observation> cells();

    Said said(Form form, Phrases phrases);

    /** Whether the value itself is out of its order of magnitude, so that whatever it is compared with fails too. */
    default boolean isOfMagnitude() {
        return false;
    }
}
