package vn.tonghop.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.Target;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.ahead.EarlierYears;
import vn.tonghop.rollup.ahead.Outlooks;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Reason;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.rollup.snapshot.outlook.Outlook;
import vn.tonghop.submission.past.PastFigure;

/** A made-up period of any programme over its real plan and its real units, rolled up by the real roll-up. */
public final class SamplePeriod {

    /** How much of it came. */
    public enum Kind {
        /** Nearly everything, a few late, a few with open queries. */
        NORMAL,
        EMPTY,
        /** Half was refused, the rest is late and asked about, and figures rest on earlier reports. */
        BROKEN
    }

    private static final Path JOBS = Path.of("jobs");
    private static final int EVERY_SIXTEENTH = 16;

    private static final String MONEY = "đồng";
    private static final long SPENT_BY_ONE = 21_345_000;

    private final Programme programme;
    private final Period period;
    private final Kind kind;
    private final Random random = new Random(7);

    public SamplePeriod(String programme, String period, Kind kind) {
        this.programme = ProgrammeFiles.read(JOBS, programme);
        this.period = Period.parse(period).orElseThrow();
        this.kind = kind;
    }

    public Programme programme() {
        return programme;
    }

    /** With what the year before was, and what a report before said. */
    public Snapshot snapshot() {
        List<DueReport> due = DueReport.of(programme, period);
        List<UnitReceipt> receipts = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            receipt(due.get(i), i).ifPresent(receipts::add);
        }
        Set<String> counted = receipts.stream()
                .filter(receipt -> receipt.version() > 0)
                .map(UnitReceipt::unit)
                .collect(Collectors.toSet());
        List<UnitTotal> totals = totals(counted);
        Snapshot rolled =
                new RollUp(programme, period, asOf(due)).roll(2, "0a1b2c3d4e5f60718293a4b5c6d7e8f9", totals, receipts);
        return kind == Kind.EMPTY
                ? rolled
                : rolled.with(outlook(rolled, totals)).with(changes(rolled));
    }

    private Instant asOf(List<DueReport> due) {
        LocalDate last = due.stream()
                .map(report -> report.obligation().due().lastDayOnTime(report.period()))
                .max(Comparator.naturalOrder())
                .orElse(period.end());
        return last.plusDays(1).atTime(LocalTime.of(8, 0)).atZone(DueRule.ZONE).toInstant();
    }

    private Optional<UnitReceipt> receipt(DueReport due, int place) {
        boolean missing = kind == Kind.EMPTY || place % EVERY_SIXTEENTH == (kind == Kind.BROKEN ? 1 : 5);
        if (missing) {
            return Optional.empty();
        }
        boolean refused = kind == Kind.BROKEN ? place % 2 == 0 : place % EVERY_SIXTEENTH == 3;
        boolean late = kind == Kind.BROKEN || place % EVERY_SIXTEENTH == 7;
        LocalDate day = due.obligation().due().lastDayOnTime(due.period());
        Instant received = day.plusDays(late ? 1 : 0)
                .atTime(LocalTime.of(7, 30))
                .atZone(DueRule.ZONE)
                .toInstant();
        var at = new Place("bao-cao-" + due.period().code() + ".xlsx", "02_KiemTra", "C14");
        return Optional.of(new UnitReceipt(
                due.unit().code(),
                due.obligation().form(),
                due.period().code(),
                Optional.of(received),
                refused ? 0 : 1,
                !refused && (kind == Kind.BROKEN || place % EVERY_SIXTEENTH == 9) ? 3 : 0,
                refused
                        ? Optional.of(Finding.of(
                                FindingKind.VALUE_NEGATIVE, at, "found", "-3", "item", "Số lượt cơ sở được kiểm tra"))
                        : Optional.empty(),
                new Review(kind == Kind.NORMAL && place % 2 == 0, "")));
    }

    private List<UnitTotal> totals(Set<String> counted) {
        if (kind == Kind.EMPTY) {
            return List.of();
        }
        Map<String, UnitTotal> totals = new HashMap<>();
        for (Indicator indicator : programme.indicators()) {
            List<OrgUnit> due = programme.due(indicator, period);
            for (Term term : terms(indicator)) {
                boolean whole = indicator.denominator().contains(term);
                for (OrgUnit unit : due) {
                    boolean current = counted.contains(unit.code()) || counted.isEmpty();
                    if (current || kind == Kind.BROKEN) {
                        totals.putIfAbsent(
                                unit.code() + term, total(unit, term, value(indicator, whole, due.size()), current));
                    }
                }
            }
        }
        return List.copyOf(totals.values());
    }

    private UnitTotal total(OrgUnit unit, Term term, long value, boolean current) {
        BigDecimal toDate = BigDecimal.valueOf(value);
        BigDecimal inPeriod = current ? BigDecimal.valueOf(Math.max(value / 6, Math.min(value, 1))) : BigDecimal.ZERO;
        return new UnitTotal(
                unit.code(),
                term,
                inPeriod,
                toDate,
                current,
                period.lastMonth(),
                Map.of(1, toDate, 2, toDate),
                monthly(value),
                Optional.empty());
    }

    /** More in every second month than in the others. */
    private Map<Integer, BigDecimal> monthly(long value) {
        Map<Integer, BigDecimal> monthly = new HashMap<>();
        long left = value;
        for (int month = 1; month < period.lastMonth(); month++) {
            long brought = value * (2 + month % 2) / (3L * period.lastMonth());
            monthly.put(month, BigDecimal.valueOf(brought));
            left -= brought;
        }
        monthly.put(period.lastMonth(), BigDecimal.valueOf(left));
        return monthly;
    }

    private static List<Term> terms(Indicator indicator) {
        if (indicator.kind().hasConditions()) {
            return indicator.measuredTerms();
        }
        List<Term> terms = new ArrayList<>(indicator.numerator());
        terms.addAll(indicator.denominator());
        return terms;
    }

    private long value(Indicator indicator, boolean whole, int reporters) {
        int roll = random.nextInt(100);
        if (indicator.kind().countsUnits()) {
            return roll < 85 ? 1 : 0;
        }
        if (!indicator.denominator().isEmpty()) {
            return whole ? 20 + roll % 20 : 8 + roll % 8;
        }
        if (indicator.unit().equals(MONEY)) {
            return SPENT_BY_ONE + roll * SPENT_BY_ONE / EVERY_SIXTEENTH;
        }
        double target = indicator
                .target(period.end())
                .filter(level -> !level.percent())
                .map(Target::value)
                .orElse(BigDecimal.TEN)
                .doubleValue();
        return Math.round(target / reporters * (30 + roll * 0.5) / 100);
    }

    /** Beside a year before that had reached four fifths of it. */
    private Outlook outlook(Snapshot snapshot, List<UnitTotal> totals) {
        var before = new Period(period.kind(), period.year() - 1, period.number());
        List<PastFigure> past = snapshot.figures().stream()
                .filter(figure -> figure.coverage().isGiven())
                .map(figure -> new PastFigure(
                        figure.indicator(),
                        before,
                        "",
                        figure.actual().multiply(new BigDecimal("0.8")).setScale(0, RoundingMode.DOWN),
                        figure.denominator(),
                        "Báo cáo năm trước"))
                .toList();
        var lineage = new Lineage(Crosswalk.read(JOBS.resolve("crosswalk.csv"), programme.units(), new Faults()));
        return new Outlooks(ExpectedReports.of(programme, period), new EarlierYears(past, List.of()), () -> lineage)
                .of(snapshot, totals, totals);
    }

    private static Changes changes(Snapshot snapshot) {
        var cause = new Cause(
                Reason.LATE,
                snapshot.units().get(0).unit().code(),
                snapshot.period().code(),
                1);
        List<Change> changes = snapshot.figures().stream()
                .filter(figure -> figure.coverage().isGiven() && figure.actual().signum() > 0)
                .map(figure -> new Change(
                        figure.indicator(),
                        "",
                        Optional.of(new Value(
                                figure.actual().subtract(BigDecimal.ONE), figure.denominator(), Optional.empty())),
                        Optional.of(new Value(figure.actual(), figure.denominator(), Optional.empty())),
                        List.of(cause)))
                .toList();
        return new Changes(snapshot.programme() + "/" + snapshot.period().code() + "/1", changes);
    }
}
