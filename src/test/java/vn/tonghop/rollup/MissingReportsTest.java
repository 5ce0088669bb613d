package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Standing;

/** What becomes of a figure when units have not reported, as each indicator of the plan says. */
class MissingReportsTest {

    private static final String PLAN = "hanoi-2026/plan.yaml";
    private static final String RATIO = "    denominator: F_CUOI\n";
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";

    private final List<UnitTotal> totals = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void whatAUnitSaidLastStaysInAndIsFlaggedUnlessThePlanSaysOtherwise() throws IOException {
        ratioOf(BA_DINH, 30, 100, true);
        ratioOf(NGOC_HA, 5, 50, false);

        Figure figure = inspected("");

        assertThat(figure.actual()).isEqualByComparingTo("35");
        assertThat(figure.denominator().orElseThrow()).isEqualByComparingTo("150");
        assertThat(figure.coverage().stale()).containsExactly(NGOC_HA);
    }

    @Test
    void aUnitThatIsLeftOutIsOutOfBothSides() throws IOException {
        ratioOf(BA_DINH, 30, 100, true);
        ratioOf(NGOC_HA, 5, 50, false);

        Figure figure = inspected("    missing: leave-out\n");

        assertThat(figure.actual()).isEqualByComparingTo("30");
        assertThat(figure.denominator().orElseThrow()).isEqualByComparingTo("100");
        assertThat(figure.coverage().stale()).isEmpty();
        assertThat(figure.coverage().absent()).contains(NGOC_HA).hasSize(125);
    }

    @Test
    void aFigureIsWithheldBelowItsLeastCoverageAndNotJudged() throws IOException {
        ratioOf(BA_DINH, 90, 100, true);
        ratioOf(NGOC_HA, 45, 50, true);

        Figure figure = inspected("    withhold-below: 1.6\n"); // 2 of 126 are 1,58 %

        assertThat(figure.coverage().withheld()).isTrue();
        assertThat(figure.coverage().isGiven()).isFalse();
        assertThat(figure.standing()).isEqualTo(Standing.NOT_JUDGED);
    }

    @Test
    void aFigureIsGivenAtItsLeastCoverage() throws IOException {
        ratioOf(BA_DINH, 90, 100, true);
        ratioOf(NGOC_HA, 45, 50, true);

        Figure figure = inspected("    withhold-below: 1.58\n");

        assertThat(figure.coverage().isGiven()).isTrue();
        assertThat(figure.standing()).isEqualTo(Standing.MET);
    }

    @Test
    void aUnitThatLacksAnEarlierMonthIsNamedThoughItReportedThisOne() throws IOException {
        flow(BA_DINH, 6, true);
        flow(NGOC_HA, 5, true);
        flow("00025", 5, false);
        flow("00070", 4, false);

        Figure people = figure("", "HN26-03a");

        assertThat(people.coverage().current()).isEqualTo(2);
        assertThat(people.coverage().stale()).containsExactly("00025", "00070");
        assertThat(people.coverage().gaps()).containsExactly(NGOC_HA, "00070");
    }

    @Test
    void whatMustNotHappenIsNeverWithheld() throws IOException {
        List<Fault> faults =
                new JobsCopy(folder).replace(PLAN, "indicators:\n", """
                        indicators:
                          - code: T-MOI
                            name: Thử
                            quote: Thử
                            section: II
                            lead: Sở Y tế
                            kind: zero-tolerance
                            unit: vụ
                            reporters: cong-an
                            numerator: X_VU_PH
                            withhold-below: 50
                        """).faults();

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.problem()).contains("một trường hợp cũng phải nêu ngay"));
    }

    @Test
    void aPercentageAboveAHundredIsRefusedWithItsLine() throws IOException {
        var jobs = new JobsCopy(folder).replace(PLAN, RATIO, RATIO + "    withhold-below: 120\n");

        assertThat(jobs.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(jobs.lineOf(PLAN, "withhold-below"));
            assertThat(fault.problem()).contains("lớn hơn 0 đến 100");
        });
    }

    private void ratioOf(String unit, long inspected, long all, boolean current) {
        add(unit, "K_MOI[DOI178_XA]", inspected, current, 6);
        add(unit, "F_CUOI", all, current, 6);
    }

    private void flow(String unit, int months, boolean current) {
        add(unit, "T_NGUOI[ND]", 10, current, months);
    }

    private void add(String unit, String term, long value, boolean current, int months) {
        BigDecimal number = BigDecimal.valueOf(value);
        totals.add(new UnitTotal(unit, Term.parse(term).orElseThrow(), number, number, current, months));
    }

    private Figure inspected(String policy) throws IOException {
        return figure(policy, "HN26-10c");
    }

    private Figure figure(String policy, String indicator) throws IOException {
        Programme programme =
                new JobsCopy(folder).replace(PLAN, RATIO, RATIO + policy).programme();
        return new RollUp(programme, Period.month(2026, 6), Instant.parse("2026-06-17T01:00:00Z"))
                .roll(1, "0", totals, List.of()).figures().stream()
                        .filter(figure -> figure.indicator().equals(indicator))
                        .findFirst()
                        .orElseThrow();
    }
}
