package vn.tonghop.web.ward;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.planning.handout.Handout;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.web.frame.TimeLeft;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** Which forms the units of an actor send now, and which they can prepare. */
@Component
class OwedForms {

    private static final int MONTHS_BACK = 6;

    private final DeskSource source;

    OwedForms(DeskSource source) {
        this.source = source;
    }

    /** Of the last month that is over and for which something is due, with what has come. */
    List<OwedForm> now(Acting acting) {
        Period month = Period.monthOf(source.today()).previous();
        for (int i = 0; i < MONTHS_BACK; i++) {
            List<OwedForm> owed = of(acting, month);
            if (!owed.isEmpty()) {
                return owed;
            }
            month = month.previous();
        }
        return List.of();
    }

    /** The forms of the months that are not over yet or whose turn it was before, without how they stand. */
    List<Handout> others(Acting acting) {
        DeskJobs jobs = source.now();
        Period running = Period.monthOf(source.today());
        List<Handout> found = new ArrayList<>();
        Stream.iterate(running, Period::previous)
                .limit(MONTHS_BACK)
                .flatMap(month -> Stream.concat(Stream.of(month), month.endingTogether().stream()))
                .filter(period -> period.year() == jobs.programme().year())
                .flatMap(period -> Handout.all(jobs.programme(), period).stream())
                .filter(handout ->
                        acting.covers(handout.unit(), handout.period().end()))
                .sorted(Comparator.comparing(Handout::period).reversed())
                .forEach(found::add);
        return List.copyOf(found);
    }

    private List<OwedForm> of(Acting acting, Period month) {
        DeskJobs jobs = source.now();
        Instant now = source.clock().instant();
        if (month.year() != jobs.programme().year()) {
            return List.of();
        }
        return new PeriodStatus(source.dataSource(), jobs.programme(), jobs.contacts())
                .rows(month, now).stream()
                        .filter(row -> acting.covers(row.unit(), row.period().end()))
                        .map(row -> owed(row, jobs))
                        .toList();
    }

    private OwedForm owed(ReporterRow row, DeskJobs jobs) {
        LocalDate due = jobs.programme().obligations().stream()
                .filter(obligation -> obligation.form().equals(row.form()))
                .filter(obligation -> obligation.frequency() == row.period().kind())
                .filter(obligation ->
                        jobs.programme().due(obligation, row.period()).contains(row.unit()))
                .map(Obligation::due)
                .findFirst()
                .orElseThrow()
                .lastDayOnTime(row.period());
        return owed(row, row.extended().filter(due::isBefore).orElse(due));
    }

    private OwedForm owed(ReporterRow row, LocalDate due) {
        return new OwedForm(
                row.unit().code(),
                row.unit().name(),
                row.form(),
                row.period().code(),
                due,
                ChronoUnit.DAYS.between(source.today(), due),
                TimeLeft.until(due, source.clock().instant()),
                row.version().filter(SentVersion::counts),
                row.errors() > 0,
                row.waitsForSender());
    }
}
