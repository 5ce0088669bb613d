package vn.tonghop.job.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.job.CollectRun;
import vn.tonghop.job.PeriodRun;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.storage.copy.DatabaseCopy;
import vn.tonghop.submission.life.Doer;

/** Runs a deadline on what is there now, on a copy of the database and into a folder that is marked as a rehearsal. */
public final class Rehearsal {

    /** The folder beside the real reports. */
    public static final String FOLDER = "DIEN-TAP";

    private static final String MARK = "DIEN-TAP.txt";

    private final DataSource real;
    private final Progress progress;
    private final Doer doer;

    public Rehearsal(DataSource real, Progress progress, Doer doer) {
        this.real = real;
        this.progress = progress;
        this.doer = doer;
    }

    /**
     * @param place where files come in, and beside what the folder of rehearsals is
     * @param incoming what else is to be taken in, as {@code run} names it
     * @throws RunInProgressException while there is another rehearsal
     */
    public RehearsalOutcome run(Programme programme, Period period, Workplace place, Sources incoming, Instant now) {
        Path folder = place.output().resolve(FOLDER).resolve(programme.id()).resolve(period.code());
        var marked = new Workplace(place.jobs(), place.inboxes(), marked(folder, period), place.language());
        DatabaseCopy copy = DatabaseCopy.of(real).orElseThrow(() -> new RunInProgressException(programme.id()));
        try (copy) {
            var sources = new Sources(incoming.places(), incoming.receivedAt(), marked.kept());
            new CollectRun(copy.dataSource(), progress, doer)
                    .run(new CollectRequest(programme, place.jobs(), sources, now));
            RunOutcome outcome = new PeriodRun(copy.dataSource(), progress, doer)
                    .run(new RunRequest(
                            programme,
                            period,
                            now,
                            marked.takenIn(),
                            place.jobs(),
                            marked.reports(),
                            place.language(),
                            UnitMap.AS_THEY_ARE));
            return new RehearsalOutcome(outcome, folder, rows(copy.dataSource(), programme, period, place.jobs(), now));
        }
    }

    private static List<ReporterRow> rows(DataSource copy, Programme programme, Period period, Path jobs, Instant now) {
        var faults = new Faults();
        Contacts contacts = Contacts.read(jobs, programme.units(), faults);
        faults.stopIfAny();
        return new PeriodStatus(copy, programme, contacts).rows(period, now);
    }

    private static Path marked(Path folder, Period period) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve(MARK),
                    "DIỄN TẬP: báo cáo trong thư mục này được lập thử cho kỳ " + period
                            + " trên bản sao dữ liệu, không phải báo cáo thật.\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + folder, e);
        }
    }
}
