package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.web.Visitor.Page;

/** Walks through every route that there is, as every role and as nobody; a route that is not in the table fails. */
class RouteRightsTest {

    private static final String WARD = OpenDesk.WARD;
    private static final String REVIEWER = OpenDesk.REVIEWER;
    private static final String DEPARTMENT = OpenDesk.DEPARTMENT;
    private static final String LEADER = OpenDesk.LEADER;

    private static final List<String> NOBODY_NEEDED = List.of("everybody");
    private static final List<String> ALL = List.of(WARD, REVIEWER, DEPARTMENT, LEADER);
    private static final List<String> OF_A_REPORT = List.of(WARD, REVIEWER, DEPARTMENT);
    private static final List<String> REVIEW = List.of(REVIEWER, DEPARTMENT);

    private static final List<String> FIGURES = List.of(REVIEWER, DEPARTMENT, LEADER);

    private static final Map<String, List<String>> ROUTES = Map.ofEntries(
            Map.entry("GET /desk.css", NOBODY_NEEDED),
            Map.entry("GET /desk.svg", NOBODY_NEEDED),
            Map.entry("GET /live.js", NOBODY_NEEDED),
            Map.entry("GET /sign-in", NOBODY_NEEDED),
            Map.entry("GET /invitation/{link}", NOBODY_NEEDED),
            Map.entry("POST /invitation/{link}", NOBODY_NEEDED),
            Map.entry("GET /", ALL),
            Map.entry("GET /programmes", ALL),
            Map.entry("POST /programmes", ALL),
            Map.entry("POST /upload", List.of(WARD)),
            Map.entry("GET /sent", List.of(WARD)),
            Map.entry("GET /forms/{unit}/{form}/{period}", OF_A_REPORT),
            Map.entry("GET /receipts/{id}", OF_A_REPORT),
            Map.entry("GET /receipts/{id}/marked", OF_A_REPORT),
            Map.entry("POST /receipts/{id}/explain", List.of(WARD, DEPARTMENT)),
            Map.entry("POST /receipts/{id}/accept", REVIEW),
            Map.entry("POST /receipts/{id}/refuse", REVIEW),
            Map.entry("POST /receipts/{id}/approve", REVIEW),
            Map.entry("POST /receipts/{id}/send-back", REVIEW),
            Map.entry("GET /board", REVIEW),
            Map.entry("POST /board/remind", REVIEW),
            Map.entry("GET /figures", FIGURES),
            Map.entry("GET /figures/{period}/{revision}", FIGURES),
            Map.entry("GET /figures/{period}/{revision}/{indicator}", FIGURES),
            Map.entry("GET /figures/{period}/{revision}/{indicator}/{unit}", FIGURES),
            Map.entry("GET /unit-sheets", OF_A_REPORT),
            Map.entry("GET /unit-sheets/{unit}", OF_A_REPORT),
            Map.entry("GET /unit-sheets/{unit}/{period}/{revision}", OF_A_REPORT),
            Map.entry("GET /plan", List.of(REVIEWER, DEPARTMENT, LEADER)),
            Map.entry("GET /runs", List.of(DEPARTMENT)),
            Map.entry("POST /runs", List.of(DEPARTMENT)),
            Map.entry("POST /runs/release", List.of(DEPARTMENT)),
            Map.entry("GET /narrative", List.of(DEPARTMENT)),
            Map.entry("GET /narrative/{period}/{revision}", List.of(DEPARTMENT)),
            Map.entry("POST /narrative", List.of(DEPARTMENT)),
            Map.entry("GET /reports", List.of(LEADER, DEPARTMENT)),
            Map.entry("GET /reports/{sha256}", List.of(LEADER, DEPARTMENT)));

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private OpenDesk desk;
    private String receipt;

