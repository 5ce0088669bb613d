package vn.tonghop.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;

/** Levels that the plan does not spread evenly over the year, or that weigh more than others. */
class TargetCourseTest {

    private static final Period FEBRUARY = Period.month(2026, 2);
    private static final Period JUNE = Period.month(2026, 6);
    private static final String PLAN = "hanoi-2026/plan.yaml";
    private static final String RESIDENTS = "target: {value: 5300}";

    private final List<UnitTotal> totals = new ArrayList<>();

    @TempDir
    private Path folder;

    private JobsCopy jobs;

    @BeforeEach
    void copy() throws IOException {
        jobs = new JobsCopy(folder);
    }

    @Test
    void isHeldAgainstTheProfileOfThePlan() throws IOException {
        jobs.replace(
                PLAN, RESIDENTS, "target: {value: 5300, profile: [0, 0, 10, 20, 30, 50, 60, 70, 80, 90, 95, 100]}");
        reported("T_NGUOI", "ND", 530);

        assertThat(figure(FEBRUARY, "HN26-03a").standing()).isEqualTo(Standing.ON_TRACK);
        assertThat(figure(JUNE, "HN26-03a").standing()).isEqualTo(Standing.BEHIND);
        assertThat(attention(JUNE, "HN26-03a").shortfall()).isEqualByComparingTo("2120");
    }

    @Test
    void isHeldAgainstTheDaysWithoutAProfile() throws IOException {
        reported("T_NGUOI", "ND", 530);

        assertThat(figure(FEBRUARY, "HN26-03a").standing()).isEqualTo(Standing.BEHIND);
    }

    @Test
    void whatWeighsMoreIsLookedAtFirst() throws IOException {
        reported("T_NGUOI", "ND", 2500);
        reported("L_NGUOI", "", 100);
        List<String> even = attention(JUNE).stream().map(Attention::subject).toList();

        jobs.replace(PLAN, RESIDENTS, "target: {value: 5300, weight: 100}");

        assertThat(even.get(1)).isNotEqualTo("HN26-03a");
        assertThat(attention(JUNE)).extracting(Attention::subject).startsWith("", "HN26-03a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "weight: 0 | 'weight: 0' phải lớn hơn 0; 1 là như các chỉ tiêu khác, 2 là nặng gấp đôi",
                "profile: [50, 100] | 'profile: [50, 100]' phải là 12 số phần trăm lũy kế",
                "profile: [0, 0, 0, 0, 0, 60, 50, 70, 80, 90, 95, 100] | phải là 12 số phần trăm lũy kế",
                "profile: [0, 0, 0, 0, 0, 60, 60, 70, 80, 90, 95, 99] | phải là 12 số phần trăm lũy kế"
            })
    void refusesACourseThatCannotBe(String course, String problem) throws IOException {
        jobs.replace(PLAN, RESIDENTS, "target: {value: 5300, " + course + "}");

        assertThat(jobs.faults())
                .extracting(Fault::problem)
                .singleElement()
                .satisfies(said -> assertThat(said).contains(problem.strip()));
    }

    @Test
    void refusesAProfileOfWhatHasToHoldAtAnyTime() throws IOException {
        jobs.replace(
                PLAN,
                "target: {value: 100, percent: true}",
                "target: {value: 100, percent: true, profile: [0, 0, 10, 20, 30, 50, 60, 70, 80, 90, 95, 100]}");

        assertThat(jobs.faults()).extracting(Fault::problem).containsExactly("'profile' chỉ dùng với 'pace: linear'");
    }

    private void reported(String element, String category, long number) {
        BigDecimal sum = BigDecimal.valueOf(number);
        totals.add(new UnitTotal("00004", new Term(element, category), sum, sum, true, 1));
    }

    private Figure figure(Period period, String indicator) {
        return snapshot(period).figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private Attention attention(Period period, String indicator) {
        return attention(period).stream()
                .filter(point -> point.subject().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private List<Attention> attention(Period period) {
        return snapshot(period).attention();
    }

    private Snapshot snapshot(Period period) {
        Programme programme = jobs.programme();
        return new RollUp(programme, period, Instant.parse("2026-07-01T00:00:00Z")).roll(1, "hash", totals, List.of());
    }
}
