package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormWorkbook;
import vn.tonghop.submission.Reading;

/** July 2025, from 15 June to 14 July: the wards that were merged on 1 July and those that came of them both report. */
class StraddlingPeriodTest {

    private static final Period JULY = Period.month(2025, 7);
    private static final Programme OF_2025 = ofYear(2025, Sent.PROGRAMME);
    private static final SubmissionReader READER = new SubmissionReader(OF_2025);

    @ParameterizedTest
    @CsvSource({
        "00643, Xã Tân Triều, 2025-06-30, 15/06/2025, 30/06/2025",
        "00643, Phường Thanh Liệt, 2025-07-01, 01/07/2025, 14/07/2025",
        "00001, Phường Phúc Xá, 2025-06-30, 15/06/2025, 30/06/2025",
        "00004, Phường Ba Đình, 2025-07-01, 15/06/2025, 14/07/2025",
    })
    void takesTheReportOfAUnitForItsPartOfThePeriod(String code, String name, LocalDate day, String from, String to) {
        OrgUnit unit = OF_2025.units().find(code, day).orElseThrow();

        Reading reading = READER.read("a.xlsx", sent(unit, from, to));

        assertThat(reading.findings()).extracting(Finding::rule).allMatch("value-missing"::equals);
        assertThat(reading.content().orElseThrow().identity().unit()).isEqualTo(unit);
        assertThat(unit.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"15/06/2025, 14/07/2025", "15/06/2025, 05/07/2025"})
    void refusesDaysAfterTheUnitsEnd(String from, String to) {
        OrgUnit unit = OF_2025.units().find("00643", LocalDate.of(2025, 6, 30)).orElseThrow();

        Reading reading = READER.read("a.xlsx", sent(unit, from, to));

        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("period-differs");
        assertThat(reading.findings().get(0).facts()).containsEntry("expected", "30/06/2025");
    }

    private static byte[] sent(OrgUnit unit, String from, String to) {
        Map<String, SheetStatus> statuses = new HashMap<>();
        OF_2025.forms()
                .get("BM01-PCMD")
                .figureSheets()
                .forEach(sheet -> statuses.put(sheet.code(), SheetStatus.NONE_OCCURRED));
        var out = new ByteArrayOutputStream();
        FormWorkbook.of(OF_2025.form("BM01-PCMD", unit, JULY))
                .write(new Filling(unit, JULY, 1, statuses, Map.of()), out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var changed = new ByteArrayOutputStream()) {
            Sent.identity(workbook, "TU_NGAY").setCellValue(from);
            Sent.identity(workbook, "DEN_NGAY").setCellValue(to);
            workbook.write(changed);
            return changed.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Programme ofYear(int year, Programme plan) {
        return new Programme(
                plan.id(),
                plan.title(),
                plan.decision(),
                year,
                plan.countsFrom(),
                plan.units(),
                plan.forms(),
                plan.reporters(),
                plan.workingDays(),
                plan.obligations(),
                plan.indicators(),
                plan.duties(),
                plan.register(),
                plan.allocations(),
                plan.reconciliations(),
                plan.hash());
    }
}
