package vn.tonghop.plan.form;

import java.util.List;

/**
 * One sheet of a form.
 *
 * @param identity whether the sheet says who reports what (sheet 00) instead of carrying figures
 * @param sensitive whether it counts people in a way that no unit is ever listed or ranked by
 * @param informational whether it is asked although no indicator and no rule uses its figures
 */
public record FormSheet(
        String code, String title, boolean identity, boolean sensitive, boolean informational, List<FormTable> tables) {

    /** Code of the row on which a sheet of figures says "no occurrence" or "not carried out here". */
    public static final String STATUS_ROW = "TINH_TRANG";

    public FormSheet {
        tables = List.copyOf(tables);
    }
}
