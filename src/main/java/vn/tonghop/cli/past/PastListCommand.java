package vn.tonghop.cli.past;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.past.PastFigureStore;
import vn.tonghop.submission.past.PastFigure;

/** {@code tonghop past list}: what is known of earlier years, and where it was taken from. */
@Command(
        name = "list",
        description = "Liệt kê số liệu các năm trước đã nạp, mỗi số một dòng kèm nguồn.",
        footer = {
            "",
            "Ví dụ: ./tonghop past list --period 2025-06",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần chạy khác;"
                    + " 5 không được phép."
        })
final class PastListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(names = "--period", paramLabel = "KỲ", description = "Chỉ kỳ này, ví dụ 2025-06.")
    private Optional<Period> period = Optional.empty();

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            Acting acting = actor.acting(settings, programme.units());
            acting.requireRunning();
            List<PastFigure> figures = new PastFigureStore(database.dataSource(), programme.id())
                    .known(Instant.now()).stream()
                            .filter(figure -> period.filter(asked -> !asked.equals(figure.period()))
                                    .isEmpty())
                            .sorted(Comparator.comparing(PastFigure::period)
                                    .thenComparing(PastFigure::indicator)
                                    .thenComparing(PastFigure::unit))
                            .toList();
            print(figures, spec.commandLine().getOut());
        }
        return 0;
    }

    private void print(List<PastFigure> figures, PrintWriter out) {
        figures.forEach(figure -> out.println(settings.texts()
                .say(
                        "past.row",
                        figure.period().code(),
                        figure.indicator(),
                        figure.isOfAll() ? settings.texts().say("past.all") : figure.unit(),
                        figure.actual(),
                        figure.denominator()
                                .map(whole -> settings.texts().say("past.whole", whole))
                                .orElse(""),
                        figure.source())));
        out.println(settings.texts().say("past.sum", figures.size()));
        out.flush();
    }
}
