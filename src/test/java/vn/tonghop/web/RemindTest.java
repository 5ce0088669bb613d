package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.web.Visitor.Page;

/** Reminding from the board: what lands in the outbox, and what does not. */
class RemindTest {

    @RegisterExtension
    static final DeskFixture FIXTURE = new DeskFixture();

    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = FIXTURE.desk();
    }

    @Test
    void remindsWhoeverHasNotSentInTheScopeAndNobodyTwiceADay() {
        desk.mailIsSetUp();
        desk.sent(OpenDesk.JUNE_OF_THE_WARD);
        Visitor reviewer = desk.signedIn(OpenDesk.REVIEWER);
        assertThat(reviewer.get("/board").text()).contains("Nhắc các đơn vị chưa gửi");

        Page done = remind(reviewer, "");

        assertThat(done.path()).isEqualTo("/board");
        assertThat(done.text()).contains("Đã ghi 1 thư nhắc", "của đơn vị chưa có hộp thư");
        assertThat(letters()).containsExactly("00008 ngoc-ha@example.org");
        assertThat(done.text())
                .contains("đã nhắc lúc 09:00 16/06/2026", "đều đã được nhắc hôm nay")
                .doesNotContain("Nhắc các đơn vị chưa gửi", "Nhắc Phường Ngọc Hà");
        assertThat(remind(reviewer, "").text()).contains("Đã ghi 0 thư nhắc", "1 báo cáo đã được nhắc trong hôm nay");
        assertThat(remind(desk.signedIn(OpenDesk.DEPARTMENT), "00008").text()).contains("Đã ghi 0 thư nhắc");
        assertThat(letters()).hasSize(1);
        assertThat(new ActLog(FIXTURE.dataSource(), "hanoi-2026").of("00008", "2026-06"))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.act().act()).isEqualTo("REMIND");
                    assertThat(entry.doer().actor()).isEqualTo(OpenDesk.REVIEWER);
                });
        assertThat(new ActLog(FIXTURE.dataSource(), "").verify("").brokenAt()).isEmpty();

        desk.later(Duration.ofDays(1));
        assertThat(reviewer.get("/board").text())
                .contains("Nhắc Phường Ngọc Hà")
                .doesNotContain("đã nhắc lúc");
        assertThat(remind(reviewer, "00008").text()).contains("Đã ghi 1 thư nhắc");
        assertThat(letters()).hasSize(2);
    }

    @Test
    void remindsNobodyWhoHasSentAndNobodyOutsideTheScope() {
        desk.mailIsSetUp();
        desk.sent(OpenDesk.JUNE_OF_THE_WARD);

        assertThat(remind(desk.signedIn(OpenDesk.REVIEWER), "00004").text()).contains("Đã ghi 0 thư nhắc");
        Visitor outside = desk.signedIn(OpenDesk.OTHER_REVIEWER);
        assertThat(remind(outside, "00008").status()).isEqualTo(404);
        remind(outside, "");
        assertThat(letters()).isEmpty();
    }

    @Test
    void saysPlainlyThatNoMailIsSetUp() {
        Visitor reviewer = desk.signedIn(OpenDesk.REVIEWER);

        assertThat(reviewer.get("/board").text())
                .contains("Chưa cài đặt gửi thư")
                .doesNotContain("Nhắc các đơn vị");
        assertThat(remind(reviewer, "").text()).contains("Chưa cài đặt gửi thư");
        assertThat(letters()).isEmpty();
    }

    private static Page remind(Visitor visitor, String unit) {
        visitor.get("/board");
        return visitor.post("/board/remind", Map.of("period", "2026-06", "unit", unit));
    }

    private static List<String> letters() {
        return new JdbcTemplate(FIXTURE.dataSource())
                .queryForList("select whom || ' ' || recipient from outbox order by id", String.class);
    }
}
