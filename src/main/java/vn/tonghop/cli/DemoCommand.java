package vn.tonghop.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.tonghop.cli.demo.CityDemonstration;
import vn.tonghop.cli.demo.Demonstration;
import vn.tonghop.cli.demo.GeneralDemonstration;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.OutcomeReport;
import vn.tonghop.cli.terminal.TerminalProgress;
import vn.tonghop.finding.Wording;
import vn.tonghop.job.PeriodRun;
import vn.tonghop.job.RunOutcome;
import vn.tonghop.job.RunRequest;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop demo}: the main job on made-up submissions of June 2026, or of a fitting period of any programme. */
@Command(
        name = "demo",
        description =
                "Chạy thử trọn một kỳ trên số liệu mẫu (không phải số liệu thật): tháng 6/2026 của Hà Nội, hoặc kỳ thích hợp của chương trình khác.",
        footer = {"", "Ví dụ: ./tonghop demo; ./tonghop demo --programme hanoi-2024"})
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            var progress = TerminalProgress.standard(settings.texts());
            Definitions definitions = settings.definitions();
            RunOutcome outcome = new PeriodRun(database.dataSource(), progress)
                    .run(request(definitions.programme(), progress), definitions.rules());
            new OutcomeReport(
                            System.out,
                            settings.texts(),
                            Wording.in(settings.language().code()))
                    .print(outcome);
        }
        return 0;
    }

    private RunRequest request(Programme programme, TerminalProgress progress) {
        Demonstration shown = demonstration(programme, progress);
        progress.started(settings.texts().say("database.starting"), 0);
        return new RunRequest(
                programme,
                shown.period(),
                shown.asOf(),
                shown.inboxes(),
                settings.jobs(),
                settings.reports(),
                settings.language().code());
    }

    private Demonstration demonstration(Programme programme, TerminalProgress progress) {
        var city = new CityDemonstration(programme, settings.samples());
        return city.isThere()
                ? city.written(settings.inbox(), progress, settings.texts())
                : new GeneralDemonstration(programme, settings.jobs())
                        .written(settings.inbox(), progress, settings.texts());
    }
}
