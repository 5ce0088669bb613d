package vn.tonghop.rollup.recut;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;

/**
 * Counts the totals of an ended unit to the one unit that has all its people; those of a split unit stay where they are,
 * since nobody knows whose they would be.
 */
public final class Successors {

    private record Key(String unit, Term term) {}

    private final OrgUnits units;
    private final LocalDate day;
    private final LocalDate yearBegan;
    private final Supplier<Lineage> lineage;

    /** The lineage is asked for only when a unit has ended. */
    public Successors(OrgUnits units, Period period, Supplier<Lineage> lineage) {
        this.units = units;
        this.day = period.end();
        this.yearBegan = period.reportYear().start();
        this.lineage = lineage;
    }

    public List<UnitTotal> recut(List<UnitTotal> totals, List<MeasuredTerm> terms) {
        Map<String, OrgUnit> successors = successors(totals);
        if (successors.isEmpty()) {
            return totals;
        }
        Set<Term> flows = flows(terms);
        Map<Key, UnitTotal> recut = new LinkedHashMap<>();
        List<UnitTotal> ended = new ArrayList<>();
        for (UnitTotal total : totals) {
            if (successors.containsKey(total.unit())) {
                ended.add(total);
            } else {
                recut.put(new Key(total.unit(), total.term()), total);
            }
        }
        Map<Key, UnitTotal> own = Map.copyOf(recut);
        for (UnitTotal total : ended) {
            OrgUnit heir = successors.get(total.unit());
            Key key = new Key(heir.code(), total.term());
            if (flows.contains(total.term()) || !speaks(heir, own.get(key))) {
                recut.merge(key, as(heir.code(), total), Successors::together);
            }
        }
        return List.copyOf(recut.values());
    }

    /** Whether a unit ended within the year, so that it matters who bore a code in which month. */
    public boolean isNeeded() {
        return units.changes().stream().anyMatch(change -> change.isAfter(yearBegan) && !change.isAfter(day));
    }

    private static Set<Term> flows(List<MeasuredTerm> terms) {
        return terms.stream()
                .filter(MeasuredTerm::addsUpOverMonths)
                .map(MeasuredTerm::term)
                .collect(Collectors.toSet());
    }

    private Map<String, OrgUnit> successors(List<UnitTotal> totals) {
        Map<String, OrgUnit> successors = new HashMap<>();
        Set<String> reported = totals.stream().map(UnitTotal::unit).collect(Collectors.toSet());
        for (String code : reported) {
            if (units.find(code, day).isEmpty()) {
                lastLife(code)
                        .flatMap(life -> lineage.get().recuttable(life, day))
                        .ifPresent(heir -> successors.put(code, heir));
            }
        }
        return successors;
    }

    /** The unit that bore the code last in the year. */
    private Optional<OrgUnit> lastLife(String code) {
        return units.lives(code).stream()
                .filter(life -> !life.validFrom().isAfter(day))
                .filter(life ->
                        life.validTo().filter(last -> !last.isBefore(yearBegan)).isPresent())
                .reduce((earlier, later) -> later);
    }

    private static UnitTotal as(String heir, UnitTotal total) {
        return new UnitTotal(
                heir,
                total.term(),
                total.inPeriod(),
                total.toDate(),
                total.current(),
                total.months(),
                total.quarters(),
                total.monthly(),
                Optional.empty());
    }

    /** A stock is the heir's own as soon as it reported one after the change. */
    private static boolean speaks(OrgUnit heir, @Nullable UnitTotal own) {
        return own != null && own.isSince(heir.validFrom());
    }

    private static UnitTotal together(UnitTotal own, UnitTotal taken) {
        return new UnitTotal(
                own.unit(),
                own.term(),
                own.inPeriod().add(taken.inPeriod()),
                own.toDate().add(taken.toDate()),
                own.current(),
                Math.max(own.months(), taken.months()),
                sums(own.quarters(), taken.quarters()),
                sums(own.monthly(), taken.monthly()),
                own.lastReport());
    }

    private static Map<Integer, BigDecimal> sums(Map<Integer, BigDecimal> own, Map<Integer, BigDecimal> taken) {
        Map<Integer, BigDecimal> sums = new HashMap<>(own);
        taken.forEach((number, sum) -> sums.merge(number, sum, BigDecimal::add));
        return sums;
    }
}
