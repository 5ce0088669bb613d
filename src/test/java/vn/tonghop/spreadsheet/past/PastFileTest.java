package vn.tonghop.spreadsheet.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Wording;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.spreadsheet.PastFileReader;
import vn.tonghop.submission.past.PastFigure;
import vn.tonghop.submission.past.PastReading;

class PastFileTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme HANOI = ProgrammeFiles.read(JOBS, "hanoi-2026");
    private static final PastFileReader READER = new PastFileReader(HANOI, IndicatorLinkFile.read(JOBS, new Faults()));
    private static final String HEAD = "indicator,period,unit,actual,denominator,source\n";

    @Test
    void takesFiguresOfTheCityAndOfOldUnitsUnderOldAndNewCodes() {
        PastReading reading = read(HEAD + """
                HN26-03a,2025-06,,2.600,,Báo cáo số 210
                HN24-03c,2025-06,,37800,,Báo cáo số 210
                HN26-10c,2025-06,00004,12,30,Báo cáo số 210
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.figures())
                .contains(new PastFigure(
                        "HN26-03a",
                        Period.month(2025, 6),
                        "",
                        BigDecimal.valueOf(2600),
                        Optional.empty(),
                        "Báo cáo số 210"))
                .hasSize(3);
    }

    @Test
    void takesAWorkbookWithATitleAboveItsColumns() throws IOException {
        PastReading reading = read(
                "nam-2025.xlsx",
                workbook(
                        List.of("Số liệu năm 2025"),
                        List.of("indicator", "period", "actual", "source"),
                        List.of("HN26-03a", "2025", 5100, "Báo cáo số 512")));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.figures()).singleElement().satisfies(figure -> {
            assertThat(figure.period().code()).isEqualTo("2025");
            assertThat(figure.actual()).isEqualByComparingTo("5100");
            assertThat(figure.isOfAll()).isTrue();
        });
    }

    @Test
    void namesTheSourceOnceForAllLinesThatNameNone() {
        PastReading reading =
                READER.read("a.csv", bytes("indicator;period;actual\nHN26-03a;2025-06;10\n"), "Báo cáo số 7");

        assertThat(reading.figures()).extracting(PastFigure::source).containsExactly("Báo cáo số 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HN26-99,2025-06,,10,,b | A2 | không phải chỉ tiêu của kế hoạch này",
                "HN26-03a,tháng 6,,10,,b | B2 | không phải là kỳ báo cáo",
                "HN26-03a,2026-05,,10,,b | B2 | không phải kỳ của năm trước; kế hoạch này là của năm 2026",
                "HN26-03a,2025-06,99999,10,,b | C2 | không có đơn vị nào mang mã này vào ngày cuối kỳ",
                "HN26-03a,2025-06,,mười,,b | D2 | cần một số nguyên từ 0",
                "HN26-03a,2025-06,,-3,,b | D2 | cần một số nguyên từ 0",
                "HN26-10c,2025-06,,10,,b | E2 | chỉ tiêu là tỷ lệ nên cần cả mẫu số",
                "HN26-10c,2025-06,,40,30,b | D2 | tử số lớn hơn mẫu số 30",
                "HN26-03a,2025-06,,10,, | F2 | cần ghi số này lấy ở báo cáo nào"
            })
    void saysWhichCellIsWrongAndHowToMendIt(String line, String cell, String said) {
        PastReading reading = read(HEAD + line + "\n");

        assertThat(reading.isClean()).isFalse();
        assertThat(reading.figures()).isEmpty();
        assertThat(reading.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.PAST_INVALID);
            assertThat(finding.place().cell()).isEqualTo(cell);
            assertThat(Wording.in("vi").sentence(finding)).contains(said);
        });
    }

    @Test
    void refusesASumThatFallsWithinItsYearAndTheSameFigureTwice() {
        PastReading falling = read(HEAD + "HN26-03a,2025-07,,90,,b\nHN26-03a,2025-06,,100,,b\n");
        PastReading twice = read(HEAD + "HN26-03a,2025-06,,90,,b\nHN26-03a,2025-H1,,90,,b\n");

        assertThat(falling.findings())
                .singleElement()
                .satisfies(finding -> assertThat(Wording.in("vi").sentence(finding))
                        .contains("lũy kế không thể giảm so với 100 của kỳ 2025-06"));
        assertThat(twice.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(Wording.in("vi").sentence(finding)).contains("đã ghi ở ô B2"));
    }

    @Test
    void refusesAFileWithNumbersOfPersonsLikeEveryFile() {
        String id = "0" + "01" + "1".repeat(9);

        PastReading reading = read(HEAD + "HN26-03a,2025-06,,10,,số " + id + "\n");

        assertThat(reading.figures()).isEmpty();
        assertThat(reading.findings()).extracting(finding -> finding.kind()).containsExactly(FindingKind.PERSONAL_DATA);
    }

    @Test
    void saysWhenNoColumnsAreFoundAndWhenItIsNoTable() throws IOException {
        PastReading headless = read("a.xlsx", workbook(List.of("Chỉ tiêu", "Kỳ", "Số liệu")));

        assertThat(headless.findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(Wording.in("vi").sentence(finding)).contains("không tìm thấy dòng tên cột"));
        assertThat(read("a.pdf", bytes("%PDF-1.7")).findings())
                .extracting(finding -> finding.kind())
                .containsExactly(FindingKind.FILE_UNREADABLE);
    }

    private static PastReading read(String csv) {
        return read("a.csv", bytes(csv));
    }

    private static PastReading read(String name, byte[] bytes) {
        return READER.read(name, bytes, "");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    private static byte[] workbook(List<Object>... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("2025");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].size(); j++) {
                    Object value = rows[i].get(j);
                    if (value instanceof Integer number) {
                        row.createCell(j).setCellValue(number);
                    } else {
                        row.createCell(j).setCellValue(value.toString());
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
