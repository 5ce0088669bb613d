package vn.tonghop.cli.unit;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.orgunit.change.Authority;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.orgunit.change.Transition;
import vn.tonghop.orgunit.scope.Scope;

/** What is known of one unit, printed: parents, insides, scopes, origins and heirs with extent, people and clause. */
public final class UnitPage {

    private final UnitFiles files;
    private final Texts texts;
    private final PrintWriter out;

    public UnitPage(UnitFiles files, Texts texts, PrintWriter out) {
        this.files = files;
        this.texts = texts;
        this.out = out;
    }

    /** A sentence about what was asked and the day it was asked of. */
    public void answer(String sentence, String asked, LocalDate day) {
        out.println(texts.say(sentence, asked, texts.dates().day(day)));
    }

    public void list(List<OrgUnit> units) {
        units.forEach(unit -> out.println("  " + line(unit) + "  " + parents(unit, unit.validFrom())));
    }

    /** A unit as it stood on a day, with its past and its future. */
    public void show(OrgUnit unit, LocalDate day) {
        out.println(unit.code() + "  " + unit.name());
        field("unit.kind", texts.say("unit.kind." + unit.kind().name()));
        field("unit.life", life(unit));
        field("unit.within", parents(unit, day));
        field("unit.inside", inside(unit, day));
        field(
                "unit.scopes",
                files.scopes().of(unit, day).stream().map(UnitPage::named).collect(Collectors.joining("; ")));
        field("unit.basis", texts.say("unit.basis." + unit.basis().name()));
        if (!files.crosswalk().cameFrom(unit).isEmpty()) {
            section("unit.came-from");
            steps(unit, files.crosswalk()::cameFrom, Transition::from, "  ");
            out.println("  " + sum(unit));
        }
        if (!files.crosswalk().became(unit).isEmpty()) {
            section("unit.became");
            steps(unit, files.crosswalk()::became, Transition::to, "  ");
            out.println("  " + recut(unit));
        }
        others(unit);
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
        return files.units().ancestors(unit, day).stream()
                .map(above -> above.name() + " (" + above.code() + ")")
                .collect(Collectors.joining(" < "));
    }

    private String inside(OrgUnit unit, LocalDate day) {
        Map<UnitKind, Long> counts = files.units().descendants(unit, day).stream()
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
            out.println(indent + texts.dates().day(step.date()) + "  " + other.code() + "  " + other.name() + ": "
                    + said(step));
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
        String key = new Lineage(files.crosswalk()).summands(unit, before).isEmpty() ? "unit.no-sum" : "unit.sum";
        return texts.say(key, texts.dates().day(unit.validFrom()));
    }

    /** Whether the unit's figures can be carried to one of the latest files.units(). */
    private String recut(OrgUnit unit) {
        List<LocalDate> days = files.units().changes();
        return new Lineage(files.crosswalk())
                .recuttable(unit, days.get(days.size() - 1))
                .map(heir -> texts.say("unit.recuttable", heir.code(), heir.name()))
                .orElseGet(() -> texts.say("unit.not-recuttable"));
    }

    private void others(OrgUnit unit) {
        List<OrgUnit> others = files.units().lives(unit.code()).stream()
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
        String from = texts.dates().day(unit.validFrom());
        return unit.validTo()
                .map(last -> texts.say("unit.from-to", from, texts.dates().day(last)))
                .orElse(texts.say("unit.since", from));
    }

    private static String named(Scope scope) {
        return scope.id() + " (" + scope.name() + ")";
    }
}
