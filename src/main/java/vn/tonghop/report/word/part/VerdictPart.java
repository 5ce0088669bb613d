package vn.tonghop.report.word.part;

import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tonghop.report.content.ReportContent.Verdict;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Grid;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Row;

/** The verdict in one sentence, four counters with their words, and how sure the figures are. */
public final class VerdictPart implements Part {

    private static final int COUNTERS = 4;

    @Override
    public void write(Layout layout, Document document) {
        for (Row row : document.rows(layout.rows())) {
            write((Verdict) row.row(), document);
        }
    }

    private static void write(Verdict verdict, Document document) {
        document.paragraph("BodyText", verdict.sentence()).getRuns().forEach(run -> run.setBold(true));
        Grid grid = Grid.in(document, Collections.nCopies(COUNTERS, 1), true);
        cells(grid, "Counter", List.of(verdict.met(), verdict.onTrack(), verdict.behind(), verdict.notJudged()));
        cells(
                grid,
                "Subtitle",
                List.of(verdict.metLabel(), verdict.onTrackLabel(), verdict.behindLabel(), verdict.notJudgedLabel()));
        document.paragraph("BodyText", verdict.coverage()).setSpacingBefore(120);
        document.paragraph("BodyText", verdict.certainty()).getRuns().forEach(run -> run.setBold(true));
    }

    private static void cells(Grid grid, String style, List<String> texts) {
        XWPFTableRow row = grid.row();
        for (int i = 0; i < COUNTERS; i++) {
            Document.write(Grid.paragraph(row, i, style, ParagraphAlignment.CENTER), texts.get(i));
        }
    }
}
