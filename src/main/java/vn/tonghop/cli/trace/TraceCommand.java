package vn.tonghop.cli.trace;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.RunId;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.Sight;
import vn.tonghop.job.trace.OpenRollUp;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.plan.register.Hotspot;
import vn.tonghop.rollup.trace.SourceCell;
import vn.tonghop.rollup.trace.Trace;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.rolled.SourceCells;

/** {@code tonghop trace}: where a printed figure comes from, and what a cell became. */
@Command(
        name = "trace",
        description = "Một con số trong báo cáo cộng từ những ô nào của tệp nào; hoặc một ô đã vào những con số nào.",
        footer = {
            "",
            "Ví dụ: ./tonghop trace hanoi-2026/2026-06/1 HN26-03a",
            "       ./tonghop trace hanoi-2026/2026-06/1 HN26-03a 00004",
            "       ./tonghop trace hanoi-2026/2026-06/1 'K_MOI[DOI178_XA/KS]'",
            "       ./tonghop trace hanoi-2024/2024-06/1 H05",
            "       ./tonghop trace hanoi-2026/2026-06/1 --cell 'BM01-PCMD_00004_2026-06.xlsx!03_TuyenTruyen!D9'",
            "Mã lần tổng hợp (hanoi-2026/2026-06/1) in ở chân mỗi trang báo cáo.",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có lần chạy khác;"
                    + " 5 không được phép."
        })
public final class TraceCommand implements Callable<Integer> {

    /** For whom it is written. */
    enum Format {
        TEXT,
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

    @Parameters(index = "0", paramLabel = "LẦN_TỔNG_HỢP", description = "Mã in ở chân báo cáo.")
    private String run;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "CHỈ_TIÊU",
            description = "Mã chỉ tiêu, ví dụ HN26-03a; hoặc mã ô của biểu, có thể kèm dòng trong ngoặc vuông,"
                    + " ví dụ K_MOI[DOI178_XA/KS]; hoặc mã điểm trong danh sách theo dõi, ví dụ H05.")
    private Optional<String> indicator = Optional.empty();

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "ĐƠN_VỊ",
            description = "Mã hoặc tên đơn vị: chỉ các ô của đơn vị đó (mặc định: mọi đơn vị, không liệt kê từng ô).")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--cell", paramLabel = "TỆP!TRANG!Ô", description = "Ô này đã vào những con số nào.")
    private Optional<String> cell = Optional.empty();

    @Option(names = "--cells", description = "Liệt kê từng ô của mọi đơn vị.")
    private boolean everyCell;

    @Option(names = "--format", paramLabel = "text|json", description = "Dạng in (mặc định: text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        RunId id = RunId.parse(run).orElseThrow(() -> wrong("trace.run-unreadable", run));
        if (indicator.isPresent() == cell.isPresent()) {
            throw wrong("trace.one-question");
        }
        try (OpeningDatabase database = settings.openDatabase();
                OpenRollUp rollUp = OpenRollUp.find(database.dataSource(), id.programme(), id.period(), id.revision())
                        .orElseThrow(() -> wrong("trace.run-unknown", run))) {
            trace(database.dataSource(), rollUp);
        }
        spec.commandLine().getOut().flush();
        return 0;
    }

    private void trace(DataSource dataSource, OpenRollUp rollUp) {
        Sight sight = rollUp.sight(actor.acting(settings, rollUp.programme().units()));
        TraceOutput out = output(sight, rollUp.trace());
        if (cell.isPresent()) {
            back(dataSource, sight, rollUp, out);
        } else {
            forth(sight, rollUp, out);
        }
    }

    private TraceOutput output(Sight sight, Trace trace) {
        PrintWriter out = spec.commandLine().getOut();
        return format == Format.JSON
                ? new TraceJson(sight, out)
                : new TraceText(
                        sight, new RestsText(sight, trace, settings.texts()), everyCell || unit.isPresent(), out);
    }

    /** From the figure to the cells. */
    private void forth(Sight sight, OpenRollUp rollUp, TraceOutput out) {
        Programme programme = sight.programme();
        Optional<Indicator> asked = programme.indicator(indicator.orElseThrow());
        Optional<String> named = unit.map(text -> unit(text, sight));
        if (asked.isPresent()) {
            out.figure(
                    rollUp.figure(asked.get())
                            .orElseThrow(() ->
                                    wrong("trace.indicator-absent", asked.get().code(), run)),
                    named.map(rollUp.trace()::line));
        } else if (programme.register().find(indicator.get()).isPresent()) {
            place(programme.register().find(indicator.get()).get(), rollUp, out);
        } else {
            Term term = Term.parse(indicator.get()).orElseThrow(() -> unknown(programme));
            out.row(rollUp.row(term).orElseThrow(() -> unknown(programme)), named);
        }
    }

    /** From a place of the register to what was said of it. */
    private static void place(Hotspot place, OpenRollUp rollUp, TraceOutput out) {
        out.place(
                place,
                rollUp.programme().indicators().stream()
                        .filter(each -> each.measure().items().contains(place.code()))
                        .flatMap(each -> rollUp.figure(each).stream())
                        .map(list -> list.at(place.code()))
                        .toList());
    }

    private ParameterException unknown(Programme programme) {
        return wrong(
                "trace.indicator-unknown",
                indicator.orElseThrow(),
                programme.indicators().stream().map(Indicator::code).collect(Collectors.joining(", ")));
    }

    /** From the cell to the figures. */
    private void back(DataSource dataSource, Sight sight, OpenRollUp rollUp, TraceOutput out) {
        CellPlace place =
                CellPlace.parse(cell.orElseThrow()).orElseThrow(() -> wrong("trace.cell-unreadable", cell.get()));
        List<SourceCell> found = new SourceCells(dataSource)
                .at(sight.snapshot(), place.file(), place.sheet(), place.row(), place.column());
        if (found.isEmpty()) {
            throw wrong("trace.cell-unknown", cell.get(), sight.programme().id());
        }
        for (SourceCell each : found) {
            sight.unit(each.sent().unit())
                    .ifPresent(sender -> sight.acting()
                            .requireScope(sender, sight.snapshot().period().end()));
            out.cell(rollUp.back(each));
        }
    }

    private String unit(String named, Sight sight) {
        var day = sight.snapshot().period().end();
        OrgUnit found = sight.programme()
                .units()
                .find(named, day)
                .or(() -> sight.programme().units().lives(named).stream().reduce((earlier, later) -> later))
                .or(() -> UnitMatcher.on(sight.programme().units(), day)
                        .byName(named)
                        .accepted())
                .orElseThrow(() -> wrong(
                        "submission.unit-unknown",
                        named,
                        sight.snapshot().period().code()));
        sight.acting().requireScope(found, day);
        return found.code();
    }

    private ParameterException wrong(String key, Object... facts) {
        return new ParameterException(spec.commandLine(), settings.texts().say(key, facts));
    }
}
