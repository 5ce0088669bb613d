package vn.tonghop.spreadsheet.marked;

import java.util.List;
import java.util.stream.IntStream;
import vn.tonghop.finding.Place;
import vn.tonghop.spreadsheet.marked.part.At;
import vn.tonghop.spreadsheet.marked.xml.XmlText;

/** Writes a sheet row by row; every text is kept as a text, whatever it begins with. */
final class SheetRows {

    /** A cell as XML without its address. */
    record Cell(int style, String type, String content, int length) {}

    static final Cell NOTHING = new Cell(-1, "", "", 0);

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int LONGEST = 32_000;
    private static final int LINE_HEIGHT = 16;
    private static final int MOST_LINES = 25;

    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder merged = new StringBuilder();
    private final int[] widths;
    private int count;

    /** @param widths of the columns in characters; the last one is out of sight */
    SheetRows(int... widths) {
        this.widths = widths.clone();
    }

    static Cell text(int style, String text) {
        String kept = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return text.isEmpty()
                ? new Cell(style, "", "", 0)
                : new Cell(
                        style,
                        " t=\"inlineStr\"",
                        "<is><t xml:space=\"preserve\">" + XmlText.escaped(kept) + "</t></is>",
                        kept.length());
    }

    static Cell number(int style, String number) {
        return new Cell(style, "", "<v>" + number + "</v>", number.length());
    }

    /** A row for letters larger than those of the others. */
    void title(Cell cell) {
        row(height(2), cell);
    }

    /** Returns the row's number, from 1. */
    int row(Cell... cells) {
        return row("", cells);
    }

    /** As {@link #row}, and as high as its texts need. */
    int tallRow(Cell... cells) {
        int lines = 1;
        for (int i = 0; i < cells.length; i++) {
            lines = Math.max(lines, lines(cells[i], widths[i]));
        }
        return row(height(Math.min(lines, MOST_LINES)), cells);
    }

    int hiddenRow(Cell... cells) {
        return row(" hidden=\"1\"", cells);
    }

    /** One text over all columns. */
    void wide(Cell cell) {
        int last = widths.length - 2;
        int all = IntStream.of(widths).sum() - widths[last + 1];
        row(height(lines(cell, all)), cell);
        merged.append("<mergeCell ref=\"A").append(count).append(":").append(new At(count - 1, last).a1());
        merged.append("\"/>");
    }

    private static String height(int lines) {
        return lines > 1 ? " ht=\"" + lines * LINE_HEIGHT + "\" customHeight=\"1\"" : "";
    }

    private static int lines(Cell cell, int width) {
        return 1 + cell.length() / (width - 1);
    }

    private int row(String attributes, Cell... cells) {
        count++;
        rows.append("<row r=\"").append(count).append('"').append(attributes).append('>');
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].style() >= 0) {
                rows.append("<c r=\"")
                        .append(new At(count - 1, i).a1())
                        .append("\" s=\"")
                        .append(cells[i].style());
                rows.append('"')
                        .append(cells[i].type())
                        .append('>')
                        .append(cells[i].content())
                        .append("</c>");
            }
        }
        rows.append("</row>");
        return count;
    }

    /** Makes the third cell of a row lead to a place in the workbook. */
    void link(int row, Place place) {
        String target = "'" + place.sheet().replace("'", "''") + "'!" + place.cell();
        links.append("<hyperlink ref=\"C").append(row).append("\" location=\"").append(XmlText.escaped(target));
        links.append("\" display=\"")
                .append(XmlText.escaped(place.sheet() + "!" + place.cell()))
                .append("\"/>");
    }

    /**
     * The whole sheet, protected but for the cells to be filled in, with its last column out of sight.
     *
     * @param inputs rows whose ninth cell is filled in
     */
    String sheet(List<Integer> inputs, String prompt) {
        var xml =
                new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                        + "<sheetViews><sheetView showGridLines=\"0\" tabSelected=\"1\" workbookViewId=\"0\"/></sheetViews>"
                        + "<sheetFormatPr defaultRowHeight=\"15.75\"/><cols>");
        for (int i = 0; i < widths.length; i++) {
            String hidden = i == widths.length - 1 ? " hidden=\"1\"" : "";
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"%3$s/>"
                    .formatted(i + 1, widths[i], hidden));
        }
        xml.append("</cols><sheetData>").append(rows).append("</sheetData>");
        xml.append("<sheetProtection sheet=\"1\" formatColumns=\"0\" formatRows=\"0\"/>");
        if (!merged.isEmpty()) {
            xml.append("<mergeCells>").append(merged).append("</mergeCells>");
        }
        if (!inputs.isEmpty()) {
            xml.append("<dataValidations count=\"1\"><dataValidation type=\"textLength\" operator=\"lessThanOrEqual\""
                    + " allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\" prompt=\"");
            xml.append(XmlText.escaped(prompt))
                    .append("\" sqref=\"I")
                    .append(inputs.get(0))
                    .append(":I");
            xml.append(inputs.get(inputs.size() - 1)).append("\"><formula1>1000</formula1></dataValidation>");
            xml.append("</dataValidations>");
        }
        if (!links.isEmpty()) {
            xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
        }
        return xml.append(
                        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>"
                                + "</worksheet>")
                .toString();
    }
}
