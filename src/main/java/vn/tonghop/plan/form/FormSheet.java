package vn.tonghop.plan.form;

import java.util.List;

/**
 * One sheet of a form.
 *
 * @param identity whether the sheet says who reports what (sheet 00) instead of carrying figures
 */
public record FormSheet(String code, String title, boolean identity, List<FormTable> tables) {

    /** Code of the row on which a sheet of figures says "no occurrence" or "not carried out here". */
    public static final String STATUS_ROW = "TINH_TRANG";

    public FormSheet {
        tables = List.copyOf(tables);
    }
}
