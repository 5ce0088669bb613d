package vn.tonghop.report.pdf.tagged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.ReportBytes;
import vn.tonghop.report.content.ContentWriter;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;

class HeardTest {

    private static final String ROW = "Table/TBody/TR/";
    private static ReportContent content;
    private static byte[] pdf;
    private static Heard heard;

    @BeforeAll
    static void hear() throws IOException {
        Snapshot snapshot = CityMonth.usual().snapshot();
        content = ContentWriter.write(
                snapshot,
                CityMonth.PROGRAMME,
                ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME).get(0),
                Catalogue.in("vi"));
        pdf = ReportBytes.of(snapshot);
        heard = Heard.of(pdf);
    }

    @Test
    void saysEveryTextOfTheReportOnceAndInItsOrder() {
        List<String> expected = new ArrayList<>();
        for (String table : List.of("letterhead", "verdict", "missing", "attention")) {
            content.tables().get(table).forEach(row -> expected.addAll(values(row)));
        }
        expected.removeIf(String::isBlank);
        List<String> said =
                heard.texts().stream().filter(text -> !text.isEmpty()).toList();
        List<String> headings = heard.texts("H2");

        assertThat(said.stream().filter(text -> !headings.contains(text)).limit(expected.size()))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(said.stream().filter(expected::contains).toList())
                .containsSubsequence(values(content.tables().get("verdict").get(0)));
    }

    @Test
    void saysTheRowsOfATableOverAllItsPagesAsOne() {
        long rows = content.tables().get("units").size();

        assertThat(heard.texts(ROW + "TH")).hasSizeGreaterThan((int) rows);
        assertThat(heard.texts("Table/THead/TR/TH").stream().filter("Báo cáo kỳ này"::equals))
                .hasSize(1);
        assertThat(heard.beside()).contains("Báo cáo kỳ này");
    }

    @Test
    void keepsTheWordsOfTwoLinesApart() {
        List<String> expected = new ArrayList<>();
        content.tables().get("attention").forEach(row -> expected.addAll(values(row)));

        assertThat(heard.texts("L/LI/LBody"))
                .containsAll(
                        expected.stream().filter(text -> text.length() > 20).toList());
        assertThat(heard.texts()).noneMatch(text -> text.contains("kiểmtra") || text.contains("thựchiện"));
    }

    @Test
    void keepsWhatBelongsToThePageOutOfTheReading() {
        assertThat(heard.texts())
                .noneMatch(text -> text.contains(content.stamp().run()));
        assertThat(heard.beside())
                .anyMatch(text -> text.contains(content.stamp().run()));
    }

    @Test
    void describesTheChartInVietnamese() {
        assertThat(heard.texts("Figure").get(0))
                .startsWith(content.progress().elapsedLabel())
                .contains(content.progress().bars().get(0).name())
                .contains("đúng tiến độ")
                .isEqualTo(Normalizer.normalize(heard.texts("Figure").get(0), Normalizer.Form.NFC));
    }

    @Test
    void leadsToEveryHeadingByABookmark() throws IOException {
        List<String> titles = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                collect(item, titles);
            }
        }

        assertThat(titles)
                .isEqualTo(heard.said().stream()
                        .filter(each -> each.path().matches("H\\d"))
                        .map(Heard.Said::text)
                        .toList());
    }

    @Test
    void leavesTwoNeighbouringTablesTwo() {
        List<Piece> cells = new ArrayList<>();
        for (String table : List.of("quý", "năm")) {
            cells.add(cell(0, 10, Role.COLUMN_HEAD, "Mã"));
            cells.add(cell(0, 20, Role.COLUMN_HEAD, "Cả " + table));
            cells.add(cell(0, 10, Role.ROW_HEAD, "A"));
            cells.add(cell(0, 20, Role.CELL, "1"));
        }

        Reading reading = Reading.of(cells);

        assertThat(reading.blocks()).hasSize(2);
        assertThat(reading.repeated()).isEmpty();
    }

    @Test
    void joinsATableThatGoesOnUnderTheSameHead() {
        List<Piece> cells = new ArrayList<>();
        for (int page = 0; page < 3; page++) {
            cells.add(cell(page, 10, Role.COLUMN_HEAD, "Mã"));
            cells.add(cell(page, 20, Role.COLUMN_HEAD, "Tên"));
            cells.add(cell(page, 10, Role.ROW_HEAD, "A" + page));
            cells.add(cell(page, 20, Role.CELL, "1"));
        }

        Reading reading = Reading.of(cells);

        assertThat(reading.blocks()).singleElement().isInstanceOfSatisfying(Block.Table.class, table -> {
            assertThat(table.head()).hasSize(1);
            assertThat(table.body()).hasSize(3);
        });
        assertThat(reading.repeated()).hasSize(4);
    }

    @Test
    void refusesARowThatIsShorterThanTheOthers() {
        List<Piece> cells = List.of(
                cell(0, 10, Role.COLUMN_HEAD, "Mã"),
                cell(0, 20, Role.COLUMN_HEAD, "Tên"),
                cell(0, 10, Role.CELL, "A"),
                cell(0, 10, Role.CELL, "B"));

        assertThatIllegalStateException()
                .isThrownBy(() -> Reading.of(cells))
                .withMessageContaining("row [A] of template t has 1 columns, expected 2");
    }

    @Test
    void refusesAHeadingThatSkipsALevel() {
        List<Piece> headings = List.of(cell(0, 0, Role.H1, "Báo cáo"), cell(0, 0, Role.H3, "Mục nhỏ"));

        assertThatIllegalStateException().isThrownBy(() -> Reading.of(headings)).withMessageContaining("'Mục nhỏ'");
    }

    private static Piece cell(int page, int x, Role role, String text) {
        return new Piece(page, 1, role, text, "t", new Piece.Box(x, 0, 5, 5), new Piece.Span(1, 1));
    }

    private static List<String> values(Record row) {
        List<String> values = new ArrayList<>();
        for (var component : row.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(String.valueOf(component.getAccessor().invoke(row)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private static void collect(PDOutlineItem item, List<String> titles) {
        titles.add(item.getTitle());
        item.children().forEach(child -> collect(child, titles));
    }
}
