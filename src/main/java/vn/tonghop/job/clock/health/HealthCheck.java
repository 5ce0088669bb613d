package vn.tonghop.job.clock.health;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.job.clock.DeadMan;
import vn.tonghop.job.clock.FinalReports;
import vn.tonghop.job.clock.health.Health.AtWork;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.run.EngineStore;
import vn.tonghop.storage.run.MarkStore;
import vn.tonghop.storage.run.RunStore;
import vn.tonghop.storage.run.StepStore;

/** Asks the database how things stand; changes nothing, and needs nobody else to be at work. */
public final class HealthCheck {

    private final DeadMan deadMan;
    private final RunStore runs;
    private final StepStore steps;
    private final AlarmStore alarms;
    private final MarkStore marks;
    private final EngineStore engines;

    public HealthCheck(DataSource dataSource, FinalReports reports) {
        this.deadMan = new DeadMan(dataSource, reports);
        this.runs = new RunStore(dataSource);
        this.steps = new StepStore(dataSource);
        this.alarms = new AlarmStore(dataSource);
        this.marks = new MarkStore(dataSource);
        this.engines = new EngineStore(dataSource);
    }

    public Health of(List<Timetable> tables, Instant now) {
        return new Health(now, tables.stream().map(table -> of(table, now)).toList(), engines.engines());
    }

    private Health.OfProgramme of(Timetable table, Instant now) {
        String id = table.programme().id();
        return new Health.OfProgramme(
                id,
                marks.since(id),
                deadMan.overdue(table, now),
                alarms.open(id),
                runs.running(id).stream()
                        .map(run -> new AtWork(
                                run,
                                steps.steps(run.id()).stream()
                                        .filter(step -> step.attempt() == run.attempt())
                                        .reduce((earlier, later) -> later)))
                        .toList(),
                table.firings().next(now));
    }
}
