package vn.tonghop.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.orgunit.change.Authority;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.orgunit.change.Transition;
import vn.tonghop.orgunit.name.MatchKind;
import vn.tonghop.orgunit.name.UnitMatch;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.period.DueRule;

/** {@code tonghop unit}: who bore a code or a name on a day, what that unit came from and what it became. */
@Command(
        name = "unit",
        description = "Tra cứu đơn vị theo mã, tên và ngày: thuộc đâu, từ đâu mà có, về sau thành gì.",
        sortOptions = false,
        synopsisHeading = "Cách dùng: ",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nTùy chọn:%n",
        footerHeading = "%nVí dụ:%n",
        footer = {
            "  tonghop unit 00004 --on 2024-06-01",
            "  tonghop unit \"Hoà Phong\"",
            "",
            "Mã thoát: 0 tìm thấy một đơn vị, 1 không thấy hoặc có nhiều đơn vị, 2 gõ sai lệnh hoặc tệp trong jobs có lỗi."
        })
final class UnitCommand implements Callable<Integer> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "MÃ|TÊN", arity = "1..*", description = "Mã đơn vị, hoặc tên (có dấu hay không dấu).")
    private List<String> words = List.of();

    @Option(names = "--on", paramLabel = "NGÀY", description = "Ngày cần tra, dạng 2024-06-01 (mặc định: hôm nay).")
    private Optional<LocalDate> on = Optional.empty();

    private PrintWriter out;
    private Texts texts;
    private OrgUnits units;
    private Crosswalk crosswalk;
    private Scopes scopes;

    @Override
    public Integer call() {
        out = spec.commandLine().getOut();
        texts = settings.texts();
        try {
            read();
        } catch (DefinitionException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        String asked = String.join(" ", words).strip();
        LocalDate day = on.orElseGet(() -> LocalDate.now(DueRule.ZONE));
        return units.lives(asked).isEmpty() ? byName(asked, day) : byCode(asked, day);
    }

    private void read() {
        var faults = new Faults();
        units = OrgUnits.read(settings.jobs().resolve("org-units.csv"), faults);
        crosswalk = Crosswalk.read(settings.jobs().resolve("crosswalk.csv"), units, faults);
        scopes = Scopes.read(settings.jobs().resolve("scopes.csv"), units, faults);
        faults.stopIfAny();
    }

    private int byCode(String code, LocalDate day) {
        return units.find(code, day)
                .map(unit -> show(unit, day))
                .orElseGet(() -> elsewhen("unit.code-not-then", units.lives(code), code, day));
    }

    private int byName(String name, LocalDate day) {
        UnitMatch match = UnitMatcher.on(units, day).byName(name);
        if (match.accepted().isPresent()) {
            return show(match.accepted().get(), day);
        }
        if (match.kind() == MatchKind.AMBIGUOUS) {
            return several("unit.several", match.candidates(), name, day);
        }
        UnitMatch ever = new UnitMatcher(units, units.ever()).byName(name);
        if (ever.accepted().isPresent() || ever.kind() == MatchKind.AMBIGUOUS) {
            return elsewhen("unit.name-not-then", ever.candidates(), name, day);
        }
        List<OrgUnit> near = match.candidates().isEmpty() ? ever.candidates() : match.candidates();
        return several(near.isEmpty() ? "unit.unknown" : "unit.nearest", near, name, day);
    }

    /** Units of other days: the last one when all bear one code, otherwise the list to choose from. */
    private int elsewhen(String sentence, List<OrgUnit> candidates, String asked, LocalDate day) {
        if (candidates.stream().map(OrgUnit::code).distinct().count() > 1) {
            return several(sentence, candidates, asked, day);
        }
        OrgUnit last = candidates.get(candidates.size() - 1);
        out.println(texts.say(sentence, asked, DAY.format(day)));
        return show(last, last.validTo().orElse(last.validFrom()));
    }

    private int several(String sentence, List<OrgUnit> candidates, String asked, LocalDate day) {
        out.println(texts.say(sentence, asked, DAY.format(day)));
        candidates.forEach(unit -> out.println("  " + line(unit) + "  " + parents(unit, unit.validFrom())));
        return 1;
    }

    private int show(OrgUnit unit, LocalDate day) {
        out.println(unit.code() + "  " + unit.name());
        field("unit.kind", texts.say("unit.kind." + unit.kind().name()));
        field("unit.life", life(unit));
        field("unit.within", parents(unit, day));
        field("unit.inside", inside(unit, day));
        field(
                "unit.scopes",
                scopes.of(unit, day).stream().map(UnitCommand::named).collect(Collectors.joining("; ")));
        field("unit.basis", texts.say("unit.basis." + unit.basis().name()));
        if (!crosswalk.cameFrom(unit).isEmpty()) {
            section("unit.came-from");
            steps(unit, crosswalk::cameFrom, Transition::from, "  ");
            out.println("  " + sum(unit));
        }
        if (!crosswalk.became(unit).isEmpty()) {
            section("unit.became");
            steps(unit, crosswalk::became, Transition::to, "  ");
            out.println("  " + recut(unit));
        }
        others(unit);
        return 0;
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            out.println("  " + texts.say(label) + ": " + value);
        }
    }

    private void section(String heading) {
        out.println();
        out.println(texts.say(heading) + ":");
    }

    private String parents(OrgUnit unit, LocalDate day) {
        return units.ancestors(unit, day).stream()
                .map(above -> above.name() + " (" + above.code() + ")")
                .collect(Collectors.joining(" < "));
    }

    private String inside(OrgUnit unit, LocalDate day) {
        Map<UnitKind, Long> counts = units.descendants(unit, day).stream()
                .collect(Collectors.groupingBy(OrgUnit::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(kind -> kind.getValue() + " "
                        + texts.say("unit.kind." + kind.getKey().name()))
                .collect(Collectors.joining("; "));
    }

    /** One line per step, and below it, further in, the steps before or after that one. */
    private void steps(
            OrgUnit unit, Function<OrgUnit, List<Transition>> steps, Function<Transition, OrgUnit> end, String indent) {
        for (Transition step : steps.apply(unit)) {
            OrgUnit other = end.apply(step);
            out.println(
                    indent + DAY.format(step.date()) + "  " + other.code() + "  " + other.name() + ": " + said(step));
            steps(other, steps, end, indent + "    ");
        }
    }

    private String said(Transition step) {
        String extent = texts.say("unit.extent." + step.extent().name());
        String population = texts.say("unit.population." + step.population().name());
        return extent + ", " + population + " [" + authority(step.authority()) + "]";
    }

    private String authority(Authority authority) {
        String basis = texts.say("unit.basis." + authority.basis().name());
        if (authority.resolution().isEmpty()) {
            return basis;
        }
        String number = authority.resolution().get();
        String resolution = authority
                .clause()
                .map(clause -> texts.say("unit.clause", number, clause))
                .orElseGet(() -> texts.say("unit.resolution", number));
        return authority.basis() == Basis.DOCUMENT ? resolution : resolution + "; " + basis;
    }

    private String sum(OrgUnit unit) {
        LocalDate before = unit.validFrom().minusDays(1);
        String key = new Lineage(crosswalk).summands(unit, before).isEmpty() ? "unit.no-sum" : "unit.sum";
        return texts.say(key, DAY.format(unit.validFrom()));
    }

    /** Whether the unit's figures can be carried to one of the latest units. */
    private String recut(OrgUnit unit) {
        List<LocalDate> days = units.changes();
        return new Lineage(crosswalk)
                .recuttable(unit, days.get(days.size() - 1))
                .map(heir -> texts.say("unit.recuttable", heir.code(), heir.name()))
                .orElseGet(() -> texts.say("unit.not-recuttable"));
    }

    private void others(OrgUnit unit) {
        List<OrgUnit> others = units.lives(unit.code()).stream()
                .filter(life -> !life.equals(unit))
                .toList();
        if (!others.isEmpty()) {
            section("unit.other-lives");
            others.forEach(life -> out.println("  " + line(life)));
        }
    }

    private String line(OrgUnit unit) {
        return unit.code() + "  " + unit.name() + "  " + life(unit);
    }

    private String life(OrgUnit unit) {
        String from = DAY.format(unit.validFrom());
        return unit.validTo()
                .map(last -> texts.say("unit.from-to", from, DAY.format(last)))
                .orElse(texts.say("unit.since", from));
    }

    private static String named(Scope scope) {
        return scope.id() + " (" + scope.name() + ")";
    }
}
