package vn.tonghop.report.word.part;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Grid;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Row;

/** A table under its heading, one row of the content per row, the remark of a row beneath it. */
public final class TablePart implements Part {

    @Override
    public void write(Layout layout, Document document) {
        List<Row> rows = document.rows(layout.rows());
        if (rows.isEmpty()) {
            return;
        }
        document.heading(layout);
        layout.entry("introduction").ifPresent(key -> document.paragraph("TableNote", document.label(key)));
        List<Layout.Column> columns = layout.columns().stream()
                .filter(column -> !document.label(column.label()).isEmpty())
                .toList();
        Grid grid = Grid.in(document, columns.stream().map(Layout.Column::width).toList(), true);
        grid.head(
                columns.stream().map(column -> document.label(column.label())).toList(),
                columns.stream().map(TablePart::alignment).toList());
        rows.forEach(row -> write(row, layout, columns, grid));
        document.paragraph(
                "TableNote", layout.entry("legend").map(document::label).orElse(""));
    }

    private static void write(Row row, Layout layout, List<Layout.Column> columns, Grid grid) {
        Optional<String> note = layout.entry("note").map(row::fill).filter(text -> !text.isEmpty());
        boolean bold = layout.entry("bold").filter(row::is).isPresent();
        boolean italic = layout.entry("italic").filter(row::is).isPresent();
        XWPFTableRow line = grid.row();
        for (int i = 0; i < columns.size(); i++) {
            XWPFParagraph cell = Grid.paragraph(line, i, "TableText", alignment(columns.get(i)));
            cell.setKeepNext(note.isPresent());
            XWPFRun run = Document.write(cell, row.fill(columns.get(i).text()));
            run.setBold(bold);
            run.setItalic(italic);
        }
        note.ifPresent(text -> {
            XWPFParagraph cell = Grid.paragraph(grid.across(), 0, "TableText", ParagraphAlignment.LEFT);
            cell.setIndentationLeft(NOTE_INDENT);
            Document.write(cell, text).setItalic(true);
        });
    }

    private static final int NOTE_INDENT = 283;

    private static ParagraphAlignment alignment(Layout.Column column) {
        return column.right() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
    }
}
