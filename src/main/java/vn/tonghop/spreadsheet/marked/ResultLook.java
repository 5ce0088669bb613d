package vn.tonghop.spreadsheet.marked;

import vn.tonghop.finding.Severity;
import vn.tonghop.spreadsheet.marked.part.Marks;
import vn.tonghop.spreadsheet.marked.part.StylesPart;

/** The looks that the cells of the result sheet have, by their numbers in the workbook. */
final class ResultLook {

    private static final String TOP = "<alignment vertical=\"top\" wrapText=\"1\"/><protection locked=\"1\"/>";
    private static final String OPEN = "<alignment vertical=\"top\" wrapText=\"1\"/><protection locked=\"0\"/>";
    private static final String LINE = "<alignment vertical=\"top\"/><protection locked=\"1\"/>";
    private static final String GRID = Marks.border("thin", "FF808080");

    private final StylesPart styles;
    final int title;
    final int heading;
    final int label;
    final int text;
    final int wide;
    final int columnHead;
    final int cell;
    final int number;
    final int link;
    final int input;
    final int code;

    ResultLook(StylesPart styles) {
        this.styles = styles;
        this.title = styles.own(font(16, "<b/>", "FF000000"), "", "", LINE, true);
        this.heading = styles.own(font(13, "<b/>", "FF000000"), "", "", LINE, true);
        this.label = styles.own(font(12, "", "FF555555"), "", "", LINE, true);
        this.text = styles.own(font(12, "", "FF000000"), "", "", LINE, true);
        this.wide = styles.own(font(12, "", "FF000000"), "", "", TOP, true);
        this.columnHead = styles.own(font(12, "<b/>", "FF000000"), Marks.solid("FFE7E6E6"), GRID, TOP, true);
        this.cell = styles.own(font(12, "", "FF000000"), "", GRID, TOP, true);
        this.number = styles.own(
                font(12, "", "FF000000"), "", GRID, TOP.replace("vertical", "horizontal=\"left\" vertical"), false);
        this.link = styles.own(font(12, "<u/>", "FF0563C1"), "", GRID, TOP, true);
        this.input = styles.own(font(12, "", "FF000000"), Marks.solid("FFFFFFE5"), GRID, OPEN, true);
        this.code = styles.own(font(8, "", "FF808080"), "", "", LINE, true);
    }

    int severity(Severity severity) {
        return styles.own(font(12, "<b/>", "FF000000"), Marks.fill(severity), Marks.border(severity), TOP, true);
    }

    private static String font(int size, String decoration, String colour) {
        return "<font>" + decoration + "<sz val=\"" + size + "\"/><color rgb=\"" + colour
                + "\"/><name val=\"Times New Roman\"/><family val=\"1\"/></font>";
    }
}
