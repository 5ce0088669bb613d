package vn.tonghop.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.spreadsheet.form.OpenXml;
import vn.tonghop.spreadsheet.form.OtherPrograms;
import vn.tonghop.spreadsheet.raw.OwnSheets;

/** Other programs open what is given back, and find in it what was sent. */
class MarkedInOtherProgramsTest {

    private static final Map<String, byte[]> SENT = sent();

    @TempDir
    private Path folder;

    @Test
    void isValidWhateverWasSent() throws IOException {
        for (Map.Entry<String, byte[]> sent : SENT.entrySet()) {
            List<String> before = Answered.withoutPlaces(OpenXml.faults(sent.getValue()));
            byte[] marked = Answered.marked(sent.getKey(), sent.getValue()).orElseThrow();

            assertThat(Answered.withoutPlaces(OpenXml.faults(marked)))
                    .as(sent.getKey())
                    .isSubsetOf(before);
        }
    }

    @Test
    void openpyxlFindsEveryCell() throws IOException {
        var programs = new OtherPrograms(folder);
        Path script = Path.of("src/test/resources/cells.py");
        for (Map.Entry<String, byte[]> sent : SENT.entrySet()) {
            Path was = Files.write(folder.resolve("was-" + sent.getKey()), sent.getValue());
            Path marked = Files.write(
                    folder.resolve("marked-" + sent.getKey()),
                    Answered.marked(sent.getKey(), sent.getValue()).orElseThrow());

            List<String> back = programs.readByOpenpyxl(script, marked);
            assertThat(back).anyMatch(line -> line.startsWith(OwnSheets.RESULT + "\t"));
            assertThat(back.stream().filter(line -> !line.startsWith(OwnSheets.RESULT + "\t")))
                    .as(sent.getKey())
                    .containsExactlyElementsOf(programs.readByOpenpyxl(script, was));
        }
    }

    @Test
    void libreOfficeFindsEveryCell() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> sent : SENT.entrySet()) {
            files.add(Files.write(
                    folder.resolve(sent.getKey()),
                    Answered.marked(sent.getKey(), sent.getValue()).orElseThrow()));
        }
        Path saved = new OtherPrograms(folder).savedByLibreOffice("xlsx", files);
        for (Map.Entry<String, byte[]> sent : SENT.entrySet()) {
            assertThat(cells(Files.readAllBytes(saved.resolve(sent.getKey()))))
                    .as(sent.getKey())
                    .containsExactlyElementsOf(cells(sent.getValue()));
        }
    }

    private static Map<String, byte[]> sent() {
        Map<String, byte[]> sent = new LinkedHashMap<>();
        try {
            for (String name : List.of(
                    "good.xlsx",
                    "negative-numbers.xlsx",
                    "required-cell-blank.xlsx",
                    "calendar-month.xlsx",
                    "number-in-a-comment.xlsx",
                    "saved-by-libreoffice.xlsx")) {
                sent.put(name, Files.readAllBytes(Fixture.FOLDER.resolve(name)));
            }
            Path month = Path.of("sample-data", "hanoi-2026", "2026-06");
            for (String name : List.of("BM01-PCMD_00008_2026-06.xlsx", "BM03-PCMD_CATP_2026-06.xlsx")) {
                sent.put(name, Files.readAllBytes(month.resolve(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sent;
    }

    private static List<String> cells(byte[] xlsx) throws IOException {
        List<String> cells = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                String value = value(cell);
                if (!value.isEmpty() && !sheet.getSheetName().equals(OwnSheets.RESULT)) {
                    cells.add(sheet.getSheetName() + "\t" + cell.getAddress() + "\t" + value);
                }
            })));
        }
        return cells;
    }

    private static String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            default -> "";
        };
    }
}
