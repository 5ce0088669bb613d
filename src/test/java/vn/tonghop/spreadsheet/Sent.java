package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Wording;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.spreadsheet.form.Filling;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.spreadsheet.form.FormWorkbook;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;

/** Workbooks of the ward form as somebody sends them: a good one, and changed by hand. */
final class Sent {

    static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    static final Period JUNE = Period.month(2026, 6);
    static final String NAME = "BM01-PCMD_00004_2026-06.xlsx";
    static final SubmissionReader READER = new SubmissionReader(PROGRAMME);

    private static final byte[] GOOD = written(filling("00004"));

    private Sent() {}

    /** Ba Đình in June: hotels and guest houses on 01_CoSo, nothing happened elsewhere. */
    static byte[] good() {
        return GOOD.clone();
    }

    static byte[] from(String unit) {
        return written(filling(unit));
    }

    /** The good workbook after somebody worked on it. */
    static byte[] changed(Consumer<XSSFWorkbook> hand) {
        return changed(GOOD, hand);
    }

    static byte[] changed(byte[] sent, Consumer<XSSFWorkbook> hand) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sent));
                var out = new ByteArrayOutputStream()) {
            hand.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the bytes, and proves that every finding has its sentence in both languages. */
    static Reading read(byte[] bytes) {
        return read(NAME, bytes);
    }

    static Reading read(String name, byte[] bytes) {
        Reading reading = READER.read(name, bytes);
        reading.findings().forEach(finding -> {
            assertThat(Wording.in("vi").sentence(finding)).isNotBlank().doesNotContain("{");
            assertThat(Wording.in("en").sentence(finding)).isNotBlank().doesNotContain("{");
        });
        return reading;
    }

    /** The good workbook, with figures instead of formulas so that rows can be moved, after somebody worked on it. */
    static byte[] moved(Consumer<XSSFWorkbook> hand) {
        return changed(workbook -> {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            cell.removeFormula();
                        }
                    }
                }
            }
            hand.accept(workbook);
        });
    }

    static Map<String, Value> values(Reading reading) {
        return reading.content().orElseThrow().observations().stream()
                .collect(Collectors.toMap(seen -> seen.element() + "/" + seen.category(), Observation::value));
    }

    static List<FindingKind> kinds(Reading reading) {
        return reading.findings().stream().map(Finding::kind).toList();
    }

    /** The first finding in words. */
    static String sentence(Reading reading) {
        return Wording.in("vi").sentence(reading.findings().get(0));
    }

    static Reading readChanged(Consumer<XSSFWorkbook> hand) {
        return read(changed(hand));
    }

    /** The cell of a workbook by the codes that stand on its row and above its column. */
    static Cell cell(XSSFWorkbook workbook, String sheet, String row, String column) {
        Sheet found = workbook.getSheet(sheet);
        int header = -1;
        for (Row line : found) {
            int at = column(line, column);
            if (column(line, "MA") >= 0 && at >= 0) {
                header = at;
            } else if (header >= 0 && column(line, row) >= 0) {
                return line.getCell(header, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(sheet + " has no " + row + "/" + column);
    }

    static Cell identity(XSSFWorkbook workbook, String code) {
        return cell(workbook, "00_ThongTin", code, "GIA_TRI");
    }

    private static int column(Row row, String text) {
        var shown = new DataFormatter();
        for (Cell cell : row) {
            if (shown.formatCellValue(cell).equals(text)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    private static Filling filling(String code) {
        OrgUnit unit = PROGRAMME.units().find(code, LocalDate.of(2026, 6, 14)).orElseThrow();
        Map<String, SheetStatus> statuses = new HashMap<>();
        PROGRAMME
                .forms()
                .get("BM01-PCMD")
                .figureSheets()
                .forEach(sheet -> statuses.put(sheet.code(), SheetStatus.NONE_OCCURRED));
        statuses.put("01_CoSo", SheetStatus.HAS_FIGURES);
        statuses.put("07_HoTro", SheetStatus.NOT_CARRIED_OUT);
        Map<FormCell, Value> values = new HashMap<>();
        for (String kind : "KS NN CH NT KR VT BAR MX CT CF TK NH KH".split(" ")) {
            values.put(new FormCell("F_DAU", kind), Value.of(kind.length()));
            values.put(new FormCell("F_TANG", kind), Value.ZERO);
            values.put(new FormCell("F_GIAM", kind), Value.ZERO);
        }
        values.put(new FormCell("F_DAU", "KS"), Value.of(12));
        values.put(new FormCell("F_TANG", "KS"), Value.of(3));
        return new Filling(unit, JUNE, 1, statuses, values);
    }

    private static byte[] written(Filling filling) {
        var out = new ByteArrayOutputStream();
        FormWorkbook.of(PROGRAMME.form("BM01-PCMD", filling.unit(), filling.period()))
                .write(filling, out);
        return out.toByteArray();
    }
}
