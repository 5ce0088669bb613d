package vn.tonghop.spreadsheet.form;

import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.spreadsheet.side.SideSheet;

/**
 * Names a cell of a form by what it asks for, wherever the cell stands.
 *
 * @param category the row's category; empty in lists
 */
public record FormCell(String element, String category) {

    private static final FormCell HEADING = new FormCell("", "");
    private static final String BESIDE = "beside the form";

    /** A cell of a list, such as one of the identity sheet. */
    public static FormCell of(String element) {
        return new FormCell(element, "");
    }

    static FormCell status(String sheetCode) {
        return new FormCell(FormSheet.STATUS_ROW, sheetCode);
    }

    /** A gap on a sheet beside the form. */
    static FormCell beside(String gap) {
        return gap.equals(SideSheet.HEADING) ? HEADING : new FormCell(gap, BESIDE);
    }

    boolean isBeside() {
        return category.equals(BESIDE);
    }

    /** The line under a sheet's title that says which unit and period it is for. */
    static FormCell heading() {
        return HEADING;
    }
}
