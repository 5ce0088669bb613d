package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.web.Visitor.Page;

/** From a figure to the cell, as whoever may look, and what others see of it. */
class FigurePagesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private static Path folder;

    private static OpenDesk desk;
    private static Visitor department;
    private static Visitor wideReviewer;
    private static Visitor leader;

    @BeforeAll
    static void rollUpTwoWards() {
        Schema.migrate(DATABASE.dataSource());
        DATABASE.empty();
        desk = new OpenDesk(DATABASE.dataSource(), folder);
        desk.sent(OpenDesk.JUNE_OF_THE_WARD, OpenDesk.JUNE_OF_THE_OTHER_WARD);
        desk.rolledUp("2026-06");
        department = desk.signedIn(OpenDesk.DEPARTMENT);
        wideReviewer = desk.signedIn(OpenDesk.WIDE_REVIEWER);
        leader = desk.signedIn(OpenDesk.LEADER);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void leadsTheDepartmentFromAFigureToTheCellAndTheFile() {
        Page figures = department.get("/figures");
        assertThat(figures.path()).isEqualTo("/figures/2026-06/1");
        assertThat(figures.text()).contains("href=\"/figures/2026-06/1/HN26-03a\"", "Bấm vào một con số");
        Page figure = department.get("/figures/2026-06/1/HN26-03a");
        assertThat(figure.text())
                .contains("Cộng từ 2 đơn vị", "href=\"/figures/2026-06/1/HN26-03a/00004\"", "Phường Ba Đình");
        Page cells = department.get("/figures/2026-06/1/HN26-03a/00004");
        assertThat(cells.text()).contains("Biểu BM01-PCMD, kỳ 2026-06, lần gửi 1", "03_TuyenTruyen!", "cộng vào");

        Matcher file = Pattern.compile("href=\"(/receipts/\\d+)\"").matcher(cells.text());
        assertThat(file.find()).isTrue();
        assertThat(department.get(file.group(1)).text()).contains("Lần gửi 1 được dùng để tổng hợp");
    }

    @Test
    void listsForAReviewerTheUnitsOfTheScopeAlone() {
        Visitor reviewer = desk.signedIn(OpenDesk.OTHER_REVIEWER);

        assertThat(reviewer.get("/figures/2026-06/1/HN26-03a").text())
                .contains("2 đơn vị khác ngoài phạm vi")
                .doesNotContain("Phường Ba Đình", "Phường Ngọc Hà");
        Page outside = reviewer.get("/figures/2026-06/1/HN26-03a/00004");
        assertThat(outside.status()).isEqualTo(404);
        assertThat(outside.text())
                .isEqualTo(reviewer.get("/figures/2026-06/1/HN26-03a/99999").text());
        assertThat(desk.signedIn(OpenDesk.WARD)
                        .get("/figures/2026-06/1/HN26-03a/00004")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void hidesCountsAboutPeopleFromWhoeverMayNotReadThemOfUnits() {
        Programme programme = ProgrammeFiles.read(desk.jobs(), "hanoi-2026");
        SmallCounts wide = SmallCounts.of(programme, Audience.WIDE);
        List<String> aboutPersons = programme.indicators().stream()
                .filter(indicator -> wide.tellsNoUnits(indicator)
                        && indicator.measuredTerms().stream().anyMatch(term -> wide.hidesOfUnits(term.element())))
                .map(Indicator::code)
                .toList();
        int shown = 0;
        for (String code : aboutPersons) {
            String path = "/figures/2026-06/1/" + code + "/00004";
            Page open = department.get(path);
            if (open.status() == 200) {
                shown++;
                assertThat(open.text()).as(code).doesNotContain("•••");
                for (Visitor reader : List.of(wideReviewer, leader)) {
                    Page hidden = reader.get(path);
                    assertThat(numbers(hidden)).as(code).isEmpty();
                    assertThat(hidden.text()).as(code).contains("•••");
                    assertThat(partOfTheWard(reader.get("/figures/2026-06/1/" + code)))
                            .as(code)
                            .isIn("•••", "–");
                }
            }
        }
        assertThat(shown).isPositive();
        assertThat(wideReviewer.get("/figures/2026-06/1/HN26-03a/00004").text())
                .contains("03_TuyenTruyen!E9")
                .doesNotContain("•••");
    }

    /** What the cells of a page say, where it is a number. */
    private static List<String> numbers(Page page) {
        return Pattern.compile("<td class=\"number\"[^>]*>([^<]*\\d[^<]*)</td>")
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String partOfTheWard(Page page) {
        Matcher found = Pattern.compile("/00004\"[\\s\\S]*?<td class=\"number\"[^>]*>([^<]*)</td>")
                .matcher(page.text());
        return found.find() ? found.group(1) : "";
    }

    @Test
    void knowsNoRollUpThatIsNotThere() {
        for (String path : List.of("2026-06/2", "2026-05/1", "x/1", "2026-06/x", "2026-06/1/HN99", "2026-06/-1")) {
            assertThat(department.get("/figures/" + path).status()).as(path).isEqualTo(404);
        }
    }

    @Test
    void showsTheSameInEnglish() {
        Visitor foreign = desk.signedIn(OpenDesk.REVIEWER);
        foreign.get("/?lang=en");

        assertThat(foreign.get("/figures/2026-06/1").text()).contains("Click on a figure", "Figures of 2026-06");
        assertThat(foreign.get("/figures/2026-06/1/HN26-03a/00004").text()).contains("sending 1", "Sheet!Cell");
    }
}
