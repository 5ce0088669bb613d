package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCommandTest {

    private static final String JUNE = "sample-data/hanoi-2026/2026-06";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void writesTheFormOfAUnitWithItsPlanAndAGuide() throws IOException {
        assertThat(run("--unit", "00004", "--period", "2026-07")).isZero();

        assertThat(written()).containsExactly("BM01-PCMD_00004_2026-07.xlsx");
        assertThat(out.toString()).contains("1 tệp của 1 đơn vị, kỳ 2026-07").contains("Số đầu kỳ: để trống");
        try (var workbook = opened("BM01-PCMD_00004_2026-07.xlsx")) {
            assertThat(texts(workbook.getSheet("ChiTieu")))
                    .anySatisfy(row -> assertThat(row).startsWith("HN26-10e|").contains("ít nhất 2.937", "|86"))
                    .noneMatch(row -> row.contains("Sở Giáo dục"));
            assertThat(texts(workbook.getSheet("HuongDan")))
                    .contains("Phải sửa, biểu bị trả lại|Lao động nữ là một phần của số người lao động.")
                    .anyMatch(row -> row.endsWith("ngày cuối đúng hạn: 16/07/2026."))
                    .anyMatch(row -> row.startsWith("Chưa có số cuối kỳ trước"));
            assertThat(figure(workbook, "01_CoSo", "KS")).isEmpty();
        }
    }

    @Test
    void opensWithTheClosingFiguresOfTheLastWorkbook() throws IOException {
        assertThat(run("--unit", "00004", "--period", "2026-07", "--previous", JUNE))
                .isZero();

        assertThat(out.toString()).contains("điền sẵn cho 1/1 biểu").doesNotContain("Không dùng được");
        try (var before = read(Path.of(JUNE, "BM01-PCMD_00004_2026-06.xlsx"));
                var now = opened("BM01-PCMD_00004_2026-07.xlsx")) {
            int closing = 5;
            double end = before.getSheet("01_CoSo").getRow(7).getCell(closing).getNumericCellValue();
            assertThat(end).isPositive();
            assertThat(figure(now, "01_CoSo", "KS")).isEqualTo(String.valueOf(Math.round(end)));
            assertThat(texts(now.getSheet("HuongDan"))).anyMatch(row -> row.contains("BM01-PCMD_00004_2026-06.xlsx"));
        }
    }

    @Test
    void namesAWorkbookThatIsNotOfTheLastPeriod() throws IOException {
        assertThat(run("--unit", "00004", "--period", "2026-08", "--previous", JUNE))
                .isZero();

        assertThat(out.toString()).contains("Không dùng được làm số kỳ trước: BM01-PCMD_00004_2026-06.xlsx");
    }

    @Test
    void writesAScopeIntoAZipWithCsvTwins() throws IOException {
        Path zip = folder.resolve("kv.zip");
        assertThat(execute("form", "--scope", "kv-ba-dinh", "--period", "2026-07", "--csv", "--out", zip.toString()))
                .isZero();

        try (var file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(Object::toString))
                    .containsExactly(
                            "BM01-PCMD_00004_2026-07.xlsx",
                            "BM01-PCMD_00004_2026-07.csv",
                            "BM01-PCMD_00008_2026-07.xlsx",
                            "BM01-PCMD_00008_2026-07.csv",
                            "BM01-PCMD_00025_2026-07.xlsx",
                            "BM01-PCMD_00025_2026-07.csv");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--unit;99999;--period;2026-07, Không có đơn vị nào mang mã hoặc tên “99999”",
        "--unit;01;--period;2026-07, không phải gửi biểu nào cho kỳ 2026-07",
        "--unit;00004;--period;2025-06, là của năm 2026",
        "--scope;kv-x;--period;2026-07, Không có phạm vi “kv-x”",
        "--scope;kv-my-hao;--period;2026-07, không có đơn vị nào phải gửi biểu",
        "--programme;hoa-phong-2024;--all;--period;2024-03, Các kỳ có biểu: 2024",
    })
    void saysWhyThereIsNoForm(String arguments, String sentence) {
        assertThat(run(arguments.split(";"))).isOne();
        assertThat(err.toString()).contains(sentence);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void wantsOneWayOfChoosing() {
        assertThat(run("--period", "2026-07")).isEqualTo(2);
        assertThat(run("--period", "2026-07", "--all", "--unit", "00004")).isEqualTo(2);
        assertThat(err.toString()).contains("--unit, --scope hoặc --all");
    }

    @Test
    void leavesAFormAloneThatSomebodyHasFilledIn() throws IOException {
        String[] call = {"--unit", "00004", "--period", "2026-07"};
        assertThat(run(call)).isZero();
        assertThat(run(call)).as("the same again changes nothing").isZero();
        Path form = folder.resolve("out").resolve("BM01-PCMD_00004_2026-07.xlsx");
        Files.writeString(form, "filled in");

        assertThat(run(call)).isOne();
        assertThat(err.toString()).contains("Chưa ghi gì", "--overwrite", "BM01-PCMD_00004_2026-07.xlsx");
        assertThat(form).hasContent("filled in");
        assertThat(run("--unit", "00004", "--period", "2026-07", "--overwrite")).isZero();
        assertThat(Files.size(form)).isGreaterThan(10_000);
    }

    private static String figure(XSSFWorkbook workbook, String sheet, String code) {
        return texts(workbook.getSheet(sheet)).stream()
                .filter(row -> row.startsWith(code + "|"))
                .map(row -> row.split("\\|", -1)[2])
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Sheet sheet) {
        var shown = new DataFormatter(Locale.ROOT);
        List<String> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(shown.formatCellValue(cell)));
            rows.add(String.join("|", cells));
        });
        return rows;
    }

    /** From its bytes: POI would save what it opens by its path. */
    private static XSSFWorkbook read(Path file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
    }

    private XSSFWorkbook opened(String name) throws IOException {
        return read(folder.resolve("out").resolve(name));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int run(String... arguments) {
        return execute(Stream.of(
                        Stream.of("form"),
                        Stream.of(arguments),
                        Stream.of("--out", folder.resolve("out").toString()))
                .flatMap(each -> each)
                .toArray(String[]::new));
    }

    private int execute(String... arguments) {
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new);
        return Tonghop.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
