package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Condition;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.plan.register.Grade;
import vn.tonghop.plan.register.Hotspot;
import vn.tonghop.rollup.snapshot.UnitFigure;

/**
 * What was said of the places on an indicator's list, by the units that they lie in.
 *
 * <p>A place fulfils when somebody reported it and nobody reported otherwise; silence fulfils nothing.
 */
final class Places {

    private final Programme programme;
    private final UnitFigures units;
    private final LocalDate day;
    private final Indicator indicator;

    private final Set<String> due = new LinkedHashSet<>();
    private final List<String> unfulfilled = new ArrayList<>();
    private boolean breached;

    Places(Programme programme, UnitFigures units, LocalDate day, Indicator indicator, Set<OrgUnit> reporters) {
        this.programme = programme;
        this.units = units;
        this.day = day;
        this.indicator = indicator;
        Set<String> codes = reporters.stream().map(OrgUnit::code).collect(Collectors.toCollection(LinkedHashSet::new));
        indicator.measure().items().forEach(item -> add(item, codes));
    }

    /** Codes of the units that have to report at least one of the places. */
    Set<String> due() {
        return due;
    }

    /** Codes of the places that do not fulfil, or that nobody reported. */
    List<String> unfulfilled() {
        return unfulfilled;
    }

    /** Whether of any place it was reported that it does not fulfil. */
    boolean isBreached() {
        return breached;
    }

    BigDecimal fulfilled() {
        return BigDecimal.valueOf(indicator.measure().items().size() - unfulfilled.size());
    }

    /** Whether a unit said anything of any place; the number does not matter. */
    Optional<UnitFigure> said(String unit) {
        List<UnitTotal> known = units.known(unit, indicator.measuredTerms());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnitFigure(
                        BigDecimal.ONE, Optional.empty(), known.stream().anyMatch(UnitTotal::current)));
    }

    private void add(String item, Set<String> reporters) {
        Set<String> asked = programme.register().asked(item, reporters, programme.units(), day);
        due.addAll(asked);
        BigDecimal baseline = programme
                .register()
                .find(item)
                .map(Hotspot::baseline)
                .map(Grade::number)
                .orElseThrow();
        List<Boolean> answers = asked.stream()
                .flatMap(unit -> answer(unit, item, baseline).stream())
                .toList();
        breached |= answers.contains(false);
        if (answers.isEmpty() || answers.contains(false)) {
            unfulfilled.add(item);
        }
    }

    private Optional<Boolean> answer(String unit, String item, BigDecimal baseline) {
        List<Condition> conditions = indicator.measure().conditionsOf(item);
        List<Term> terms = conditions.stream().map(Condition::term).toList();
        if (units.known(unit, terms).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(conditions.stream()
                .allMatch(condition -> units.known(unit, List.of(condition.term())).stream()
                        .anyMatch(total -> condition.holds(total.toDate(), baseline))));
    }
}
