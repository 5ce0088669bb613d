package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.storage.server.TestDatabase;

class CollectCommandTest {

    private static final Path JUNE = Path.of("sample-data", "hanoi-2026", "2026-06");
    private static final String GOOD = "BM01-PCMD_00004_2026-06.xlsx";
    private static final String REFUSED = "BM01-PCMD_00508_2026-06.xlsx";
    private static final String UNREADABLE = "BM01-PCMD_10015_2026-06.xlsx";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @RegisterExtension
    final Calls calls = new Calls();

    @TempDir
    private Path folder;

    @Test
    void saysOfEachFileWhatBecameOfItAndTheWorstDecides() {
        assertThat(collect(JUNE.resolve(GOOD))).isLessThan(2);
        assertThat(collect(JUNE.resolve(GOOD), JUNE.resolve(REFUSED))).isEqualTo(2);
        assertThat(collect(JUNE.resolve(UNREADABLE))).isEqualTo(3);
        assertThat(collect(JUNE.resolve(UNREADABLE))).isZero();

        assertThat(calls.said())
                .contains(GOOD + ": ĐƯỢC NHẬN")
                .contains(REFUSED + ": PHẢI SỬA")
                .contains(UNREADABLE + ": KHÔNG ĐỌC ĐƯỢC · ")
                .contains("1 tệp mới: 0 được nhận", "0 tệp mới: 0 được nhận")
                .contains("1 tệp đã nhận trước đây")
                .doesNotContain("Exception");
    }

    @Test
    void notesTheGivenMomentOfReceiptWhereNoManifestDoes() throws IOException {
        Path file = Files.copy(JUNE.resolve(GOOD), folder.resolve(GOOD));

        collect("--received-at", "2026-06-16T09:30:00+07:00", file.toString());

        assertThat(JdbcClient.create(DATABASE.dataSource())
                        .sql("select received_at = '2026-06-16T09:30:00+07:00' from receipt")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void namesAFileWithPersonalDataByItsReceiptAlone() throws IOException {
        Path file = folder.resolve("Danh sach ba Mau.xlsx");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(JUNE.resolve(GOOD))));
                var bytes = Files.newOutputStream(file)) {
            workbook.createSheet("x").createRow(0).createCell(0).setCellValue("0" + "01" + "1".repeat(9));
            workbook.write(bytes);
        }

        assertThat(collect(file)).isEqualTo(2);

        assertThat(calls.said())
                .contains("Biên nhận số", "!A1: Tệp có dữ liệu về từng người")
                .doesNotContain("Danh sach");
    }

    @Test
    void refusesACallForAPlaceThatIsNotThere() {
        assertThat(collect(folder.resolve("khong-co"))).isEqualTo(2);
        assertThat(calls.faults())
                .contains("Không có tệp hoặc thư mục", "khong-co")
                .doesNotContain("Exception");
    }

    private int collect(Path... places) {
        return collect(List.of(places).stream().map(Path::toString).toArray(String[]::new));
    }

    private int collect(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "collect",
                "--db",
                DATABASE.jdbcUrl(),
                "--data",
                folder.resolve("data").toString()));
        all.addAll(List.of(arguments));
        return calls.run(all.toArray(String[]::new));
    }
}
