package vn.tonghop.cli.quality;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.period.Period;
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

    /** For whom it is written. */
    enum Format {
        TEXT,
        CSV,
        JSON
    }

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

    @Option(names = "--scope", paramLabel = "PHẠM_VI", description = "Chỉ các đơn vị của một phạm vi trong scopes.csv.")
    private Optional<String> scope = Optional.empty();

    @Option(
            names = "--sort",
            paramLabel = "code|missing|late|incomplete|queries|copied|stale",
            description = "Thứ tự các dòng (mặc định: code, theo mã đơn vị).")
    private Sorting sorting = Sorting.CODE;

    @Option(names = "--format", paramLabel = "text|csv|json", description = "Dạng in (mặc định: text).")
    private Format format = Format.TEXT;

    @Option(
            names = "--as-of",
            paramLabel = "THỜI_ĐIỂM",
            description = "Như lúc đó đã biết, ví dụ 2026-06-17T08:00:00+07:00 (mặc định: bây giờ).")
    private Optional<Instant> asOf = Optional.empty();

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            Programme programme = settings.programme();
            Acting acting = actor.acting(settings, programme.units());
            Predicate<OrgUnit> asked = inScope(programme).and(unit -> acting.covers(unit, period.end()));
            Snapshot snapshot = new Rolling(database.dataSource(), programme, settings.jobs())
                    .roll(period, asOf.orElseGet(Instant::now), 0, "");
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
        if (scope.isEmpty()) {
            return unit -> true;
        }
        var faults = new Faults();
        Scopes scopes = Scopes.read(settings.jobs().resolve("scopes.csv"), programme.units(), faults);
        faults.stopIfAny();
        Scope named = scopes.find(scope.get())
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), settings.texts().say("status.scope-unknown", scope.get())));
        return unit -> named.covers(unit, programme.units(), period.end());
    }

    private void print(List<QualityRow> rows, PrintWriter out) {
        switch (format) {
            case TEXT -> new QualityText(settings.texts(), out).print(rows);
            case CSV -> new QualityCsv(out).print(rows);
            case JSON -> new QualityJson(out).print(rows);
        }
        out.flush();
    }
}
