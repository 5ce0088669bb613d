package vn.tonghop.planning.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.spreadsheet.form.OtherPrograms;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.twin.CsvTwin;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Reading;

/** Other programs find in a form what we put there, and nothing on it looks like data about a person. */
class OtherProgramsTest {

    private static final List<GivenOut.File> FORMS = GivenOut.all();

    @TempDir
    private Path folder;

    @Test
    void openpyxlFindsEveryCell() throws IOException {
        var programs = new OtherPrograms(folder);
        for (GivenOut.File form : FORMS) {
            Path file = folder.resolve(form.programme().id() + "-" + form.name());
            Files.write(file, form.xlsx());
            assertThat(programs.readByOpenpyxl(Path.of("src/test/resources/cells.py"), file))
                    .as(form.toString())
                    .containsExactlyInAnyOrderElementsOf(cells(form.xlsx()));
        }
    }

    @Test
    void libreOfficeFindsEveryCell() throws IOException {
        List<Path> files = new ArrayList<>();
        for (GivenOut.File form : FORMS) {
            files.add(Files.write(folder.resolve(form.programme().id() + "-" + form.name()), form.xlsx()));
        }
        Path saved = new OtherPrograms(folder).savedByLibreOffice("xlsx", files);
        for (GivenOut.File form : FORMS) {
            byte[] again = Files.readAllBytes(saved.resolve(form.programme().id() + "-" + form.name()));
            assertThat(cells(again)).as(form.toString()).containsExactlyInAnyOrderElementsOf(cells(form.xlsx()));
        }
    }

    @Test
    void whatIsGivenOutIsReadAsTheUnitsOwn() {
        for (GivenOut.File form : FORMS) {
            var reader = new SubmissionReader(form.programme());
            for (Reading reading : List.of(
                    reader.read(form.name(), form.xlsx()),
                    reader.read(form.name().replace(".xlsx", ".csv"), CsvTwin.blank(form.xlsx())))) {
                Identity who = reading.content()
                        .orElseThrow(() -> new AssertionError(form + ": " + reading.findings()))
                        .identity();
                assertThat(who.unit()).isEqualTo(form.handout().unit());
                assertThat(who.period()).isEqualTo(form.handout().period());
                assertThat(who.form()).isEqualTo(form.handout().form());
                assertThat(reading.findings())
                        .extracting(finding -> finding.place().sheet())
                        .noneMatch(OwnSheets::isOwn);
            }
        }
    }

    private static List<String> cells(byte[] xlsx) throws IOException {
        List<String> cells = new ArrayList<>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                String value = value(cell);
                if (!value.isEmpty()) {
                    cells.add(sheet.getSheetName() + "\t" + cell.getAddress() + "\t" + value);
                }
            })));
        }
        return cells;
    }

    private static String value(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().replace("\\", "\\\\").replace("\n", "\\n");
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                        : String.valueOf(Math.round(cell.getNumericCellValue()));
            case FORMULA -> String.valueOf(Math.round(cell.getNumericCellValue()));
            default -> "";
        };
    }
}
