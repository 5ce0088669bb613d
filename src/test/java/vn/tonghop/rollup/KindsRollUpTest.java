package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;

/** The kinds of targets that the plan of 2024 has, over the units of 2026. */
class KindsRollUpTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final Period JULY = Period.month(2026, 7);
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2026, 1);
    private static final Instant AS_OF = Instant.parse("2026-12-17T01:00:00Z");
    private static final String YEN_NGHIA = "09562";
    private static final String DUONG_NOI = "09886";
    private static final String HOAI_DUC = "09832";
    private static final List<String> HOLDERS = List.of(YEN_NGHIA, DUONG_NOI, HOAI_DUC);

    private final List<UnitTotal> totals = new ArrayList<>();

    @TempDir
    private Path folder;

    private Programme programme;

    @BeforeEach
    void plan() throws IOException {
        programme = new JobsCopy(folder)
                .replace("hanoi-2026/plan.yaml", "indicators:\n", "indicators:\n" + indicators())
                .programme();
    }

    /** A stock of establishments stands in for the grade of a place. */
    private static String indicators() {
        return said("T-LOA", "kind: frequency", "unit: xã, phường", "reporters: ho-tro-6", "conditions: [\"M_SL[PT]\"]")
                + "    per-quarter: 1\n    target: {value: 100, percent: true}\n    pace: steady\n"
                + said("T-MOI", "kind: zero-tolerance", "unit: vụ", "reporters: cong-an", "numerator: X_VU_PH")
                + said("T-DS", "kind: tracked-list", "unit: điểm", "reporters: xa-phuong", "items: [H04, H05]")
                + "    conditions: [F_CUOI <= baseline]\n    target: {value: 2}\n    pace: steady\n"
                + said("T-GHEP", "kind: composite", "unit: nội dung", "parts: [T-DS, T-MOI, T-LOA]")
                + said("T-TONG", "kind: derived", "unit: người", "parts: [HN26-03c, HN26-03d]", "pace: linear")
                + "    target: {value: 160000}\n\n";
    }

    private static String said(String code, String... lines) {
        return "  - code: " + code + "\n    name: Thử\n    quote: Thử\n    section: II\n    lead: Sở Y tế\n    "
                + String.join("\n    ", lines) + "\n";
    }

    @Test
    void aYearlyTotalDoesNotMakeUpForAnEmptyQuarter() {
        loudspeakers("00103", Map.of(1, 1, 2, 1));
        loudspeakers("00118", Map.of(1, 8, 2, 0));
        loudspeakers("00367", Map.of(2, 4));

        Figure figure = figure("T-LOA", JUNE);

        assertThat(figure.actual()).isEqualByComparingTo("1");
        assertThat(figure.denominator().orElseThrow()).isEqualByComparingTo("6");
        assertThat(figure.standing()).isEqualTo(Standing.BEHIND);
        assertThat(figure.coverage().absent()).hasSize(3);
    }

    @Test
    void theCurrentQuarterIsPending() {
        for (String ward : List.of("00103", "00118", "00367", "00454", "09574", "09832")) {
            loudspeakers(ward, Map.of(1, 1, 2, 1));
        }

        assertThat(figure("T-LOA", JULY).standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(figure("T-LOA", Period.month(2026, 9)).standing()).isEqualTo(Standing.BEHIND);
        assertThat(figure("T-LOA", Period.month(2026, 2)).standing()).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void oneCaseBreaksWhatMustNotHappen() {
        reported("CATP", "X_VU_PH", 1);

        assertThat(figure("T-MOI", JUNE).standing()).isEqualTo(Standing.NOT_MET);
        assertThat(snapshot(JUNE).attention())
                .extracting(point -> point.subject())
                .contains("T-MOI");
    }

    @Test
    void noCaseIsMetOnlyWhenTheYearIsOver() {
        reported("CATP", "X_VU_PH", 0);

        assertThat(figure("T-MOI", JUNE).standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(figure("T-MOI", YEAR).standing()).isEqualTo(Standing.MET);
    }

    @Test
    void aPlaceFulfilsWhenEveryWardThatSpeaksOfItSaysSo() {
        reported(HOAI_DUC, "F_CUOI[H04]", 2);
        reported(YEN_NGHIA, "F_CUOI[H05]", 1);
        reported(DUONG_NOI, "F_CUOI[H05]", 2);

        Figure figure = figure("T-DS", JUNE);

        assertThat(figure.actual()).isEqualByComparingTo("2");
        assertThat(figure.standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(figure.coverage().due()).isEqualTo(HOLDERS.size());
        assertThat(figure.coverage().current()).isEqualTo(3);
    }

    @Test
    void aPlaceAboveTheGradeItWasHandedOverWithBreaksTheListAtOnce() {
        reported(HOAI_DUC, "F_CUOI[H04]", 2);
        reported(YEN_NGHIA, "F_CUOI[H05]", 0);
        reported(DUONG_NOI, "F_CUOI[H05]", 3);

        Figure figure = figure("T-DS", JUNE);

        assertThat(figure.actual()).isEqualByComparingTo("1");
        assertThat(figure.unfulfilled()).containsExactly("H05");
        assertThat(figure.standing()).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void aPlaceThatNobodySpeaksOfIsNotFulfilledAndNotBroken() {
        reported(HOAI_DUC, "F_CUOI[H04]", 0);

        Figure figure = figure("T-DS", JUNE);

        assertThat(figure.unfulfilled()).containsExactly("H05");
        assertThat(figure.standing()).isEqualTo(Standing.BEHIND);
    }

    @Test
    void aListThatNobodySpeaksOfIsNotJudged() {
        assertThat(figure("T-DS", YEAR).standing()).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void whatAnotherWardSaysOfAPlaceDoesNotCount() {
        reported("00004", "F_CUOI[H05]", 3);

        assertThat(figure("T-DS", JUNE).coverage().current()).isZero();
        assertThat(figure("T-DS", JUNE).standing()).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void partsHoldOnlyTogetherAndSayWhichDoesNot() {
        reported("CATP", "X_VU_PH", 2);
        for (String ward : HOLDERS) {
            reported(ward, "F_CUOI[H04]", 0);
            reported(ward, "F_CUOI[H05]", 0);
        }

        Figure figure = figure("T-GHEP", JUNE);

        assertThat(figure.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(figure.actual()).isEqualByComparingTo("1");
        assertThat(figure.denominator().orElseThrow()).isEqualByComparingTo("3");
        assertThat(figure.unfulfilled())
                .containsExactly("T-MOI"); // nobody speaks of the loudspeakers: unknown, not failed
        assertThat(figure.coverage().due())
                .isEqualTo(9); // three wards with places, six with loudspeakers less Hoài Đức, one agency
        assertThat(figure.coverage().current()).isEqualTo(3);
    }

    @Test
    void aSumIsThatOfItsPartsOverAllTheirUnits() {
        totals.add(new UnitTotal("LDLD", term("T_NGUOI[CN]"), BigDecimal.TEN, BigDecimal.valueOf(60), true, 6));
        totals.add(new UnitTotal("SGDDT", term("T_NGUOI[THPT]"), BigDecimal.ONE, BigDecimal.valueOf(40), true, 6));

        Figure figure = figure("T-TONG", JUNE);

        assertThat(figure.actual()).isEqualByComparingTo("100");
        assertThat(figure.inPeriod().orElseThrow()).isEqualByComparingTo("11");
        assertThat(figure.coverage().due()).isEqualTo(3);
        assertThat(figure.coverage().absent()).containsExactly("THANHDOAN");
        assertThat(figure.standing()).isEqualTo(Standing.BEHIND);
    }

    @Test
    void aSumIsKeptBackAsLongAsOneOfItsPartsIs() throws IOException {
        programme = new JobsCopy(folder.resolve("withholding"))
                .replace("hanoi-2026/plan.yaml", "indicators:\n", "indicators:\n" + indicators())
                .replace("hanoi-2026/plan.yaml", "  - code: HN26-03d\n", "  - code: HN26-03d\n    withhold-below: 80\n")
                .programme();
        totals.add(new UnitTotal("LDLD", term("T_NGUOI[CN]"), BigDecimal.TEN, BigDecimal.valueOf(60), true, 6));
        totals.add(new UnitTotal("SGDDT", term("T_NGUOI[THPT]"), BigDecimal.ONE, BigDecimal.valueOf(40), true, 6));

        assertThat(figure("T-TONG", JUNE).coverage().isGiven()).isFalse();
        assertThat(figure("T-TONG", JUNE).standing()).isEqualTo(Standing.NOT_JUDGED);

        totals.add(new UnitTotal("THANHDOAN", term("T_NGUOI[DHCD]"), BigDecimal.ONE, BigDecimal.ONE, true, 6));
        assertThat(figure("T-TONG", JUNE).coverage().isGiven()).isTrue();
    }

    private void loudspeakers(String unit, Map<Integer, Integer> quarters) {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        quarters.forEach((quarter, sum) -> sums.put(quarter, BigDecimal.valueOf(sum)));
        int sum = quarters.values().stream().mapToInt(Integer::intValue).sum();
        totals.add(new UnitTotal(
                unit, term("M_SL[PT]"), BigDecimal.ZERO, BigDecimal.valueOf(sum), true, quarters.size(), sums));
    }

    private void reported(String unit, String term, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        totals.add(new UnitTotal(unit, term(term), number, number, true, 1));
    }

    private static Term term(String text) {
        return Term.parse(text).orElseThrow();
    }

    private Snapshot snapshot(Period period) {
        return new RollUp(programme, period, AS_OF).roll(1, "0", totals, List.of());
    }

    private Figure figure(String indicator, Period period) {
        return snapshot(period).figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
