package vn.tonghop.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.tonghop.plan.audience.Readers;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.content.BookWriter;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitLine;

class BookPrinterTest {

    private static final ReportDefinition REPORT =
            ReportFile.read(CityMonth.JOBS, CityMonth.PROGRAMME).get(0);
    private static final Snapshot USUAL = CityMonth.usual().snapshot();

    @Test
    void hasOneTablePerSheetUnderFrozenLabels() throws IOException {
        try (XSSFWorkbook book = book(USUAL)) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly("Chỉ tiêu", "Đơn vị", "Mức giao đơn vị", "Chưa tổng hợp", "Thông tin");
            assertThat(book)
                    .allSatisfy(sheet -> assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                            .isEqualTo((short) 1));
            assertThat(book.getSheet("Đơn vị").getLastRowNum()).isEqualTo(126);
            assertThat(book.getSheet("Chưa tổng hợp").getLastRowNum()).isEqualTo(9);
        }
    }

    @Test
    void holdsTheFiguresOfTheSnapshotAsNumbers() throws IOException {
        try (XSSFWorkbook book = book(USUAL)) {
            for (Figure figure : USUAL.figures()) {
                Row row = row(book.getSheet("Chỉ tiêu"), figure.indicator());
                boolean known =
                        figure.coverage().current() + figure.coverage().stale().size() > 0;
                boolean open = CityMonth.PROGRAMME.readers(CityMonth.PROGRAMME
                                .indicator(figure.indicator())
                                .orElseThrow())
                        != Readers.RESTRICTED;
                if (known && !open) {
                    assertThat(row.getCell(4).getStringCellValue())
                            .as(figure.indicator())
                            .isEqualTo("hạn chế");
                } else if (known) {
                    assertThat(row.getCell(4).getCellType()).isEqualTo(CellType.NUMERIC);
                    assertThat(row.getCell(4).getNumericCellValue())
                            .isEqualTo(figure.actual().doubleValue());
                } else {
                    assertThat(row.getCell(4)).as(figure.indicator()).isNull();
                }
                assertThat(row.getCell(13).getNumericCellValue())
                        .isEqualTo(figure.coverage().due());
            }
        }
    }

    @Test
    void holdsEveryCommunesOwnFigures() throws IOException {
        try (XSSFWorkbook book = book(USUAL)) {
            for (UnitLine line : USUAL.units()) {
                Optional.ofNullable(line.figures().get("HN26-10c")).ifPresent(figure -> {
                    Row row = row(book.getSheet("Đơn vị"), line.unit().code());
                    assertThat(row.getCell(7).getNumericCellValue())
                            .isEqualTo(figure.denominator().orElseThrow().doubleValue());
                    assertThat(row.getCell(8).getNumericCellValue())
                            .isEqualTo(figure.actual().doubleValue());
                });
            }
            assertThat(row(book.getSheet("Đơn vị"), "00004").getCell(5).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 6, 17, 7, 15));
        }
    }

    @Test
    void hidesWhatThePdfHides() throws IOException {
        Figure contacts = CityMonth.figure(USUAL, "HN26-12a");
        Figure few = new Figure(
                contacts.indicator(),
                Optional.of(BigDecimal.ONE),
                BigDecimal.valueOf(3),
                Optional.empty(),
                Standing.BEHIND,
                contacts.coverage());

        try (XSSFWorkbook book = book(CityMonth.withFigure(USUAL, few))) {
            Row row = row(book.getSheet("Chỉ tiêu"), "HN26-12a");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("<5");
            assertThat(row.getCell(4).getStringCellValue()).isEqualTo("<5");
            assertThat(row.getCell(9)).isNull();
        }
    }

    @Test
    void neverJudgesCountsOfCases() throws IOException {
        try (XSSFWorkbook book = book(USUAL)) {
            Row row = row(book.getSheet("Chỉ tiêu"), "HN26-09a");
            assertThat(row.getCell(6)).isNull();
            assertThat(row.getCell(9)).isNull();
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("không đánh giá");
        }
    }

    @Test
    void keepsWordsFromBecomingFormulas() throws IOException {
        List<BookContent.Cell> words = List.of(new BookContent.Text("=1+1"), new BookContent.Text("+84"));
        var sheet = new BookContent.Sheet(
                "A", List.of(new BookContent.Column("a", 9), new BookContent.Column("b", 9)), List.of(words));
        byte[] bytes =
                BookPrinter.print(new BookContent("t", "a", "dd/mm/yyyy hh:mm", List.of(sheet)), CityMonth.AS_OF);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Cell cell : book.getSheetAt(0).getRow(1)) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
    }

    @Test
    void printsEveryWordOfACellThatIsNarrowerThanItsText() throws IOException {
        List<BookContent.Cell> words =
                List.of(new BookContent.Text("xã, phường, thị trấn"), new BookContent.Text("một"));
        var sheet = new BookContent.Sheet(
                "A", List.of(new BookContent.Column("a", 12), new BookContent.Column("b", 12)), List.of(words));
        byte[] bytes =
                BookPrinter.print(new BookContent("t", "a", "dd/mm/yyyy hh:mm", List.of(sheet)), CityMonth.AS_OF);

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getCellStyle().getWrapText()).isTrue();
            assertThat(book.getSheetAt(0)
                            .getCTWorksheet()
                            .getSheetData()
                            .getRowArray(1)
                            .isSetHt())
                    .isFalse();
        }
    }

    @Test
    void aSheetThatIsTooWideComesOutOnPagesSideBySideThatTellTheirRowsApart() throws IOException {
        try (XSSFWorkbook book = printed(12, 34, 14, 14)) {
            XSSFSheet narrow = book.getSheetAt(0);
            assertThat(narrow.getPrintSetup().getLandscape()).isTrue();
            assertThat(narrow.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(narrow.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(narrow.getPrintSetup().getFitHeight()).isZero();
            assertThat(narrow.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(narrow.getRepeatingColumns()).isNull();
        }
        try (XSSFWorkbook book = printed(12, 48, 14, 14, 14, 14, 14, 14, 14, 14, 14, 34, 14, 14, 14, 34, 34)) {
            XSSFSheet wide = book.getSheetAt(0);
            assertThat(wide.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
            assertThat(wide.getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(wide.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
        }
    }

    private static XSSFWorkbook printed(int... widths) throws IOException {
        List<BookContent.Column> columns = IntStream.of(widths)
                .mapToObj(width -> new BookContent.Column("a", width))
                .toList();
        var content =
                new BookContent("t", "a", "dd/mm/yyyy hh:mm", List.of(new BookContent.Sheet("A", columns, List.of())));
        return new XSSFWorkbook(new ByteArrayInputStream(BookPrinter.print(content, CityMonth.AS_OF)));
    }

    private static XSSFWorkbook book(Snapshot snapshot) throws IOException {
        BookContent content = BookWriter.write(snapshot, CityMonth.PROGRAMME, REPORT, Catalogue.in("vi"));
        return new XSSFWorkbook(new ByteArrayInputStream(BookPrinter.print(content, snapshot.asOf())));
    }

    private static Row row(Sheet sheet, String code) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row.getCell(0).getStringCellValue().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
