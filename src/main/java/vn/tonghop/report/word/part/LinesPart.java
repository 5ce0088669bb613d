package vn.tonghop.report.word.part;

import java.util.List;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Row;

/** Numbered or dashed paragraphs under a heading, in groups where the layout names one. */
public final class LinesPart implements Part {

    @Override
    public void write(Layout layout, Document document) {
        List<Row> rows = document.rows(layout.rows());
        if (rows.isEmpty()) {
            return;
        }
        document.heading(layout);
        String group = "";
        for (Row row : rows) {
            String own = layout.entry("group").map(row::fill).orElse("");
            if (!own.equals(group)) {
                document.paragraph("Heading2", own);
                group = own;
            }
            line(row, layout, document);
        }
    }

    private static void line(Row row, Layout layout, Document document) {
        String number = layout.entry("number").map(row::fill).orElse("");
        String text = layout.entry("text").map(row::fill).orElse("");
        if (number.isEmpty()) {
            document.paragraph("BodyText", text);
        } else {
            document.paragraph(layout.says("wide") ? "ReportLineWide" : "ReportLine", number + "\t" + text);
        }
    }
}
