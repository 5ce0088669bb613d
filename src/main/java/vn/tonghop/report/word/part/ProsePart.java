package vn.tonghop.report.word.part;

import java.util.List;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Row;

/** Paragraphs of running text, each group of them under its own heading. */
public final class ProsePart implements Part {

    @Override
    public void write(Layout layout, Document document) {
        List<Row> rows = document.rows(layout.rows());
        if (rows.isEmpty()) {
            return;
        }
        document.heading(layout);
        for (Row row : rows) {
            layout.entry("subheading")
                    .map(row::fill)
                    .filter(heading -> !heading.isEmpty())
                    .ifPresent(heading ->
                            document.paragraph(layout.entry("heading").isPresent() ? "Heading2" : "Heading1", heading));
            layout.entry("text").map(row::fill).stream()
                    .flatMap(String::lines)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> document.paragraph("BodyText", line));
        }
    }
}
