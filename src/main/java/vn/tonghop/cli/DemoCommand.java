package vn.tonghop.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tonghop.cli.terminal.OutcomeReport;
import vn.tonghop.cli.terminal.TerminalProgress;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.PeriodRun;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop demo}: the main job on June 2026 of the sample city, with the five months before it. */
@Command(
        name = "demo",
        description = "Chạy thử trọn một kỳ: tháng 6/2026 của Hà Nội trên số liệu mẫu (không phải số liệu thật).",
        footer = {"", "Ví dụ: ./tonghop demo"})
final class DemoCommand implements Callable<Integer> {

    private static final Period PERIOD = Period.month(2026, 6);
    private static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            var progress = TerminalProgress.standard(settings.texts());
            RunOutcome outcome = new PeriodRun(database.dataSource(), progress).run(request(progress));
            new OutcomeReport(
                            System.out,
                            settings.texts(),
                            Wording.in(settings.language().code()))
                    .print(outcome);
        }
        return 0;
    }

    private RunRequest request(TerminalProgress progress) {
        Programme programme = settings.programme();
        List<Path> inboxes = new ArrayList<>(earlierMonths(programme, progress, settings.texts()));
        inboxes.add(settings.samples().resolve(programme.id()).resolve(PERIOD.code()));
        progress.started(settings.texts().say("database.starting"), 0);
        return new RunRequest(
                programme,
                PERIOD,
                AS_OF,
                inboxes,
                settings.jobs(),
                settings.reports(),
                settings.language().code());
    }

    /** Months 1 to 5, generated where they are not there yet; a month counts as there when its manifest is. */
    private List<Path> earlierMonths(Programme programme, TerminalProgress progress, Texts texts) {
        var city = new SampleCity(programme, SampleCity.DEMO_SEED);
        List<Path> folders = new ArrayList<>();
        List<Period> months = PERIOD.reportYear().months().subList(0, PERIOD.number() - 1);
        progress.started(texts.say("sample.generating"), months.size());
        for (Period month : months) {
            Path folder = settings.inbox().resolve(month.code());
            if (!Files.exists(folder.resolve("manifest.csv"))) {
                city.writeMonth(month, settings.inbox());
            }
            progress.advanced(1);
            folders.add(folder);
        }
        progress.finished(texts.say("sample.generated", months.size(), settings.inbox()));
        return folders;
    }
}
