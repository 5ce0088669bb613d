package vn.tonghop.cli.schedule;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.clock.Attempts;
import vn.tonghop.job.clock.Dispatcher;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.ReleasedReports;
import vn.tonghop.job.clock.Serving;
import vn.tonghop.job.clock.action.CollectAction;
import vn.tonghop.job.clock.action.Means;
import vn.tonghop.job.clock.action.RehearseAction;
import vn.tonghop.job.clock.action.RemindAction;
import vn.tonghop.job.clock.action.ReportAction;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.job.mail.MailErrand;
import vn.tonghop.job.mail.deliver.Deliveries;
import vn.tonghop.job.mail.intake.MailIntake;
import vn.tonghop.job.mail.remind.StillMissing;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.job.run.RunBook;
import vn.tonghop.plan.schedule.ScheduledJob;
import vn.tonghop.submission.life.Doer;

/** Puts together what keeps the schedules of this installation. */
public final class Keeper {

    private final DataSource dataSource;
    private final Settings settings;
    private final Doer doer;
    private final Events events;

    /** @param doer in whose name what comes in is received */
    public Keeper(DataSource dataSource, Settings settings, Doer doer, Events events) {
        this.dataSource = dataSource;
        this.settings = settings;
        this.doer = doer;
        this.events = events;
    }

    public Dispatcher dispatcher() {
        return new Dispatcher(dataSource, attempts(), new ReleasedReports(dataSource), events);
    }

    /** What has to do with mail, as its definitions are at the moment. */
    public Serving.Errand errand(Supplier<Optional<Correspondence>> mail) {
        return new MailErrand(
                dataSource,
                mail,
                InstantSource.system(),
                events,
                new MailErrand.Parts(
                        List.of(
                                new MailIntake(means(), events),
                                new Deliveries(dataSource, place(), InstantSource.system(), events)),
                        tables -> new StillMissing(dataSource, tables)));
    }

    private Means means() {
        return new Means(dataSource, place(), doer, new Unwatched(), InstantSource.system());
    }

    private Workplace place() {
        return Workplace.in(
                settings.data(), settings.jobs(), settings.language().code());
    }

    Attempts attempts() {
        InstantSource clock = InstantSource.system();
        Means means = means();
        return new Attempts(
                RunBook.here(dataSource),
                clock,
                Map.of(
                        ScheduledJob.COLLECT, new CollectAction(means),
                        ScheduledJob.REPORT, new ReportAction(means),
                        ScheduledJob.REHEARSE, new RehearseAction(means),
                        ScheduledJob.REMIND, new RemindAction(means)));
    }

    /** Nobody sits before it; the history has it all. */
    private static final class Unwatched implements Progress {

        @Override
        public void started(Stage stage, int total) {}

        @Override
        public void advanced(int by) {}

        @Override
        public void finished(Stage stage, StageResult result) {}
    }
}
