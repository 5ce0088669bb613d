package vn.tonghop.cli.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.TerminalProgress;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.CollectRun;
import vn.tonghop.job.intake.CollectOutcome;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Sources;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop collect}: take in what came, without rolling anything up. */
@Command(
        name = "collect",
        description = "Nhận tệp, kiểm tra và lưu, chưa tổng hợp.",
        footer = {
            "",
            "Ví dụ: ./tonghop collect tonghop-data/inbox/hanoi-2026/2026-06",
            "       ./tonghop collect --received-at 2026-06-16T09:30:00+07:00 BM01-PCMD_00004_2026-06.xlsx",
            "Mã thoát: 0 mọi tệp mới được nhận; 1 có tệp cần giải trình; 2 có tệp bị trả lại; 3 có tệp không đọc được",
            "(tệp xấu nhất quyết định)."
        })
public final class CollectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(
            names = "--received-at",
            paramLabel = "THỜI_ĐIỂM",
            description = "Thời điểm nhận các tệp mà manifest.csv không ghi, ví dụ 2026-06-16T09:30:00+07:00 (mặc"
                    + " định: bây giờ).")
    private Optional<Instant> receivedAt = Optional.empty();

    @Parameters(
            paramLabel = "NƠI",
            arity = "0..*",
            description = "Thư mục có tệp gửi đến, tệp .zip có nhiều biểu, hoặc từng tệp (mặc định: mọi thư mục trong"
                    + " tonghop-data/inbox/<chương trình>). Tệp đang được chép vào thư mục thì để lần sau.")
    private List<Path> places = List.of();

    @Override
    public Integer call() {
        places.stream().filter(place -> !Files.exists(place)).findFirst().ifPresent(place -> {
            throw new ParameterException(spec.commandLine(), settings.texts().say("collect.no-place", place));
        });
        Programme programme = settings.programme();
        Acting acting = actor.acting(settings, programme.units());
        acting.requireRunning();
        try (OpeningDatabase database = settings.openDatabase()) {
            var progress = TerminalProgress.standard(settings.texts());
            CollectOutcome outcome =
                    new CollectRun(database.dataSource(), progress, acting.doer()).run(request(programme));
            new CollectReport(
                            System.out,
                            settings.texts(),
                            Wording.in(settings.language().code()))
                    .print(outcome);
            return outcome.worst().ordinal();
        }
    }

    private CollectRequest request(Programme programme) {
        Instant now = Instant.now();
        List<Path> from = places.isEmpty() ? inboxes(settings.inbox()) : places;
        var sources = new Sources(
                from, receivedAt.or(() -> Optional.of(now)), settings.data().resolve("received"));
        return new CollectRequest(programme, settings.jobs(), sources, now);
    }

    /** One folder per period. */
    private static List<Path> inboxes(Path inbox) {
        if (!Files.isDirectory(inbox)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(inbox)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + inbox, e);
        }
    }
}
