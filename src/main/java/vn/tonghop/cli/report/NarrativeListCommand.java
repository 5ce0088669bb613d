package vn.tonghop.cli.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.narrative.NarrativeStore;
import vn.tonghop.storage.narrative.Written;

/** {@code tonghop narrative list}: who wrote what when. */
@Command(
        name = "list",
        description = "Các bản lời văn của một kỳ: ai, lúc nào, nội dung; lần tổng hợp sau in với bản cuối.",
        footer = {"", "Ví dụ: ./tonghop narrative list --period 2026-06"})
final class NarrativeListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(names = "--period", paramLabel = "KỲ", required = true, description = "Kỳ báo cáo, ví dụ 2026-06.")
    private Period period;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            actor.acting(settings, programme.units()).requireRunning();
            List<Written> versions = new NarrativeStore(database.dataSource(), programme.id()).versions(period);
            PrintWriter out = spec.commandLine().getOut();
            if (versions.isEmpty()) {
                out.println(settings.texts().say("narrative.none", period.code()));
            }
            var words = Catalogue.in(settings.language().code());
            versions.forEach(written -> print(written, programme, words, out));
            out.flush();
        }
        return 0;
    }

    private void print(Written written, Programme programme, Catalogue words, PrintWriter out) {
        out.println(settings.texts()
                .say("narrative.version", written.version(), written.actor(), new Moments(words).moment(written.at())));
        written.sections().forEach(section -> {
            out.println("  "
                    + programme.topics().stream()
                            .filter(topic -> topic.code().equals(section.topic()))
                            .map(words::topic)
                            .findFirst()
                            .orElse(section.topic()));
            section.text().lines().forEach(line -> out.println("    " + line));
        });
    }
}
