package vn.tonghop.plan.form;

import java.util.List;
import java.util.Set;

/** One sheet of a form. */
public record FormSheet(String code, String title, Set<SheetTrait> traits, List<FormTable> tables) {

    /** Code of the row on which a sheet of figures says "no occurrence" or "not carried out here". */
    public static final String STATUS_ROW = "TINH_TRANG";

    public FormSheet {
        traits = Set.copyOf(traits);
        tables = List.copyOf(tables);
    }

    public boolean identity() {
        return traits.contains(SheetTrait.IDENTITY);
    }

    public boolean sensitive() {
        return traits.contains(SheetTrait.SENSITIVE);
    }

    public boolean restricted() {
        return traits.contains(SheetTrait.RESTRICTED);
    }

    public boolean informational() {
        return traits.contains(SheetTrait.INFORMATIONAL);
    }

    public boolean narrative() {
        return traits.contains(SheetTrait.NARRATIVE);
    }

    public boolean yearEnd() {
        return traits.contains(SheetTrait.YEAR_END);
    }

    /** Whether the reporter says above the tables if there is anything to report. */
    public boolean hasStatus() {
        return !identity() && !narrative();
    }
}
