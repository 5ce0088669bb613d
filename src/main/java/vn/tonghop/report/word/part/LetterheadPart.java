package vn.tonghop.report.word.part;

import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tonghop.report.content.ReportContent.Letterhead;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Grid;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Row;

/** The head of an administrative document: who writes, the nation, number and day left blank, the title. */
public final class LetterheadPart implements Part {

    private static final List<Integer> SHARES = List.of(40, 60);
    private static final int SMALL = 12;
    private static final int USUAL = 13;
    private static final int RULE_SPACE = 120;

    @Override
    public void write(Layout layout, Document document) {
        for (Row row : document.rows(layout.rows())) {
            write((Letterhead) row.row(), document);
        }
    }

    private static void write(Letterhead head, Document document) {
        Grid grid = Grid.in(document, SHARES, false);
        XWPFTableRow row = grid.row();
        XWPFTableCell left = row.getCell(0);
        if (!head.parent().isEmpty()) {
            line(left, head.parent(), SMALL);
        }
        line(left, head.issuer(), SMALL).setBold(true);
        rule(left, grid.width(0), 3);
        line(left, head.number(), USUAL);
        XWPFTableCell right = row.getCell(1);
        line(right, head.nation(), SMALL).setBold(true);
        line(right, head.motto(), USUAL).setBold(true);
        rule(right, grid.width(1), 5);
        line(right, head.placeAndDate(), USUAL).setItalic(true);
        left.removeParagraph(0);
        right.removeParagraph(0);
        document.paragraph("Title", "\n" + head.kind());
        document.paragraph("Title", head.title());
        XWPFParagraph subtitle = document.paragraph("Subtitle", head.subtitle());
        subtitle.setSpacingAfter(RULE_SPACE);
        XWPFParagraph decision = document.paragraph("Subtitle", head.decision());
        decision.getRuns().forEach(run -> run.setItalic(true));
        decision.setSpacingAfter(2 * RULE_SPACE);
    }

    private static XWPFRun line(XWPFTableCell cell, String text, int size) {
        XWPFParagraph line = cell.addParagraph();
        line.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun run = Document.write(line, text);
        run.setFontSize(size);
        return run;
    }

    /** A line in the middle of the cell, one part of its width away from both ends. */
    private static void rule(XWPFTableCell cell, int width, int parts) {
        XWPFParagraph rule = cell.addParagraph();
        rule.setBorderTop(Borders.SINGLE);
        int margin = width / parts;
        rule.setIndentationLeft(margin);
        rule.setIndentationRight(margin);
        rule.setSpacingBefore(40);
        rule.createRun().setFontSize(4);
    }
}
