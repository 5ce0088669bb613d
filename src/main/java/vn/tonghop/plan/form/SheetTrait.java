package vn.tonghop.plan.form;

import java.util.Locale;

/** What sets a sheet apart from a plain sheet of figures; a form says it by the trait's name. */
public enum SheetTrait {
    /** Says who reports what instead of carrying figures. */
    IDENTITY,
    /** Counts people in a way that no unit is ever listed or ranked by. */
    SENSITIVE,
    /** Tells what police do or which places are watched; read by specialists unless the plan says otherwise. */
    RESTRICTED,
    /** Asked, though no indicator and no rule uses it. */
    INFORMATIONAL,
    /** Words instead of figures; may be left empty, and is looked over for names of persons. */
    NARRATIVE,
    /** Only asked in the periods that end with the reporting year. */
    YEAR_END;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
