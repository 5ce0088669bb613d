package vn.tonghop.report.word.page;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.wording.Catalogue;

/** The document while it is written: its end, and how wide the text is there. */
public final class Document {

    private final XWPFDocument file;
    private final ReportContent content;
    private final Catalogue words;
    private int width = Paper.PORTRAIT.textWidth();
    private boolean breaks;

    public Document(XWPFDocument file, ReportContent content, Catalogue words) {
        this.file = file;
        this.content = content;
        this.words = words;
    }

    public XWPFDocument file() {
        return file;
    }

    public Catalogue words() {
        return words;
    }

    /** In twentieths of a point. */
    public int width() {
        return width;
    }

    public void turn(Paper paper) {
        width = paper.textWidth();
    }

    /** The next paragraph begins a page. */
    public void newPage() {
        breaks = true;
    }

    public List<Row> rows(String table) {
        List<? extends Record> rows = content.tables().get(table);
        if (rows == null) {
            throw new IllegalStateException("a Word layout asks for the rows '" + table + "', expected one of "
                    + content.tables().keySet());
        }
        return rows.stream().map(Row::new).toList();
    }

    /** The words of a label: a key of the catalogue, or {@code @table.field} of the content. */
    public String label(String label) {
        if (!label.startsWith("@")) {
            return words.text(label);
        }
        String[] place = label.substring(1).split("\\.");
        return String.valueOf(rows(place[0]).get(0).get(place[1]));
    }

    public void heading(Layout layout) {
        layout.entry("heading").ifPresent(key -> paragraph("Heading1", label(key)));
    }

    public XWPFParagraph paragraph(String style, String text) {
        XWPFParagraph paragraph = file.createParagraph();
        paragraph.setStyle(style);
        takeBreak(paragraph);
        write(paragraph, text);
        return paragraph;
    }

    /** A table cannot begin a page by itself: an empty line does it before it. */
    public void takeBreakBeforeTable() {
        if (breaks) {
            takeBreak(file.createParagraph());
        }
    }

    private void takeBreak(XWPFParagraph paragraph) {
        if (breaks) {
            paragraph.setPageBreak(true);
            breaks = false;
        }
    }

    /** Adds text to a paragraph; tabs and line ends stay what they are. */
    public static XWPFRun write(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            tabbed(run, lines[i]);
        }
        return run;
    }

    private static void tabbed(XWPFRun run, String line) {
        String[] pieces = line.split("\t", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            if (!pieces[i].isEmpty()) {
                run.setText(pieces[i], run.getCTR().sizeOfTArray());
            }
        }
    }
}
