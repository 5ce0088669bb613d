package vn.tonghop.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Incoming;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.options.UnitsOption;
import vn.tonghop.cli.run.BusyWords;
import vn.tonghop.cli.run.RehearsalReport;
import vn.tonghop.cli.terminal.OutcomeReport;
import vn.tonghop.cli.terminal.TerminalProgress;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.booked.BookedRun;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.rehearsal.Rehearsal;
import vn.tonghop.job.rehearsal.RehearsalOutcome;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.Timetable;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.submission.inbox.Inbox;

/** {@code tonghop run}: collect, check, store, roll up and report one period of a programme. */
@Command(
        name = "run",
        description = "Nhận tệp, kiểm tra, tổng hợp một kỳ và lập báo cáo.",
        footer = {
            "",
            "Ví dụ: ./tonghop run --period 2026-06 --as-of 2026-06-17T08:00:00+07:00 tonghop-data/inbox/hanoi-2026/2026-06",
            "       ./tonghop run --rehearse",
            "Mã thoát: 0 đã có báo cáo; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần chạy khác;"
                    + " 5 không được phép."
        })
final class RunCommand implements Callable<Integer> {

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--period",
            paramLabel = "KỲ",
            description = "Kỳ báo cáo, ví dụ 2026-06 (với --rehearse mặc định: kỳ sắp đến hạn).")
    private @Nullable Period period;

    @Option(
            names = "--rehearse",
            description =
                    "Diễn tập: chạy hạn sắp tới trên bản sao với những gì đang có, báo cáo ghi vào thư mục DIEN-TAP,"
                            + " và liệt kê còn thiếu gì; không đổi gì trong số liệu thật.")
    private boolean rehearse;

    @Option(
            names = "--as-of",
            paramLabel = "THỜI_ĐIỂM",
            description = "Chỉ tính tệp đã nhận, việc đã làm đến thời điểm này, ví dụ 2026-06-17T08:00:00+07:00 (mặc"
                    + " định: tệp hoặc việc mới nhất).")
    private Optional<Instant> asOf = Optional.empty();

    @Mixin
    private Incoming incoming;

    @Mixin
    private UnitsOption units;

    @Override
    public Integer call() {
        if (period == null && !rehearse) {
            throw new MissingParameterException(spec.commandLine(), spec.findOption("--period"), "--period");
        }
        try (OpeningDatabase database = settings.openDatabase()) {
            var progress = TerminalProgress.standard(settings.texts());
            Definitions definitions = settings.definitions();
            Programme programme = definitions.programme();
            Acting acting = actor.acting(settings, programme.units());
            acting.requireRunning();
            if (rehearse) {
                return rehearsed(programme, database.dataSource(), acting);
            }
            RunOutcome outcome = new BookedRun(database.dataSource(), progress, acting.doer())
                    .run(request(programme, database.dataSource()), definitions.rules());
            new OutcomeReport(
                            System.out,
                            settings.texts(),
                            Wording.in(settings.language().code()))
                    .print(outcome);
        } catch (RunInProgressException busy) {
            return new BusyWords(settings.texts())
                    .print(busy, spec.commandLine().getErr());
        }
        return 0;
    }

    private int rehearsed(Programme programme, DataSource dataSource, Acting acting) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Period coming = Optional.ofNullable(period)
                .orElseGet(() -> Timetable.read(settings.jobs(), programme.id())
                        .coming(now)
                        .orElseThrow(() -> new ParameterException(
                                spec.commandLine(), settings.texts().say("rehearse.no-deadline", programme.id()))));
        var place = Workplace.in(
                settings.data(), settings.jobs(), settings.language().code());
        RehearsalOutcome outcome = new Rehearsal(dataSource, TerminalProgress.standard(settings.texts()), acting.doer())
                .run(programme, coming, place, incoming.sources(settings, Optional.of(now)), asOf.orElse(now));
        new RehearsalReport(
                        System.out,
                        settings.texts(),
                        Wording.in(settings.language().code()))
                .print(outcome);
        return 0;
    }

    private RunRequest request(Programme programme, DataSource dataSource) {
        Sources sources = incoming.sources(settings, Optional.empty());
        return new RunRequest(
                programme,
                Objects.requireNonNull(period),
                asOf.or(() -> latest(sources, new ActLog(dataSource, programme.id())))
                        .orElseGet(Instant::now),
                sources,
                settings.jobs(),
                settings.reports(),
                settings.language().code(),
                units.map());
    }

    /**
     * Nothing that came or was done later can be in the report, and the same files and acts give the same report whenever
     * it is run.
     */
    private Optional<Instant> latest(Sources sources, ActLog log) {
        return Stream.of(
                        sources.receivedAt().stream(),
                        sources.places().stream().flatMap(place -> new Inbox(place).latestArrival().stream()),
                        log.lastAct().stream())
                .flatMap(moments -> moments)
                .max(Comparator.naturalOrder());
    }
}
