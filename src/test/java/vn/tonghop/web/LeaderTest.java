package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.web.Visitor.Page;

/** What leaders read after one report, and after the next. */
class LeaderTest {

    @RegisterExtension
    static final DeskFixture FIXTURE = new DeskFixture();

    private OpenDesk desk;

    @BeforeEach
    void open() {
        desk = FIXTURE.desk();
    }

    @Test
    void saysWhatChangedSinceTheReportBeforeAndKeepsThatOne() {
        Visitor leader = desk.signedIn(OpenDesk.LEADER);
        assertThat(leader.get("/reports").text()).contains("Chưa có báo cáo nào được in");
        desk.sent(OpenDesk.JUNE_OF_THE_WARD);
        desk.rolledUp("2026-06");
        assertThat(leader.get("/reports").text()).contains("Đây là báo cáo đầu tiên");

        desk.later(Duration.ofHours(2));
        desk.sent(OpenDesk.JUNE_OF_THE_OTHER_WARD);
        desk.rolledUp("2026-06");
        Page page = leader.get("/reports");

        assertThat(page.text())
                .contains("Thay đổi so với báo cáo trước", "hanoi-2026/2026-06/1", "Phường Ngọc Hà")
                .doesNotContain("Đây là báo cáo đầu tiên");
        assertThat(page.text()).contains("href=\"/figures/2026-06/2/HN26-03a\"");
        assertThat(leader.get("/figures/2026-06/2/HN26-03a").text()).contains("Cộng từ 2 đơn vị");
        Matcher links = Pattern.compile("<th scope=\"row\"><a href=\"(/reports/[0-9a-f]{64})\">([^<]*)<")
                .matcher(page.text());
        List<String> titles = links.results().map(link -> link.group(2)).toList();
        assertThat(titles)
                .contains("Kết quả phòng, chống mại dâm tháng 6 năm 2026 (bản điện thoại)")
                .contains("Kết quả phòng, chống mại dâm tháng 6 năm 2026");
        assertThat(titles.stream().distinct()).hasSize(5);
        String earlier = links.reset()
                .results()
                .reduce((one, other) -> other)
                .orElseThrow()
                .group(1);
        assertThat(leader.get(earlier).bytes()).startsWith('%', 'P', 'D', 'F');
    }
}
