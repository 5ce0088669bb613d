package vn.tonghop.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.allocation.Allocation;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.snapshot.Attention;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.submission.life.MoreTime;

/** Rolls one period of a programme up into a snapshot. */
public final class RollUp {

    private final ExpectedReports expected;
    private final Programme programme;
    private final Period period;
    private final Instant asOf;
    private final List<Allocation> allocations;
    private final Map<String, Rest> rests;
    /** By indicator; one set for all that the same group owes. */
    private final Map<String, Set<OrgUnit>> reporters;

    /**
     * What was reported by units that ended and went into no other whole: it is in what all reached together, and in no
     * unit's part.
     */
    public record Rest(BigDecimal inPeriod, BigDecimal numerator, BigDecimal denominator) {

        static final Rest NONE = new Rest(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * What had come by the moment of the roll-up.
     *
     * @param receipts every file for this period
     * @param moreTime what units had been given
     */
    public record Came(List<UnitReceipt> receipts, MoreTime moreTime) {

        public Came {
            receipts = List.copyOf(receipts);
        }
    }

    /** Of a year in which no unit ended. */
    public RollUp(Programme programme, Period period, Instant asOf) {
        this(ExpectedReports.of(programme, period), asOf);
    }

    /** The same where it is known who owed what. */
    public RollUp(ExpectedReports expected, Instant asOf) {
        this(expected, asOf, expected.programme().allocations(), Map.of());
    }

    /**
     * Of a year in which units may have ended.
     *
     * @param allocations what is handed down, to the units of the period's last day
     * @param rests by indicator; none where every unit that ended went into another whole
     */
    public RollUp(ExpectedReports expected, Instant asOf, List<Allocation> allocations, Map<String, Rest> rests) {
        this.expected = expected;
        this.programme = expected.programme();
        this.period = expected.period();
        this.asOf = asOf;
        this.allocations = List.copyOf(allocations);
        this.rests = Map.copyOf(rests);
        Map<String, Set<OrgUnit>> groups = new HashMap<>();
        this.reporters = programme.indicators().stream()
                .collect(Collectors.toMap(
                        Indicator::code,
                        indicator -> groups.computeIfAbsent(
                                indicator.kind().hasParts() ? indicator.code() : indicator.reporters(),
                                group -> new LinkedHashSet<>(programme.due(indicator, period)))));
    }

    /** The snapshot of a period in which nobody was given more time. */
    public Snapshot roll(int revision, String inputHash, List<UnitTotal> totals, List<UnitReceipt> receipts) {
        return roll(revision, inputHash, totals, new Came(receipts, MoreTime.NONE));
    }

    /**
     * The snapshot of what the store knows.
     *
     * @param totals every unit's sums up to {@code asOf}
     */
    public Snapshot roll(int revision, String inputHash, List<UnitTotal> totals, Came came) {
        var parts = new UnitFigures(programme, period, totals);
        var sources = new Figures.Sources(parts, reporters, allocations, rests);
        var rolled = new Figures(programme, period, sources, new Gaps(expected, totals));
        List<Figure> figures =
                programme.indicators().stream().map(rolled::figure).toList();
        List<DueReport> due = expected.due();
        Set<String> reporting = due.stream().map(report -> report.unit().code()).collect(Collectors.toSet());
        List<UnitLine> lines = new UnitLines(programme, came).lines(due, unit -> parts(unit, parts, reporting));
        List<Attention> attention = new Priorities(programme, period, allocations).list(figures, lines);
        return new Snapshot(
                programme.id(), period, asOf, revision, programme.hash(), inputHash, figures, lines, attention);
    }

    /** A unit's part in every indicator: its own, and that of the units below for which it reports. */
    private Map<String, UnitFigure> parts(OrgUnit unit, UnitFigures parts, Set<String> reporting) {
        List<OrgUnit> spokenFor = programme.units().subtree(unit.code(), period.end()).stream()
                .filter(below -> below.equals(unit) || !reporting.contains(below.code()))
                .toList();
        Map<String, UnitFigure> own = new HashMap<>();
        Map<Set<OrgUnit>, List<OrgUnit>> owing = new IdentityHashMap<>();
        for (Indicator indicator : programme.indicators()) {
            owing
                    .computeIfAbsent(
                            reporters.get(indicator.code()),
                            due -> spokenFor.stream().filter(due::contains).toList())
                    .stream()
                    .flatMap(each -> parts.figure(each.code(), indicator).stream())
                    .reduce(UnitFigure::plus)
                    .ifPresent(figure -> own.put(indicator.code(), figure));
        }
        return own;
    }
}
