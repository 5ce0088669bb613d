package vn.tonghop.storage.totals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.amount.AmountsQuery;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;

class BreakdownQueryTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant AFTER = Instant.parse("2026-07-01T00:00:00Z");
    private static final String FLOW = "KT_CO_SO";
    private static final String STOCK = "CS_TONG_SO";
    private static final List<MeasuredTerm> DIVIDED =
            List.of(new MeasuredTerm(new Term(FLOW, ""), true), new MeasuredTerm(new Term(STOCK, ""), false));

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void addsFlowsUpOverTheMonthsAndUnits() {
        Reported.store(
                DATABASE.dataSource(),
                may("00004").with(FLOW, "KS", 3).with(FLOW, "ND", 1),
                june("00004").with(FLOW, "KS", 4),
                june("00008").with(FLOW, "KS", 5));

        assertThat(told(JUNE, "00004", "00008"))
                .containsExactly(
                        "KT_CO_SO KS: 9 in the period, 12 to date, by 2",
                        "KT_CO_SO ND: 0 in the period, 1 to date, by 1");
    }

    @Test
    void takesOfStocksWhatEachUnitSaidLast() {
        Reported.store(
                DATABASE.dataSource(),
                may("00004").with(STOCK, "KS", 30),
                june("00004").with(STOCK, "KS", 28),
                may("00008").with(STOCK, "KS", 7));

        assertThat(told(JUNE, "00004", "00008")).containsExactly("CS_TONG_SO KS: 35 in the period, 35 to date, by 2");
    }

    @Test
    void leavesOutTheStocksOfUnitsThatAreNoMore() {
        Reported.store(
                DATABASE.dataSource(),
                june("00004").with(STOCK, "KS", 30).with(FLOW, "KS", 1),
                june("00008").with(STOCK, "KS", 7).with(FLOW, "KS", 2));

        assertThat(told(JUNE, "00008"))
                .containsExactly(
                        "CS_TONG_SO KS: 7 in the period, 7 to date, by 1",
                        "KT_CO_SO KS: 3 in the period, 3 to date, by 2");
    }

    @Test
    void countsAZeroAndNothingThatIsNoNumber() {
        Reported.store(
                DATABASE.dataSource(),
                june("00004").with(FLOW, "KS", Value.ZERO).with(FLOW, "ND", Value.NOT_REPORTED),
                june("00008").with(FLOW, "KS", Value.NOT_APPLICABLE).with(FLOW, "ND", Value.of("12/KH-UBND")));

        assertThat(told(JUNE, "00004", "00008")).containsExactly("KT_CO_SO KS: 0 in the period, 0 to date, by 1");
    }

    @Test
    void takesTheVersionThatCountsAndNothingThatWasNotAskedFor() {
        Reported.store(DATABASE.dataSource(), june("00004").with(FLOW, "KS", 4).with("KHAC", "KS", 9));
        Reported.store(
                DATABASE.dataSource(),
                Reported.by("00004", JUNE, "2026-06-16T02:00:00Z")
                        .sent(2, SubmissionType.CORRECTION)
                        .with(FLOW, "KS", 6));

        assertThat(told(JUNE, "00004")).containsExactly("KT_CO_SO KS: 6 in the period, 6 to date, by 1");
    }

    private static Reported may(String unit) {
        return Reported.by(unit, MAY, "2026-05-15T02:00:00Z");
    }

    private static Reported june(String unit) {
        return Reported.by(unit, JUNE, "2026-06-15T02:00:00Z");
    }

    private static List<String> told(Period period, String... living) {
        return new BreakdownQuery(new AmountsQuery(DATABASE.dataSource()))
                        .breakdowns(
                                period,
                                () -> CountedVersions.at(DATABASE.dataSource(), "hanoi-2026", false, period, AFTER)
                                        .all(),
                                DIVIDED,
                                List.of(living))
                        .stream()
                        .map(row -> "%s %s: %s in the period, %s to date, by %s"
                                .formatted(row.element(), row.category(), row.inPeriod(), row.toDate(), row.units()))
                        .toList();
    }
}
