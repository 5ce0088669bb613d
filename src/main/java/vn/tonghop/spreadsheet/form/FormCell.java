package vn.tonghop.spreadsheet.form;

import vn.tonghop.plan.form.FormSheet;

/**
 * Names a cell of a form by what it asks for, wherever the cell stands.
 *
 * @param category the row's category; empty in lists
 */
public record FormCell(String element, String category) {

    private static final FormCell HEADING = new FormCell("", "");

    /** A cell of a list, such as one of the identity sheet. */
    public static FormCell of(String element) {
        return new FormCell(element, "");
    }

    static FormCell status(String sheetCode) {
        return new FormCell(FormSheet.STATUS_ROW, sheetCode);
    }

    /** The line under a sheet's title that says which unit and period it is for. */
    static FormCell heading() {
        return HEADING;
    }
}
