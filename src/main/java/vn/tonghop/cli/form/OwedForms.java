package vn.tonghop.cli.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.name.UnitMatch;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.handout.Handout;

/** The forms of a period, and those of them that are asked for. */
final class OwedForms {

    private final Programme programme;
    private final Path jobs;
    private final Period period;
    private final List<Handout> owed;
    private final Set<Handout> chosen = new LinkedHashSet<>();

    OwedForms(Programme programme, Path jobs, Period period) {
        this.programme = programme;
        this.jobs = jobs;
        this.period = period;
        this.owed = Handout.all(programme, period);
    }

    List<Handout> chosen() {
        return List.copyOf(chosen);
    }

    /** Chooses by exactly one of the three; what is wrong with that, if anything. */
    Optional<WrongChoice> choose(List<String> units, Optional<String> scope, boolean all) {
        int ways = (units.isEmpty() ? 0 : 1) + (scope.isPresent() ? 1 : 0) + (all ? 1 : 0);
        if (ways != 1) {
            return Optional.of(WrongChoice.usage("form.who"));
        }
        if (period.year() != programme.year()) {
            return Optional.of(WrongChoice.nothing("form.other-year", programme.id(), "" + programme.year(), period));
        }
        if (owed.isEmpty()) {
            return Optional.of(WrongChoice.nothing("form.no-period", programme.id(), period.code(), periods()));
        }
        if (all) {
            chosen.addAll(owed);
            return Optional.empty();
        }
        return scope.isPresent()
                ? scope(scope.get())
                : units.stream().flatMap(said -> unit(said).stream()).findFirst();
    }

    private Optional<WrongChoice> unit(String said) {
        List<OrgUnit> there = programme.units().on(period.end());
        var matcher = new UnitMatcher(programme.units(), there);
        Optional<OrgUnit> byCode =
                there.stream().filter(unit -> unit.code().equals(said.strip())).findFirst();
        UnitMatch named = matcher.byName(said);
        Optional<OrgUnit> unit = byCode.or(named::accepted);
        if (unit.isEmpty()) {
            String near = named.candidates().stream().map(OwedForms::named).collect(Collectors.joining("; "));
            return Optional.of(
                    near.isEmpty()
                            ? WrongChoice.nothing("form.unit-unknown", said, period.code())
                            : WrongChoice.nothing("form.unit-near", said, period.code(), near));
        }
        List<Handout> own = of(unit.get());
        chosen.addAll(own);
        return own.isEmpty()
                ? Optional.of(WrongChoice.nothing(
                        "form.not-due", named(unit.get()), period.code(), duties(unit.get()), programme.id()))
                : Optional.empty();
    }

    private List<Handout> of(OrgUnit unit) {
        return owed.stream().filter(handout -> handout.unit().equals(unit)).toList();
    }

    private Optional<WrongChoice> scope(String id) {
        var faults = new Faults();
        Scopes scopes = Scopes.read(jobs.resolve("scopes.csv"), programme.units(), faults);
        faults.stopIfAny();
        Optional<Scope> scope = scopes.find(id);
        if (scope.isEmpty()) {
            String known = scopes.all().stream().map(Scope::id).collect(Collectors.joining(", "));
            return Optional.of(WrongChoice.nothing("form.scope-unknown", id, known));
        }
        List<OrgUnit> inside = scope.get().units(programme.units(), period.end());
        owed.stream().filter(handout -> inside.contains(handout.unit())).forEach(chosen::add);
        return chosen.isEmpty()
                ? Optional.of(
                        WrongChoice.nothing("form.scope-empty", scope.get().name(), period.code()))
                : Optional.empty();
    }

    private String periods() {
        return kinds(period -> !Handout.all(programme, period).isEmpty());
    }

    private String duties(OrgUnit unit) {
        return kinds(period -> Handout.all(programme, period).stream()
                .anyMatch(handout -> handout.unit().code().equals(unit.code())));
    }

    private String kinds(Predicate<Period> asked) {
        List<String> codes = new ArrayList<>();
        for (PeriodKind kind : PeriodKind.values()) {
            Period.inYear(kind, programme.year()).stream()
                    .filter(asked)
                    .map(Period::code)
                    .forEach(codes::add);
        }
        return codes.isEmpty() ? "–" : runs(codes);
    }

    /** The first and the last of many. */
    private static String runs(List<String> codes) {
        int shown = 6;
        return codes.size() <= shown
                ? String.join(", ", codes)
                : Stream.concat(
                                codes.subList(0, 2).stream(),
                                Stream.concat(Stream.of("…"), codes.subList(codes.size() - 2, codes.size()).stream()))
                        .collect(Collectors.joining(", "));
    }

    private static String named(OrgUnit unit) {
        return unit.name() + " (" + unit.code() + ")";
    }
}
