package vn.tonghop.cli.quality;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.PeriodView;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop quality}: how well the reports of a period came in. */
@Command(
        name = "quality",
        description =
                "Chất lượng số liệu của kỳ: mỗi đơn vị một dòng; trễ, thiếu ô, còn nội dung chờ xác nhận, giống biểu"
                        + " khác, dùng số kỳ trước. Xếp theo mã đơn vị.",
        footer = {
            "",
            "Ví dụ: ./tonghop quality --period 2026-06",
            "       ./tonghop quality --period 2026-06 --sort late --format csv",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần chạy khác;"
                    + " 5 không được phép."
        })
public final class QualityCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Mixin
    private PeriodView view;

    @Option(
            names = "--sort",
            paramLabel = "code|missing|late|incomplete|queries|copied|stale",
            description = "Thứ tự các dòng (mặc định: code, theo mã đơn vị).")
    private Sorting sorting = Sorting.CODE;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            Acting acting = actor.acting(settings, programme.units());
            Predicate<OrgUnit> asked = inScope(programme)
                    .and(unit -> acting.covers(unit, view.period().end()));
            Snapshot snapshot = new Rolling(database.dataSource(), programme, settings.jobs())
                    .roll(view.period(), view.asOf(), 0, "");
            print(rows(snapshot, asked), spec.commandLine().getOut());
        }
        return 0;
    }

    private List<QualityRow> rows(Snapshot snapshot, Predicate<OrgUnit> asked) {
        Map<String, UnitLine> lines = snapshot.units().stream()
                .filter(line -> asked.test(line.unit()))
                .collect(Collectors.toMap(line -> line.unit().code(), Function.identity()));
        return snapshot.quality().units().stream()
                .filter(unit -> lines.containsKey(unit.unit()))
                .map(unit -> new QualityRow(lines.get(unit.unit()), unit))
                .sorted(sorting.order())
                .toList();
    }

    private Predicate<OrgUnit> inScope(Programme programme) {
        return view.scope(() -> scopes(programme), settings.texts())
                .<Predicate<OrgUnit>>map(scope -> unit ->
                        scope.covers(unit, programme.units(), view.period().end()))
                .orElse(unit -> true);
    }

    private Scopes scopes(Programme programme) {
        var faults = new Faults();
        Scopes scopes = Scopes.read(settings.jobs().resolve("scopes.csv"), programme.units(), faults);
        faults.stopIfAny();
        return scopes;
    }

    private void print(List<QualityRow> rows, PrintWriter out) {
        switch (view.format()) {
            case TEXT -> new QualityText(settings.texts(), out).print(rows);
            case CSV -> new QualityCsv(out).print(rows);
            case JSON -> new QualityJson(out).print(rows);
        }
        out.flush();
    }
}
