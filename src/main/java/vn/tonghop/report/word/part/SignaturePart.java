package vn.tonghop.report.word.part;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tonghop.report.content.ReportContent.Signature;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Grid;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Row;

/** The addressees on the left, the post of who signs on the right with room for the signature. */
public final class SignaturePart implements Part {

    private static final int HEADING = 12;
    private static final int SMALL = 11;
    private static final int USUAL = 13;
    private static final int ROOM = 240;

    @Override
    public void write(Layout layout, Document document) {
        for (Row row : document.rows(layout.rows())) {
            write((Signature) row.row(), document);
        }
    }

    private static void write(Signature signature, Document document) {
        XWPFParagraph closing = document.paragraph("BodyText", signature.closing());
        closing.setKeepNext(true);
        closing.setSpacingAfter(ROOM);
        XWPFTableRow row = Grid.in(document, List.of(1, 1), false).row();
        XWPFParagraph heading = Grid.paragraph(row, 0, "Recipients", ParagraphAlignment.LEFT);
        XWPFRun label = Document.write(heading, document.words().text("heading.signature"));
        label.setFontSize(HEADING);
        label.setBold(true);
        label.setItalic(true);
        signature.recipients().lines().forEach(line -> {
            XWPFParagraph recipient = row.getCell(0).addParagraph();
            recipient.setStyle("Recipients");
            Document.write(recipient, line);
        });
        XWPFParagraph post = Grid.paragraph(row, 1, "Normal", ParagraphAlignment.CENTER);
        post.setKeepNext(true);
        String behalf = signature.onBehalf().isEmpty() ? "" : signature.onBehalf() + "\n";
        Document.write(post, behalf + signature.signatory()).setBold(true);
        hint(row.getCell(1), signature.hint());
    }

    private static void hint(XWPFTableCell cell, String text) {
        XWPFParagraph hint = cell.addParagraph();
        hint.setAlignment(ParagraphAlignment.CENTER);
        XWPFRun words = Document.write(hint, text);
        words.setItalic(true);
        words.setFontSize(SMALL);
        cell.addParagraph().setSpacingAfter(ROOM * USUAL / 2);
    }
}
