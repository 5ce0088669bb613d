package vn.tonghop.cli.demo;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.cli.terminal.TerminalProgress;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.sample.general.GeneralSample;
import vn.tonghop.validation.Rules;

/** The shortest period of any programme that a report is made for and that ends with the first half of its year. */
public final class GeneralDemonstration {

    private static final int JUNE = 6;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Programme programme;
    private final Path jobs;

    public GeneralDemonstration(Programme programme, Path jobs) {
        this.programme = programme;
        this.jobs = jobs;
    }

    /** Writes everything that was owed by then; the same files each time. */
    public Demonstration written(Path inbox, TerminalProgress progress, Texts texts) {
        Period period = period();
        progress.started(texts.say("sample.generating"), 0);
        var sample = new GeneralSample(programme, rules(), SampleCity.DEMO_SEED);
        List<Path> folders = List.copyOf(sample.writeUpTo(period, inbox).values());
        progress.finished(texts.say("sample.generated", folders.size(), inbox));
        return new Demonstration(period, theMorningAfter(period), folders);
    }

    private Period period() {
        List<ReportDefinition> reports = ReportFile.read(jobs, programme);
        return Arrays.stream(PeriodKind.values())
                .filter(kind ->
                        reports.stream().anyMatch(report -> report.periods().contains(kind)))
                .filter(kind -> kind.endsIn(JUNE))
                .findFirst()
                .map(kind -> new Period(kind, programme.year(), JUNE / kind.months()))
                .orElseGet(() -> new Period(PeriodKind.YEAR, programme.year(), 1));
    }

    private Instant theMorningAfter(Period period) {
        LocalDate last = DueReport.of(programme, period).stream()
                .map(report -> report.obligation().due().lastDayOnTime(report.period()))
                .max(Comparator.naturalOrder())
                .orElse(period.end());
        return last.plusDays(1).atTime(MORNING).atZone(DueRule.ZONE).toInstant();
    }

    private Rules rules() {
        var faults = new Faults();
        Rules rules = Rules.read(jobs, faults, programme);
        faults.stopIfAny();
        return rules;
    }
}
