package vn.tonghop.rollup.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.plan.reconciliation.Reconciliation;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.snapshot.quality.Difference;

/** Holds what a district or an office says of its area against what the units there say together. */
public final class Reconciling {

    private final Programme programme;
    private final Period period;
    private final Map<String, Map<Term, BigDecimal>> known = new HashMap<>();

    public Reconciling(Programme programme, Period period, List<UnitTotal> totals) {
        this.programme = programme;
        this.period = period;
        totals.forEach(total ->
                known.computeIfAbsent(total.unit(), unit -> new HashMap<>()).put(total.term(), total.toDate()));
    }

    /** One for every area of which both levels reported something, whether they agree or not. */
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>();
        for (Reconciliation each : programme.reconciliations()) {
            programme.indicator(each.indicator()).ifPresent(indicator -> add(all, indicator, each));
        }
        return List.copyOf(all);
    }

    private void add(List<Difference> all, Indicator indicator, Reconciliation reconciliation) {
        List<OrgUnit> governing = programme.due(indicator, period);
        List<OrgUnit> others =
                programme.reporters().get(reconciliation.reporters()).due(programme.units(), period);
        boolean fewGovern = governing.size() <= others.size();
        areas(fewGovern ? governing : others, fewGovern ? others : governing).forEach((area, few) -> {
            List<OrgUnit> many = new ArrayList<>(inside(area));
            many.retainAll(fewGovern ? others : governing);
            Difference.Side own = side(fewGovern ? few : many, indicator.numerator());
            Difference.Side other = side(fewGovern ? many : few, reconciliation.numerator());
            if (own.in() > 0 && other.in() > 0) {
                all.add(new Difference(indicator.code(), area.code(), own, other));
            }
        });
    }

    /** The areas that the few speak of: their own, where any of the many lies in it, else that of the unit above. */
    private Map<OrgUnit, List<OrgUnit>> areas(List<OrgUnit> few, Collection<OrgUnit> many) {
        Set<OrgUnit> below = Set.copyOf(many);
        Map<OrgUnit, List<OrgUnit>> areas = new LinkedHashMap<>();
        for (OrgUnit unit : few) {
            boolean own = inside(unit).stream().anyMatch(each -> !each.equals(unit) && below.contains(each));
            OrgUnit area = own
                    ? unit
                    : programme.units().ancestors(unit, period.end()).stream()
                            .findFirst()
                            .orElse(unit);
            areas.computeIfAbsent(area, none -> new ArrayList<>()).add(unit);
        }
        return areas;
    }

    private List<OrgUnit> inside(OrgUnit unit) {
        return programme.units().subtree(unit.code(), period.end());
    }

    private Difference.Side side(List<OrgUnit> units, List<Term> terms) {
        BigDecimal sum = BigDecimal.ZERO;
        int in = 0;
        for (OrgUnit unit : units) {
            Map<Term, BigDecimal> own = known.getOrDefault(unit.code(), Map.of());
            List<BigDecimal> said =
                    terms.stream().filter(own::containsKey).map(own::get).toList();
            in += said.isEmpty() ? 0 : 1;
            sum = said.stream().reduce(sum, BigDecimal::add);
        }
        return new Difference.Side(sum, in, units.size());
    }
}
