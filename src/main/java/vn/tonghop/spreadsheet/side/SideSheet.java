package vn.tonghop.spreadsheet.side;

import java.util.List;
import vn.tonghop.spreadsheet.raw.OwnSheets;

/**
 * A sheet beside those of a form, from top to bottom.
 *
 * @param hidden whether nobody gets to see it in Excel
 * @param widths of the columns, in characters
 */
public record SideSheet(String name, boolean hidden, List<Integer> widths, List<List<SideCell>> rows) {

    /** The gap for the line that says which unit and period a workbook is for. */
    public static final String HEADING = "heading";

    private static final int CODE_WIDTH = 14;
    private static final int VALUE_WIDTH = 24;

    public SideSheet {
        widths = List.copyOf(widths);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whose form it is, for the machine: codes, and gaps of the same names. */
    public static SideSheet identity(List<String> codes) {
        return new SideSheet(
                OwnSheets.IDENTITY,
                true,
                List.of(CODE_WIDTH, VALUE_WIDTH),
                codes.stream()
                        .map(code -> List.of(
                                SideCell.text(SideCell.Look.CODE, code), SideCell.gap(SideCell.Look.CODE, code)))
                        .toList());
    }
}
