package vn.tonghop.cli.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Incoming;
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

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Mixin
    private Incoming incoming;

    @Override
    public Integer call() {
        Instant now = Instant.now();
        Sources sources = incoming.sources(settings, Optional.of(now));
        Programme programme = settings.programme();
        Acting acting = actor.acting(settings, programme.units());
        acting.requireRunning();
        try (OpeningDatabase database = settings.openDatabase()) {
            var progress = TerminalProgress.standard(settings.texts());
            CollectOutcome outcome = new CollectRun(database.dataSource(), progress, acting.doer())
                    .run(new CollectRequest(programme, settings.jobs(), sources, now));
            new CollectReport(
                            System.out,
                            settings.texts(),
                            Wording.in(settings.language().code()))
                    .print(outcome);
            return outcome.worst().ordinal();
        }
    }
}
