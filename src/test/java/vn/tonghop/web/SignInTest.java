package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.web.Visitor.Page;

/** Getting in, being kept out, and what the log says of it. */
class SignInTest {

    @RegisterExtension
    static final DeskFixture FIXTURE = new DeskFixture();

    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = FIXTURE.desk();
    }

    @Test
    void letsNobodyInWithoutAPasswordAndSaysNothingOfWhoIsThere() {
        Visitor visitor = desk.visitor();

        assertThat(visitor.get("/").path()).isEqualTo("/sign-in");
        Page unknown = visitor.post("/sign-in", Map.of("actor", "khong-co", "password", "x"));
        Page known = visitor.post("/sign-in", Map.of("actor", OpenDesk.WARD, "password", "x"));

        assertThat(unknown.text()).contains("Mã vai hoặc mật khẩu không đúng");
        assertThat(withoutToken(known.text())).isEqualTo(withoutToken(unknown.text()));
    }

    @Test
    void setsThePasswordThroughALinkOnce() {
        Visitor visitor = desk.visitor();
        String link = desk.invitation(OpenDesk.WARD);

        visitor.get(link);
        assertThat(visitor.post(link, Map.of("password", "ngan", "again", "ngan"))
                        .text())
                .contains("Mật khẩu dễ đoán");
        assertThat(visitor.post(link, Map.of("password", "mot mat khau dai", "again", "mot mat khau khac"))
                        .text())
                .contains("Hai lần gõ khác nhau");
        Page set = visitor.post(link, Map.of("password", "mot mat khau dai", "again", "mot mat khau dai"));
        assertThat(set.text()).contains("Đã đặt mật khẩu");
        assertThat(visitor.get(link).text()).contains("Đường dẫn không còn dùng được");
        assertThat(visitor.get("/invitation/abc").text()).contains("Đường dẫn không còn dùng được");

        visitor.get("/sign-in");
        Page home = visitor.post("/sign-in", Map.of("actor", OpenDesk.WARD, "password", "mot mat khau dai"));
        assertThat(home.path()).isEqualTo("/");
        assertThat(home.text()).contains("Ủy ban nhân dân phường Ba Đình");
    }

    @Test
    void lookedUpTooOftenTheRightPasswordIsNotTriedEither() {
        Visitor visitor = desk.signedIn(OpenDesk.WARD);
        visitor.post("/sign-out", Map.of());
        for (int i = 0; i < 5; i++) {
            visitor.post("/sign-in", Map.of("actor", OpenDesk.WARD, "password", "sai"));
        }

        Map<String, String> right = Map.of("actor", OpenDesk.WARD, "password", OpenDesk.password(OpenDesk.WARD));
        assertThat(visitor.post("/sign-in", right).text()).contains("Hãy chờ 15 phút");
        desk.later(Duration.ofMinutes(16));
        assertThat(visitor.post("/sign-in", right).path()).isEqualTo("/");
    }

    @Test
    void notesInTheLogWhoWasNotLetInButNeverWhatWasTypedAndOnlySoOften() {
        int known = failures(0).size();
        Visitor visitor = desk.visitor();
        visitor.get("/sign-in");
        for (int i = 0; i < 5; i++) {
            visitor.post("/sign-in", Map.of("actor", OpenDesk.WARD, "password", "mat khau go sai"));
        }
        visitor.post("/sign-in", Map.of("actor", "mat khau go nham o", "password", "x"));

        assertThat(failures(known))
                .hasSize(6)
                .startsWith(OpenDesk.WARD)
                .contains(OpenDesk.WARD + " (shut out for 15 minutes)")
                .endsWith("(no such actor)")
                .allSatisfy(line -> assertThat(line).doesNotContain("mat khau"));
        for (int i = 0; i < 200; i++) {
            visitor.post("/sign-in", Map.of("actor", "khong-co-" + i, "password", "x"));
            desk.later(Duration.ofSeconds(4));
        }
        assertThat(failures(known)).hasSizeLessThanOrEqualTo(60);
        assertThat(new ActLog(FIXTURE.dataSource(), "").verify("").brokenAt()).isEmpty();
    }

    @Test
    void putsOutWhoIsTakenOutOfTheActorsAndWhosePasswordIsSetAnew() throws IOException {
        Visitor first = desk.signedIn(OpenDesk.WARD);
        desk.later(Duration.ofSeconds(1));
        Visitor second = desk.signedIn(OpenDesk.WARD);

        assertThat(first.get("/").text()).contains("Phiên làm việc đã hết");
        assertThat(second.get("/").path()).isEqualTo("/");
    }

    private static List<String> failures(int after) {
        List<String> all = new JdbcTemplate(FIXTURE.dataSource())
                .queryForList("select detail from act_log where act = 'SIGN_IN_FAILED' order by seq", String.class);
        return all.subList(after, all.size());
    }

    private static String withoutToken(String page) {
        return page.replaceAll("value=\"[^\"]+\"", "");
    }
}
