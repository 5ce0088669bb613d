package vn.tonghop.job.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.content.part.BreakdownSheet;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.server.TestDatabase;

/** Two wards with two teams each, in May and June; one of them corrected its June. */
class BreakdownTest {

    private static final Programme HANOI = Reported.HANOI;
    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant AS_OF = Instant.parse("2026-06-20T01:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @BeforeAll
    static void twoWards() {
        Schema.migrate(DATABASE.dataSource());
        Reported.store(
                DATABASE.dataSource(),
                ward("00004", MAY, "2026-05-15T02:00:00Z", 3).with("F_CUOI", "KS", 9),
                ward("00004", JUNE, "2026-06-15T02:00:00Z", 90),
                ward("00004", JUNE, "2026-06-16T02:00:00Z", 4)
                        .with("F_CUOI", "KS", 10)
                        .with("F_CUOI", "NN", 5),
                ward("00008", JUNE, "2026-06-15T02:00:00Z", 5)
                        .with("F_CUOI", "KS", 20)
                        .with("X_XPHC_BAN", "", 2));
    }

    private static Reported ward(String unit, Period period, String receivedAt, int visits) {
        return Reported.by(unit, period, receivedAt)
                .with("K_LUOT", "DOI178_XA/KS", visits)
                .with("K_LUOT", "CA_XA/KS", 1)
                .with("K_MOI", "DOI178_XA/KS", 2)
                .with("K_MOI", "DOI178_XA/NN", 1)
                .with("K_MOI", "CA_XA/KS", 1)
                .with("K_VP", "DOI178_XA/KS", 1)
                .with("K_VP", "CA_XA/KS", 1)
                .with("M_SL", "BAO", 1)
                .with("M_SL", "TH", 1)
                .with("T_LUOT", "ND", 30)
                .with("T_NU", "ND", 12);
    }

    @Test
    void addsUpEveryRowOverUnitsAndMonths() {
        assertThat(part("K_LUOT", "DOI178_XA/KS").toDate()).isEqualByComparingTo("12");
        assertThat(part("K_LUOT", "DOI178_XA/KS").inPeriod()).isEqualByComparingTo("9");
        assertThat(part("T_NU", "ND").toDate()).isEqualByComparingTo("36");
    }

    @Test
    void takesTheLatestStockOfEachUnit() {
        assertThat(part("F_CUOI", "KS").toDate()).isEqualByComparingTo("30");
        assertThat(part("F_CUOI", "KS").units()).isEqualTo(2);
        assertThat(part("F_CUOI", "NN").toDate()).isEqualByComparingTo("5");
    }

    @Test
    void visitsAreAddedUpOverTeamsAndEstablishmentsAreNot() {
        assertThat(rows("K_LUOT")).last().satisfies(sum -> {
            assertThat(sum.get(7)).isEqualTo(number("15"));
            assertThat(sum.get(11)).isEqualTo(text(""));
        });
        assertThat(rows("K_MOI")).last().satisfies(sum -> {
            assertThat(sum.get(7)).isEqualTo(text(""));
            assertThat(((BookContent.Text) sum.get(11)).text()).startsWith("không cộng giữa các đội");
        });
        assertThat(rows("K_MOI")).as("within one team they add up").anySatisfy(sum -> {
            assertThat(sum.get(4)).isEqualTo(text("DOI178_XA"));
            assertThat(sum.get(5)).isEqualTo(text("Cộng các dòng"));
            assertThat(sum.get(7)).isEqualTo(number("9"));
            assertThat(sum.get(9)).as("what the report says").isEqualTo(number("9"));
            assertThat(sum.get(10)).as("difference").isEqualTo(number("0"));
        });
    }

    @Test
    void rowsThatAreNotPartsOfOneThingAreNotAddedUp() {
        assertThat(rows("M_SL"))
                .hasSize(2)
                .noneSatisfy(row -> assertThat(row.get(5)).isEqualTo(text("Cộng các dòng")));
        assertThat(rows("T_LUOT"))
                .last()
                .satisfies(sum -> assertThat(sum.get(7)).isEqualTo(number("90")));
    }

    @Test
    void establishmentsFoundByTwoTeamsAreNotAddedUp() {
        assertThat(rows("K_VP")).last().satisfies(sum -> assertThat(sum.get(7)).isEqualTo(text("")));
    }

    @Test
    void countsAboutPersonsAreOnlyForThoseWhoMayReadThem() {
        assertThat(codes(Audience.WIDE)).doesNotContain("X_XPHC_BAN").contains("T_LUOT");
        assertThat(HANOI.forms().get("BM01-PCMD").isSensitive("X_XPHC_BAN")).isTrue();
    }

    @Test
    void keepsTheRowsWithTheSnapshotExactly() {
        Snapshot made = roll();
        var store = new SnapshotStore(DATABASE.dataSource(), HANOI);

        store.save(made);

        assertThat(store.find(JUNE, 1).orElseThrow().breakdowns())
                .isEqualTo(made.breakdowns())
                .isNotEmpty();
    }

    private static List<String> codes(Audience audience) {
        return sheet(audience).rows().stream()
                .map(row -> ((BookContent.Text) row.get(1)).text())
                .distinct()
                .toList();
    }

    private static List<List<BookContent.Cell>> rows(String element) {
        return sheet(Audience.RESTRICTED).rows().stream()
                .filter(row -> row.get(1).equals(text(element)))
                .toList();
    }

    private static BookContent.Sheet sheet(Audience audience) {
        return new BreakdownSheet(roll(), HANOI, SmallCounts.of(HANOI, audience), Catalogue.in("vi"))
                .write()
                .orElseThrow();
    }

    private static Breakdown part(String element, String category) {
        return roll().breakdowns().stream()
                .filter(each ->
                        each.element().equals(element) && each.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot roll() {
        return new Rolling(DATABASE.dataSource(), HANOI, Path.of("jobs")).roll(JUNE, AS_OF, 1, "hash");
    }

    private static BookContent.Cell number(String number) {
        return new BookContent.Count(new java.math.BigDecimal(number));
    }

    private static BookContent.Cell text(String text) {
        return new BookContent.Text(text);
    }
}
