package vn.tonghop.web.runs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.schedule.Deadline;
import vn.tonghop.web.frame.TimeLeft;
import vn.tonghop.web.source.DeskJobs;
import vn.tonghop.web.source.DeskSource;

/** The next deadlines and what is missing for each. */
@Component
class Deadlines {

    private static final int SHOWN = 4;

    private final DeskSource source;

    Deadlines(DeskSource source) {
        this.source = source;
    }

    List<Ahead> ahead(Acting acting) {
        DeskJobs jobs = source.now();
        LocalDate today = source.today();
        return Deadline.of(jobs.programme(), EnumSet.allOf(PeriodKind.class), Set.of()).stream()
                .filter(deadline -> !deadline.lastDay().isBefore(today))
                .limit(SHOWN)
                .map(deadline -> ahead(deadline, acting, jobs, today))
                .toList();
    }

    private Ahead ahead(Deadline deadline, Acting acting, DeskJobs jobs, LocalDate today) {
        List<ReporterRow> rows = new PeriodStatus(source.dataSource(), jobs.programme(), jobs.contacts())
                .rows(deadline.period(), source.clock().instant()).stream()
                        .filter(row -> acting.covers(row.unit(), row.period().end()))
                        .toList();
        return new Ahead(
                deadline.period(),
                deadline.lastDay(),
                TimeLeft.until(deadline.lastDay(), source.clock().instant()),
                deadline.period().end().isBefore(today),
                rows.size(),
                rows.stream()
                        .filter(ReporterRow::isMissing)
                        .map(row -> row.unit().name() + " (" + row.form() + ")")
                        .toList());
    }
}
