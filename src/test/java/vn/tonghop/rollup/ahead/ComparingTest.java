package vn.tonghop.rollup.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.submission.past.PastFigure;

class ComparingTest {

    private static final Path JOBS = Path.of("jobs");

    @Test
    void marksABreakWhereTheCountedUnitsWereMadeOfOthersSinceTheYearBefore() {
        assertThat(breaks("hanoi-2026", "HN26-06", "2026-06", "2025-06"))
                .extracting(Before.Break::kind)
                .containsExactly(Before.Kind.BOUNDARIES);
    }

    @Test
    void marksNoBreakBeforeTheFirstDayThatUnitsAreOnRecordFor() {
        assertThat(breaks("dong-da-2022", "DD22-05", "2022-09", "2021-09")).isEmpty();
        assertThat(breaks("hoa-phong-2024", "HP24-01a", "2024-H1", "2023-H1")).isEmpty();
    }

    private static List<Before.Break> breaks(String id, String indicator, String now, String then) {
        Programme programme = ProgrammeFiles.read(JOBS, id);
        var lineage = new Lineage(Crosswalk.read(JOBS.resolve("crosswalk.csv"), programme.units(), new Faults()));
        var past = new PastFigure(
                indicator,
                Period.parse(then).orElseThrow(),
                "",
                BigDecimal.ONE,
                Optional.of(BigDecimal.TEN),
                "Báo cáo năm trước");

        return new Comparing(
                        programme,
                        Period.parse(now).orElseThrow(),
                        new EarlierYears(List.of(past), List.of()),
                        () -> lineage)
                .before(programme.indicator(indicator).orElseThrow())
                .orElseThrow()
                .breaks();
    }
}
