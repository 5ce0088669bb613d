package vn.tonghop.rollup.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.quality.Difference;

/** Two levels report the same thing: one governs, as the plan says, and the other is held against it. */
class ReconcilingTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final String PLAN = "hanoi-2026/plan.yaml";
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";

    private final List<UnitTotal> totals = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void theWardsTogetherAreHeldAgainstWhatTheCityPoliceSent() {
        Programme hanoi = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
        cases("CATP", 121);
        cases(BA_DINH, 70);
        cases(NGOC_HA, 48);

        Difference difference = only(hanoi, JUNE);

        assertThat(difference.area()).isEqualTo("01");
        assertThat(difference.governing().sum()).isEqualByComparingTo("121");
        assertThat(difference.other().sum()).isEqualByComparingTo("118");
        assertThat(difference.other().in()).isEqualTo(2);
        assertThat(difference.other().due()).isEqualTo(126);
        assertThat(difference.amount()).isEqualByComparingTo("-3");
        assertThat(figure(hanoi).actual()).isEqualByComparingTo("121");
        assertThat(figure(hanoi).coverage().due()).isEqualTo(1);
    }

    @Test
    void theWardsGovernWhereThePlanSaysSo() throws IOException {
        Programme hanoi = new JobsCopy(folder)
                .replace(PLAN, "governs: indicator", "governs: this")
                .programme();
        cases("CATP", 121);
        cases(BA_DINH, 70);
        cases(NGOC_HA, 48);

        Difference difference = only(hanoi, JUNE);

        assertThat(difference.governing().sum()).isEqualByComparingTo("118");
        assertThat(difference.other().sum()).isEqualByComparingTo("121");
        assertThat(figure(hanoi).actual()).isEqualByComparingTo("118");
        assertThat(figure(hanoi).coverage().due()).isEqualTo(126);
    }

    @Test
    void aDistrictIsHeldAgainstTheWardsInIt() {
        Programme dongDa = ProgrammeFiles.read(Path.of("jobs"), "dong-da-2022");
        Period period = Period.month(2022, 6);
        cases("006-CA", 3);
        String ward = dongDa.reporters()
                .get("phuong")
                .due(dongDa.units(), period)
                .get(0)
                .code();
        cases(ward, 4);

        Difference difference = only(dongDa, period);

        assertThat(difference.area()).isEqualTo("006");
        assertThat(difference.amount()).isEqualByComparingTo("1");
        assertThat(difference.other().due()).isEqualTo(21);
    }

    @Test
    void whereOneLevelIsSilentThereIsNothingToCompare() {
        cases("CATP", 121);

        assertThat(new Reconciling(ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026"), JUNE, totals).differences())
                .isEmpty();
    }

    @Test
    void aRatioCannotBeComparedAndThePlanIsToldInItsLine() throws IOException {
        var jobs = new JobsCopy(folder).replace(PLAN, "- indicator: HN26-09a", "- indicator: HN26-10c");

        assertThat(jobs.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(jobs.lineOf(PLAN, "indicator: HN26-10c"));
            assertThat(fault.problem()).contains("count, neutral hoặc zero-tolerance");
        });
    }

    @Test
    void aGroupThatIsNotAskedIsRefused() throws IOException {
        var jobs = new JobsCopy(folder)
                .replace(
                        PLAN,
                        "  - indicator: HN26-09a\n    reporters: xa-phuong",
                        "  - indicator: HN26-09a\n    reporters: toa-an")
                .replace(PLAN, "    numerator: X_VU_HS\n    governs", "    numerator: X_BAN\n    governs");

        assertThat(jobs.faults())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.problem()).contains("toa-an").contains("X_BAN"));
    }

    private void cases(String unit, long number) {
        BigDecimal count = BigDecimal.valueOf(number);
        totals.add(new UnitTotal(unit, new Term("X_VU_HS", ""), count, count, true, 6));
    }

    private Difference only(Programme programme, Period period) {
        List<Difference> differences = new Reconciling(programme, period, totals).differences();
        assertThat(differences).hasSize(1);
        return differences.get(0);
    }

    private Figure figure(Programme programme) {
        return new RollUp(programme, JUNE, Instant.parse("2026-06-17T01:00:00Z"))
                .roll(1, "0", totals, List.of()).figures().stream()
                        .filter(figure -> figure.indicator().equals("HN26-09a"))
                        .findFirst()
                        .orElseThrow();
    }
}
