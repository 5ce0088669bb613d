package vn.tonghop.report.exact;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.disclosure.SmallCounts;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.ahead.EarlierYears;
import vn.tonghop.rollup.ahead.Outlooks;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.revision.Earlier;
import vn.tonghop.rollup.revision.Revision;
import vn.tonghop.rollup.revision.Yardstick;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Told;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.submission.past.PastFigure;

/** The reports of a year, each rolled up from what units sent of people and of all else, after those before it. */
final class RolledYear {

    private static final int EVERY_SIXTEENTH = 16;
    private static final Duration TO_ROLL_UP = Duration.ofDays(20);
    private static final int SOME = 11;
    private static final int MORE = 30;
    private static final String SOURCE = "Báo cáo năm trước";
    private static final String INPUT = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    private final Programme programme;
    private final List<Told> people;
    private final Set<String> inside;
    private final int added;
    private final List<Told> told = new ArrayList<>();
    private Optional<Snapshot> last = Optional.empty();

    /**
     * @param people what is to be said of people, indicator by indicator in the order of printing
     * @param added to whatever only specialists read
     */
    RolledYear(Programme programme, Collection<Told> people, int added) {
        this.programme = programme;
        this.people = List.copyOf(people);
        this.inside = inside(programme);
        this.added = added;
    }

    /** What no leader reads anything of. */
    private static Set<String> inside(Programme programme) {
        SmallCounts leaders = SmallCounts.of(programme, Audience.LEADERSHIP);
        Set<String> inside = new HashSet<>();
        programme.indicators().stream()
                .filter(leaders::isClosed)
                .forEach(each -> terms(each).forEach(term -> inside.add(term.toString())));
        programme.indicators().stream()
                .filter(each -> !leaders.isClosed(each))
                .forEach(each -> terms(each).forEach(term -> inside.remove(term.toString())));
        return inside;
    }

    Snapshot next(Period period, int revision) {
        Snapshot snapshot = rolled(period, revision, now(period, revision));
        Snapshot known = snapshot.after(List.copyOf(told));
        Snapshot changed = last.map(earlier -> known.with(new Revision(
                                programme,
                                new Earlier(earlier, Yardstick.of(programme, earlier.period())),
                                today(earlier, snapshot),
                                List.of())
                        .changes()))
                .orElse(known);
        told.addAll(now(period, revision));
        last = Optional.of(snapshot);
        return changed;
    }

    private List<Told> now(Period period, int revision) {
        return people.stream()
                .filter(each -> each.period().equals(period) && each.revision() == revision)
                .toList();
    }

    /** What the report before would say today: what came late for it is in the year so far of this one. */
    private Snapshot today(Snapshot earlier, Snapshot now) {
        if (!now.period().start().isAfter(earlier.period().end())) {
            return now.period().equals(earlier.period()) ? now : earlier;
        }
        List<Told> today = now(now.period(), now.revision()).stream()
                .map(each -> new Told(
                        earlier.period(),
                        earlier.revision(),
                        each.indicator(),
                        each.inPeriod(),
                        each.actual().subtract(each.inPeriod().orElseThrow()),
                        each.denominator()))
                .toList();
        return rolled(earlier.period(), earlier.revision(), today);
    }

    private Snapshot rolled(Period period, int revision, List<Told> now) {
        var expected = ExpectedReports.of(programme, period);
        Instant asOf = period.end().atStartOfDay(DueRule.ZONE).toInstant().plus(TO_ROLL_UP);
        List<UnitReceipt> receipts = receipts(expected.due(), asOf);
        List<UnitTotal> totals = totals(period, now);
        Snapshot snapshot = new RollUp(expected, asOf).roll(revision, INPUT, totals, receipts);
        var earlier = new EarlierYears(
                Stream.concat(now.stream().flatMap(RolledYear::before), unitsBefore(period))
                        .toList(),
                List.of());
        var lineage = new Lineage(Crosswalk.read(Path.of("jobs", "crosswalk.csv"), programme.units(), new Faults()));
        return snapshot.with(new Outlooks(expected, earlier, () -> lineage).of(snapshot, totals, totals))
                .with(breakdowns());
    }

    private static Stream<PastFigure> before(Told told) {
        Period period = told.period();
        return told
                .before()
                .map(actual -> new PastFigure(
                        told.indicator(), yearBefore(told.period()), "", actual, told.denominatorBefore(), SOURCE))
                .stream();
    }

    /** What single units did a year before of what only specialists read. */
    private Stream<PastFigure> unitsBefore(Period period) {
        return programme.indicators().stream()
                .filter(each -> terms(each).stream().anyMatch(term -> inside.contains(term.toString())))
                .flatMap(each -> programme.due(each, period).stream()
                        .map(unit -> new PastFigure(
                                each.code(),
                                yearBefore(period),
                                unit.code(),
                                BigDecimal.valueOf(SOME + added),
                                Optional.of(BigDecimal.valueOf(MORE + added)),
                                SOURCE)));
    }

    private static Period yearBefore(Period period) {
        return new Period(period.kind(), period.year() - 1, period.number());
    }

