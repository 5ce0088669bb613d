package vn.tonghop.report.content.ahead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Coverage;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;

class OutlookTableTest {

    private static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");

    /** 60 % of 4.904 is not a whole number of establishments: 1.692 of 2.943 would be 57,49 %. */
    @Test
    void saysTheSamePartOfThePlanAsTheTableOfResults() {
        var figure = new Figure(
                "HN26-10c",
                Optional.empty(),
                BigDecimal.valueOf(1_692),
                Optional.of(BigDecimal.valueOf(4_904)),
                Standing.ON_TRACK,
                new Coverage(126, 126, List.of(), List.of()));
        var course = new Course(
                BigDecimal.valueOf(2_943),
                new BigDecimal("49.86"),
                BigDecimal.valueOf(1_251),
                6,
                BigDecimal.valueOf(209),
                BigDecimal.valueOf(282));
        var outlook = new Outlook(
                List.of(new IndicatorOutlook("HN26-10c", Optional.of(course), Optional.empty(), Optional.empty())),
                List.of(),
                List.of(),
                Boundaries.UNCHANGED);
        Snapshot snapshot = new Snapshot(
                        HANOI.id(),
                        Period.month(2026, 6),
                        Instant.parse("2026-06-17T01:00:00Z"),
                        1,
                        "plan",
                        "input",
                        List.of(figure),
                        List.of(),
                        List.of())
                .with(outlook);
        var source = new OutlookSource(snapshot, HANOI, SmallCounts.of(HANOI, Audience.LEADERSHIP), Catalogue.in("vi"));

        assertThat(new OutlookTable(source).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.pace().replace('\u00a0', ' ')).contains("57,50 %"));
    }
}
