package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.storage.server.TestDatabase;

/** Each user's main path in a real browser; every page on the way is looked at by axe, wide and narrow. */
class BrowserTest {

    private static final Path BROKEN = Path.of("sample-data/bad/letter-o-in-a-number.xlsx");
    private static final Path DOUBTED = Path.of("sample-data/bad/fine-in-thousands.xlsx");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private OpenDesk desk;
    private Browser browser;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void open() {
        desk = new OpenDesk(DATABASE.dataSource(), folder);
        browser = Browser.open(desk.address(), folder);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
        desk.close();
    }

    @Test
    void leadsAWardFromTheFormToTheSendingThatCounts() {
        String link = desk.invitation(OpenDesk.WARD);
        browser.go(link);
        look("invitation");
        setPassword(OpenDesk.WARD);
        look("sign-in");
        signIn(OpenDesk.WARD);
        assertThat(browser.text()).contains("Phường Ba Đình: biểu BM01-PCMD, kỳ 2026-06", "hết hôm nay", "Chưa gửi");
        look("ward-home");
        browser.open("//a[normalize-space()='Tải biểu BM01-PCMD, kỳ 2026-06']");
        assertThat(browser.downloaded()).hasFileName("BM01-PCMD_00004_2026-06.xlsx");

        send(BROKEN);
        assertThat(browser.text())
                .startsWith("Chưa đạt, phải sửa")
                .contains("PHẢI SỬA 3 lỗi", "Phải sửa (3)", "03_TuyenTruyen!C25", "đang ghi “1.2O0”");
        look("ward-refused");
        browser.click("Gửi lại");
        desk.later(Duration.ofMinutes(5));
        send(DOUBTED);
        look("ward-queries");
        desk.later(Duration.ofMinutes(5));
        browser.go("/");
        send(OpenDesk.JUNE_OF_THE_WARD);
        assertThat(browser.text()).contains("được dùng để tổng hợp", "Khác lần gửi trước");
        look("ward-accepted");
        browser.click("Các tệp đã gửi");
        look("ward-sent");
        browser.go("/?lang=en");
        look("ward-home-en");
        browser.go("/programmes");
        look("programmes-en");
        browser.go("/unit-sheets?lang=vi");
        look("unit-sheet-none");
        browser.go("/receipts/777");
        look("problem");
        assertThat(faults).isEmpty();
    }

    @Test
    void leadsAReviewerFromTheBoardToAnApprovedReportAndTheDepartmentToAFinalOne() {
        browser.go(desk.invitation(OpenDesk.WARD));
        setPassword(OpenDesk.WARD);
        signIn(OpenDesk.WARD);
        send(DOUBTED);
        browser.type("explain1", "số tiền đúng, mức phạt theo chuyên đề");
        browser.clickFirst("//form[contains(@action,'explain')]//button");
        browser.type("explain2", "số tiền đúng, mức phạt theo chuyên đề");
        browser.clickFirst("//form[contains(@action,'explain')]//button");
        assertThat(browser.text())
                .contains("Đã ghi giải trình", "số tiền đúng, mức phạt theo chuyên đề", "Chờ người duyệt");
        browser.click("Thoát");

        desk.later(Duration.ofMinutes(5));
        desk.mailIsSetUp();
        browser.go(desk.invitation(OpenDesk.REVIEWER));
        setPassword(OpenDesk.REVIEWER);
        signIn(OpenDesk.REVIEWER);
        assertThat(browser.text()).contains("Bảng theo dõi kỳ 2026-06", "2 giải trình chờ xem");
        look("board");
        browser.click("Nhắc các đơn vị chưa gửi (2)");
        assertThat(browser.text()).contains("Đã ghi 1 thư nhắc", "đơn vị chưa có hộp thư");
        look("board-reminded");
        browser.click("Phường Ba Đình");
        look("review");
        browser.clickFirst("//form[contains(@action,'accept')]//button");
        browser.clickFirst("//form[contains(@action,'accept')]//button");
        browser.click("Duyệt báo cáo");
        assertThat(browser.text()).contains("Đã duyệt báo cáo", "Lần gửi 1: đã duyệt");
        browser.click("Thoát");

        desk.later(Duration.ofMinutes(5));
        browser.go(desk.invitation(OpenDesk.DEPARTMENT));
        setPassword(OpenDesk.DEPARTMENT);
        signIn(OpenDesk.DEPARTMENT);
        look("board-of-all");
        browser.click("Hạn và lần chạy");
        look("deadlines");
        browser.click("Tổng hợp ngay");
        browser.mark();
        assertThat(browser.text()).contains("Đang chạy");
        look("runs-under-way");
        browser.waitFor("//span[@class='mark good'][.='xong']");
        assertThat(browser.isMarked()).isTrue();
        assertThat(browser.text()).contains("Lần chạy đã xong").doesNotContain("Đang chạy");
        look("runs");
        browser.click("Từng con số");
        look("figures");
        browser.clickFirst("//td/a[contains(@href,'HN26-03a')]");
        look("figure");
        browser.click("Phường Ba Đình");
        assertThat(browser.text()).contains("03_TuyenTruyen!", "fine-in-thousands.xlsx");
        look("figure-cells");
        browser.go("/unit-sheets/00004");
        look("unit-sheet");
        browser.go("/figures/2026-06/1?lang=en");
        look("figures-en");
        browser.go("/board");
        look("board-en");
        browser.go("/unit-sheets/00004");
        look("unit-sheet-en");
        browser.go("/narrative");
        look("narrative-en");
        browser.go("/narrative?lang=vi");
        look("narrative");
        browser.go("/runs?lang=vi");
        browser.open("//summary[.='Ghi là báo cáo chính thức']");
        browser.clickFirst("//form[@action='/runs/release']//button");
        assertThat(browser.text()).contains("Bản chính thức");
        look("reports");
        browser.click("Thoát");

        browser.go(desk.invitation(OpenDesk.LEADER));
        setPassword(OpenDesk.LEADER);
        signIn(OpenDesk.LEADER);
        look("leader");
        assertThat(browser.bottom("brief")).isLessThanOrEqualTo(740);
        browser.open("//summary[contains(.,'Từng chỉ tiêu')]");
        look("leader-indicators");
        assertThat(browser.text()).contains("Bản chính thức", "Mở bản PDF").doesNotContain("Dự thảo");
        assertThat(browser.document("//a[starts-with(normalize-space(),'Mở bản PDF')]"))
                .isEqualTo("application/pdf");
        browser.click("Kế hoạch và quy tắc");
        look("plan");
        assertThat(faults).isEmpty();
    }

    private void look(String name) {
        browser.look(name).forEach(fault -> faults.add(name + ": " + fault));
    }

    private void setPassword(String actor) {
        browser.type("password", OpenDesk.password(actor));
        browser.type("again", OpenDesk.password(actor));
        browser.clickFirst("//main//button");
    }

    private void signIn(String actor) {
        browser.type("actor", actor);
        browser.type("password", OpenDesk.password(actor));
        browser.clickFirst("//main//button");
    }

    private void send(Path file) {
        browser.choose("file", file);
        browser.click("Gửi và kiểm tra");
    }
}