    /** Of sixteen files one is refused, for what stands on a sheet that nobody reads unit by unit. */
    private List<UnitReceipt> receipts(List<DueReport> due, Instant asOf) {
        List<UnitReceipt> receipts = new ArrayList<>();
        for (int place = 0; place < due.size(); place++) {
            DueReport report = due.get(place);
            Optional<Finding> reason = Optional.of(report)
                    .filter(each -> receipts.size() % EVERY_SIXTEENTH == EVERY_SIXTEENTH - 1)
                    .flatMap(each -> refused(each.obligation().form()));
            receipts.add(new UnitReceipt(
                    report.unit().code(),
                    report.obligation().form(),
                    report.period().code(),
                    Optional.of(asOf.minus(TO_ROLL_UP)),
                    reason.isPresent() ? 0 : 1,
                    0,
                    reason));
        }
        return receipts;
    }

    private Optional<Finding> refused(String form) {
        return programme.forms().get(form).figureSheets().stream()
                .filter(sheet -> sheet.sensitive() || sheet.restricted())
                .findFirst()
                .map(sheet -> Finding.of(
                        FindingKind.VALUE_NEGATIVE,
                        new Place("bao-cao.xlsx", sheet.code(), "C14"),
                        "found",
                        "-" + (1 + added),
                        "item",
                        "Số người"));
    }

    /** What all units say on each row of their forms. */
    private List<Breakdown> breakdowns() {
        Set<String> asked = new HashSet<>();
        MeasuredTerm.divided(programme).forEach(each -> asked.add(each.term().element()));
        SmallCounts leaders = SmallCounts.of(programme, Audience.LEADERSHIP);
        List<Breakdown> rows = new ArrayList<>();
        programme
                .forms()
                .forEach((form, sheets) -> sheets.elements().keySet().stream()
                        .filter(asked::contains)
                        .forEach(element -> sheets.rows(element).keySet().forEach(row -> {
                            var count = BigDecimal.valueOf(leaders.hidesOfUnits(element) ? SOME + added : SOME);
                            rows.add(new Breakdown(form, element, row, count, count, 1));
                        })));
        return rows;
    }

    private List<UnitTotal> totals(Period period, List<Told> now) {
        Map<List<String>, UnitTotal> totals = new LinkedHashMap<>();
        now.forEach(each -> addPeople(each, totals));
        for (Indicator indicator : programme.indicators()) {
            List<OrgUnit> due = programme.due(indicator, period);
            for (Term term : terms(indicator)) {
                for (int place = 0; place < due.size(); place++) {
                    UnitTotal total = anything(due.get(place).code(), place, indicator, term, period);
                    totals.putIfAbsent(List.of(total.unit(), term.toString()), total);
                }
            }
        }
        return List.copyOf(totals.values());
    }

    /** The same in every year that is made up like this one, but for what only specialists read. */
    private UnitTotal anything(String unit, int place, Indicator indicator, Term term, Period period) {
        boolean once = indicator.kind().hasConditions();
        long monthly = Math.floorMod(term.toString().hashCode() + place * EVERY_SIXTEENTH, 7)
                + (inside.contains(term.toString()) ? added : 0);
        return once
                ? total(unit, term, period, Math.min(monthly, 1), Math.min(monthly, 1))
                : total(unit, term, period, monthly * period.kind().months(), monthly * period.lastMonth());
    }

    /** The first unit that owes it has all of it. */
    private void addPeople(Told told, Map<List<String>, UnitTotal> totals) {
        Indicator indicator = programme.indicator(told.indicator()).orElseThrow();
        List<OrgUnit> due = programme.due(indicator, told.period());
        for (Term term : terms(indicator)) {
            boolean whole = indicator.denominator().contains(term);
            boolean counted = whole || term.equals(indicator.numerator().get(0));
            BigDecimal toDate = whole ? told.denominator().orElseThrow() : told.actual();
            for (int place = 0; place < due.size(); place++) {
                boolean all = counted && place == 0;
                String unit = due.get(place).code();
                totals.put(
                        List.of(unit, term.toString()),
                        total(
                                unit,
                                term,
                                told.period(),
                                all ? told.inPeriod().orElseThrow().longValue() : 0,
                                all ? toDate.longValue() : 0));
            }
        }
    }

    /** Month by month it is what the reports of the months said. */
    private UnitTotal total(String unit, Term term, Period period, long inPeriod, long toDate) {
        BigDecimal soFar = BigDecimal.valueOf(toDate);
        Map<Integer, BigDecimal> monthly = new HashMap<>();
        long each = toDate / period.lastMonth();
        for (int month = 1; month <= period.lastMonth(); month++) {
            monthly.put(month, BigDecimal.valueOf(month < period.lastMonth() ? each : toDate - each * (month - 1)));
        }
        return new UnitTotal(
                unit,
                term,
                BigDecimal.valueOf(inPeriod),
                soFar,
                true,
                period.lastMonth(),
                Map.of(),
                monthly,
                Optional.empty());
    }

    private static List<Term> terms(Indicator indicator) {
        if (indicator.kind().hasConditions()) {
            return indicator.measuredTerms();
        }
        return Stream.concat(indicator.numerator().stream(), indicator.denominator().stream())
                .toList();
    }
}
