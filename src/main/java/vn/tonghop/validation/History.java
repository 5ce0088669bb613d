package vn.tonghop.validation;

import java.util.Optional;
import vn.tonghop.submission.Identity;
import vn.tonghop.validation.past.Past;

/**
 * What was accepted and received before the file that is being checked: where rules across periods and units get their
 * values from.
 */
public interface History {

    /** Nothing is known: at a desk without a database. Rules that need more than the file are then not run. */
    History NONE = who -> Optional.empty();

    /** What was known of a submission's unit; empty when nothing can be known, not when nothing was sent. */
    Optional<Past> of(Identity who);
}