    @BeforeEach
    void sendOneFile() throws IOException {
        desk = new OpenDesk(DATABASE.dataSource(), folder);
        Visitor ward = desk.signedIn(WARD);
        ward.get("/");
        receipt = ward.upload("BM01-PCMD_00004_2026-06.xlsx", Files.readAllBytes(OpenDesk.JUNE_OF_THE_WARD))
                .path();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void knowsEveryRouteThatThereIs() {
        assertThat(new TreeSet<>(routes())).isEqualTo(new TreeSet<>(ROUTES.keySet()));
    }

    @Test
    void letsNobodyThroughWhoDidNotSignIn() {
        ROUTES.forEach((route, roles) -> {
            Visitor nobody = desk.visitor();
            nobody.get("/sign-in");
            Page page = walk(nobody, route);
            if (roles.equals(NOBODY_NEEDED)) {
                assertThat(page.status()).as(route).isEqualTo(200);
            } else {
                assertThat(page.path()).as(route).isEqualTo("/sign-in");
            }
        });
    }

    @Test
    void letsEveryRoleThroughToItsOwnRoutesAlone() {
        Set<String> through = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (String actor : ALL) {
            Visitor visitor = desk.signedIn(actor);
            ROUTES.forEach((route, roles) -> {
                if (!roles.equals(NOBODY_NEEDED)) {
                    Page page = walk(visitor, route);
                    assertThat(page.path()).as(actor + " " + route).isNotEqualTo("/sign-in");
                    if (page.status() != 403) {
                        through.add(actor + " " + route);
                    }
                    if (roles.contains(actor)) {
                        expected.add(actor + " " + route);
                    }
                }
            });
        }
        assertThat(through).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void hidesFromOthersWhatIsOutsideTheirScope() throws IOException {
        for (String actor : List.of(OpenDesk.OTHER_WARD, OpenDesk.OTHER_REVIEWER)) {
            Visitor other = desk.signedIn(actor);
            ROUTES.keySet().stream()
                    .filter(route -> route.contains("{id}") || route.contains("{unit}"))
                    .forEach(route -> assertThat(walk(other, route).status())
                            .as(actor + " " + route)
                            .isIn(403, 404));
            assertThat(other.get("/receipts/99999").text())
                    .isEqualTo(other.get(receipt).text());
        }
        Visitor other = desk.signedIn(OpenDesk.OTHER_WARD);
        other.get("/");
        Page refused = other.upload("BM01-PCMD_00004_2026-06.xlsx", Files.readAllBytes(OpenDesk.JUNE_OF_THE_WARD));
        assertThat(refused.path()).isEqualTo("/upload");
        assertThat(refused.text()).contains("của đơn vị khác").doesNotContain("Ba Đình");
        assertThat(other.get("/sent").text()).contains("Chưa gửi tệp nào");
        assertThat(desk.signedIn(OpenDesk.OTHER_REVIEWER).get("/board").text())
                .contains("Hoàn Kiếm")
                .doesNotContain("Phường Ba Đình");
    }

    private Page walk(Visitor visitor, String route) {
        String[] words = route.split(" ");
        String path = words[1].replace("/receipts/{id}", receipt)
                .replace("{unit}", "00004")
                .replace("{form}", "BM01-PCMD")
                .replace("{period}", "2026-06")
                .replace("{revision}", "1")
                .replace("{indicator}", "HN26-03a")
                .replace("{link}", "abc")
                .replace("{sha256}", "0".repeat(64));
        return words[0].equals("GET")
                ? visitor.get(path)
                : visitor.post(
                        path, Map.of("query", "1", "text", "", "reason", "", "password", "ngan", "again", "ngan"));
    }

    private List<String> routes() {
        return desk.desk().context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(RouteRightsTest::routes)
                .toList();
    }

    private static Stream<String> routes(RequestMappingInfo route) {
        return route.getPatternValues().stream()
                .flatMap(path ->
                        route.getMethodsCondition().getMethods().stream().map(method -> method + " " + path));
    }
}
