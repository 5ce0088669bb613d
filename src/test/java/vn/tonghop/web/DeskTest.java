package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.web.Visitor.Page;

class DeskTest {

    @RegisterExtension
    static final DeskFixture FIXTURE = new DeskFixture();

    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = FIXTURE.desk();
    }

    @Test
    void tellsTheBrowserToRunNothingAndToKeepNothing() {
        Page page = desk.signedIn(OpenDesk.WARD).get("/");

        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; style-src 'self'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.text()).doesNotContain("<script", "style=", "onclick");
    }

    @Test
    void goesOnShowingARunWhereNoScriptRuns() {
        Visitor department = desk.signedIn(OpenDesk.DEPARTMENT);
        assertThat(department.get("/runs").text())
                .contains("còn 15 giờ", "132 trong 132 báo cáo", "Phường Ba Đình (BM01-PCMD)")
                .doesNotContain("<noscript>", "live.js");
        Page started = department.post("/runs", Map.of("period", "2026-06"));

        assertThat(started.text())
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"3\"></noscript>", "src=\"/live.js\"")
                .contains("Đang chạy");
        assertThat(started.header("Content-Security-Policy")).contains("script-src 'self';");
    }

    @Test
    void refusesAFormWithoutItsTokenAndSaysWhatToDo() {
        Visitor visitor = desk.signedIn(OpenDesk.WARD);

        assertThat(visitor.postAsItIs("/sign-out", Map.of()).text()).contains("Trang mở đã lâu");
        assertThat(visitor.get("/").path()).isEqualTo("/");
    }

    @Test
    void speaksEnglishToWhoAsksForIt() {
        Visitor visitor = desk.visitor();

        assertThat(visitor.get("/sign-in?lang=en").text()).contains("<html lang=\"en\"", "Password");
        assertThat(visitor.get("/sign-in").text()).contains("Password");
        assertThat(visitor.get("/sign-in?lang=vi").text()).contains("<html lang=\"vi\"", "Mật khẩu");
    }

    @Test
    void answersAFileAsTheIntakeDoesAndInTheNameOfTheWard() throws IOException {
        Visitor ward = desk.signedIn(OpenDesk.WARD);
        ward.get("/");

        Page answer = ward.upload("BM01-PCMD_00004_2026-06.xlsx", Files.readAllBytes(OpenDesk.JUNE_OF_THE_WARD));

        assertThat(answer.path()).startsWith("/receipts/");
        assertThat(answer.text()).contains("Lần gửi 1 được dùng để tổng hợp", "Số liệu hệ thống đọc được");
        assertThat(new ActLog(FIXTURE.dataSource(), "hanoi-2026").of("00004", "2026-06"))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.act().act()).isEqualTo("ACCEPT");
                    assertThat(entry.doer().actor()).isEqualTo(OpenDesk.WARD);
                });
        assertThat(new ActLog(FIXTURE.dataSource(), "").verify("").brokenAt()).isEmpty();
        assertThat(Files.list(desk.data().resolve("desk"))).isEmpty();

        Page again = ward.upload("BM01-PCMD_00004_2026-06.xlsx", Files.readAllBytes(OpenDesk.JUNE_OF_THE_WARD));
        assertThat(again.path()).isEqualTo(answer.path());
        Page marked = ward.get(answer.path() + "/marked");
        assertThat(marked.header("Content-Disposition")).contains("__KETQUA.xlsx");
        assertThat(marked.bytes()).startsWith('P', 'K');
    }

    @Test
    void keepsNothingOfAFileWithPersonalDataAndShowsNothingOfItEither() throws IOException {
        Visitor ward = desk.signedIn(OpenDesk.WARD);
        ward.get("/");
        String number = "0" + "01" + "1".repeat(9);

        Page answer = ward.upload("Danh sach " + number + ".xlsx", withPersonalData(number));

        assertThat(answer.path()).startsWith("/receipts/");
        assertThat(answer.text()).contains("Tệp thứ 1: PHẢI SỬA 1 lỗi").doesNotContain(number);
        assertThat(ward.get("/sent").text()).contains("Tệp số").doesNotContain(number);
        assertThat(ward.get(answer.path() + "/marked").status()).isEqualTo(404);
        try (Stream<Path> left = Files.walk(desk.data())) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(desk.signedIn(OpenDesk.OTHER_WARD).get(answer.path()).status())
                .isEqualTo(404);
    }

    @Test
    void saysInOneSentenceWhyAFileIsNotTaken() throws IOException {
        Visitor ward = desk.signedIn(OpenDesk.WARD);
        ward.get("/");

        assertThat(ward.upload("", new byte[0]).text()).contains("Chưa chọn tệp nào");
        assertThat(ward.upload("rong.xlsx", new byte[0]).text()).contains("Tệp rỗng");
        assertThat(ward.upload("lon.xlsx", new byte[21 << 20]).text()).contains("lớn hơn 20 MB");
        assertThat(ward.upload("../../tep.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("Không đọc được");
    }

    @Test
    void takesAnArchiveOfFormsWholeOrNotAtAll() throws IOException {
        byte[] both = zipped(OpenDesk.JUNE_OF_THE_WARD, OpenDesk.JUNE_OF_THE_OTHER_WARD);
        Visitor ward = desk.signedIn(OpenDesk.WARD);
        ward.get("/");
        assertThat(ward.upload("bieu.zip", both).text())
                .contains("Trong gói nén có tệp của đơn vị khác")
                .doesNotContain("Ngọc Hà");
        assertThat(ward.get("/sent").text()).contains("Chưa gửi tệp nào");
        assertThat(ward.upload("rong.zip", zipped()).text()).contains("không có tệp nào");

        Visitor sender = desk.signedIn(OpenDesk.ALL_WARDS);
        sender.get("/");
        Page sent = sender.upload("bieu.zip", both);

        assertThat(sent.path()).isEqualTo("/sent");
        assertThat(sent.text()).contains("Đã nhận 2 tệp", "BM01-PCMD_00004_2026-06", "BM01-PCMD_00008_2026-06");
        assertThat(sender.upload("mot.zip", zipped(OpenDesk.JUNE_OF_THE_WARD)).text())
                .contains("Lần gửi 1 được dùng để tổng hợp");
        assertThat(Files.list(desk.data().resolve("desk"))).isEmpty();
        assertThat(new ActLog(FIXTURE.dataSource(), "").verify("").brokenAt()).isEmpty();
    }

    @Test
    void changesTheProgrammeForTheSessionAndRefusesFormsOfTheOneBefore() {
        Visitor department = desk.signedIn(OpenDesk.DEPARTMENT);
        Visitor ward = desk.signedIn(OpenDesk.WARD);
        assertThat(department.get("/board").text()).contains("Chương trình khác");
        assertThat(department.get("/programmes").text()).contains("năm 2026", "năm 2024", "Đang xem");
        Page stale = department.get("/runs");
        assertThat(stale.text()).contains("2026-06");
        String token = department.token();

        department.get("/programmes");
        department.post("/programmes", Map.of("id", "hanoi-2024"));

        assertThat(department.get("/plan").text()).contains("HN24-").doesNotContain("HN26-");
        assertThat(department.get("/board").text()).contains("Bảng theo dõi kỳ 2024-12", ">2024-06</option>");
        assertThat(department
                        .postAsItIs("/runs", Map.of("period", "2026-06", "_csrf", token))
                        .text())
                .doesNotContain("Đang tổng hợp");
        assertThat(new JdbcTemplate(FIXTURE.dataSource()).queryForObject("select count(*) from run", Long.class))
                .isZero();
        assertThat(ward.get("/").text()).contains("kỳ 2026-06");
        department.get("/programmes");
        assertThat(department.post("/programmes", Map.of("id", "dong-da-2022")).status())
                .isEqualTo(404);
    }

    private static byte[] zipped(Path... files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] withPersonalData(String number) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(OpenDesk.JUNE_OF_THE_WARD)));
                var out = new ByteArrayOutputStream()) {
            workbook.createSheet("x").createRow(0).createCell(0).setCellValue(number);
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
