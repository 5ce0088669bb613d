package vn.tonghop.job.rolling;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.link.IndicatorLink;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.rollup.CountedReport;
import vn.tonghop.rollup.DueReport;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.ahead.EarlierYears;
import vn.tonghop.rollup.ahead.Outlooks;
import vn.tonghop.rollup.quality.OwnReports;
import vn.tonghop.rollup.quality.QualityRows;
import vn.tonghop.rollup.quality.Reconciling;
import vn.tonghop.rollup.quality.ReportCells;
import vn.tonghop.rollup.recut.Maps;
import vn.tonghop.rollup.recut.Successors;
import vn.tonghop.rollup.recut.Unclaimed;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.rollup.snapshot.quality.Difference;
import vn.tonghop.storage.PeriodReceipts;
import vn.tonghop.storage.life.ExtensionStore;
import vn.tonghop.storage.past.PastFigureStore;
import vn.tonghop.storage.rolled.CellsQuery;
import vn.tonghop.storage.totals.BreakdownQuery;
import vn.tonghop.storage.totals.CountedVersions;
import vn.tonghop.storage.totals.TotalsQuery;
import vn.tonghop.submission.life.MoreTime;
import vn.tonghop.validation.Rules;

/** Rolls a period of a programme up from the store; keeps nothing. */
public final class Rolling {

    private final DataSource dataSource;
    private final Programme programme;
    private final Path jobs;
    private final Supplier<Rules> rules;
    private final Supplier<Lineage> lineage;

    /** @param jobs the folder with the definitions */
    public Rolling(DataSource dataSource, Programme programme, Path jobs) {
        this(dataSource, programme, jobs, () -> rules(programme, jobs));
    }

    /** @param rules those that the submissions were checked against */
    public Rolling(DataSource dataSource, Programme programme, Path jobs, Supplier<Rules> rules) {
        this.dataSource = dataSource;
        this.programme = programme;
        this.jobs = jobs;
        this.rules = rules;
        this.lineage = Lineage.once(this::crosswalk);
    }

    private static Rules rules(Programme programme, Path jobs) {
        var faults = new Faults();
        Rules rules = Rules.read(jobs, faults, programme);
        faults.stopIfAny();
        return rules;
    }

    /** A roll-up, and the versions that it was made from. */
    public record Rolled(Snapshot snapshot, CountedVersions versions) {}

    /** What was known of the period at a moment. */
    public Snapshot roll(Period period, Instant asOf, int revision, String inputHash) {
        return rolled(period, asOf, revision, inputHash).snapshot();
    }

    /** The same with what it was made from, for whoever keeps both. */
    public Rolled rolled(Period period, Instant asOf, int revision, String inputHash) {
        CountedVersions versions = versions(period, asOf);
        List<MeasuredTerm> terms = terms(period);
        List<CountedReport> counted = CountedReport.of(programme, period);
        List<UnitTotal> reported = reported(period, versions, terms, counted);
        List<UnitTotal> totals = successors(period).recut(reported, terms);
        Snapshot snapshot = rollUp(period, asOf, totals, terms).roll(revision, inputHash, totals, came(period, asOf));
        return new Rolled(
                snapshot.with(new QualityRows(programme, period)
                                .of(snapshot, cells(period, asOf, versions))
                                .with(differences(period, versions, reported, totals)))
                        .with(new Outlooks(programme, earlier(asOf), lineage).of(snapshot, reported, totals))
                        .with(breakdowns(period, versions, counted)),
                versions);
    }

    /** The figures alone, for whoever holds them against others. */
    public Snapshot figures(Period period, Instant asOf, int revision, String inputHash) {
        List<MeasuredTerm> terms = terms(period);
        List<UnitTotal> totals = successors(period)
                .recut(reported(period, versions(period, asOf), terms, CountedReport.of(programme, period)), terms);
        return rollUp(period, asOf, totals, terms).roll(revision, inputHash, totals, came(period, asOf));
    }

    private RollUp rollUp(Period period, Instant asOf, List<UnitTotal> totals, List<MeasuredTerm> terms) {
        return successors(period).isNeeded()
                ? new RollUp(
                        programme,
                        period,
                        asOf,
                        new Maps(programme, period, lineage).allocations(),
                        new Unclaimed(programme, period).rests(totals, terms))
                : new RollUp(programme, period, asOf);
    }

    /** Where a code went from one unit to another within the year, every month is asked for. */
    private List<MeasuredTerm> terms(Period period) {
        List<MeasuredTerm> terms = MeasuredTerm.of(programme, period);
        return successors(period).isNeeded()
                ? terms.stream().map(MeasuredTerm::monthByMonth).toList()
                : terms;
    }

    private Successors successors(Period period) {
        return new Successors(programme.units(), period, lineage);
    }

    /** What came for the periods that are rolled up together. */
    public PeriodReceipts receipts(Period period) {
        return receipts(periods(period));
    }

    private PeriodReceipts receipts(Set<Period> periods) {
        return new PeriodReceipts(dataSource, programme.id(), periods, approvedOnly());
    }

    private Set<Period> periods(Period period) {
        return DueReport.of(programme, period).stream().map(DueReport::period).collect(Collectors.toSet());
    }

    private RollUp.Came came(Period period, Instant asOf) {
        var extensions = new ExtensionStore(dataSource, programme.id());
        MoreTime moreTime = MoreTime.NONE;
        Set<Period> periods = periods(period);
        for (Period each : periods) {
            moreTime = extensions.allowed(each.code(), asOf, moreTime);
        }
        return new RollUp.Came(receipts(periods).asOf(asOf), moreTime);
    }

    private CountedVersions versions(Period period, Instant asOf) {
        return CountedVersions.at(dataSource, programme.id(), approvedOnly(), period, asOf);
    }

    private List<ReportCells> cells(Period period, Instant asOf, CountedVersions versions) {
        Set<String> required = programme.forms().values().stream()
                .flatMap(form -> form.elements().values().stream())
                .filter(DataElement::required)
                .map(DataElement::code)
                .collect(Collectors.toSet());
        var cells = new CellsQuery(dataSource);
        return cells.cells(
                period,
                versions,
                required,
                cells.copied(period, versions, asOf, rules.get().idsOfCopyChecks()));
    }

    private List<UnitTotal> reported(
            Period period, CountedVersions versions, List<MeasuredTerm> terms, List<CountedReport> counted) {
        return new TotalsQuery(dataSource, programme.id(), approvedOnly()).totals(period, versions, terms, counted);
    }

    /** Between two levels, and between what one unit says of its months and of a longer period. */
    private List<Difference> differences(
            Period period, CountedVersions versions, List<UnitTotal> reported, List<UnitTotal> totals) {
        List<Difference> differences = new ArrayList<>(new Reconciling(programme, period, totals).differences());
        var own = new OwnReports(programme, period);
        List<MeasuredTerm> terms = terms(period);
        own.longer().forEach((months, longer) -> {
            List<UnitTotal> said =
                    new TotalsQuery(dataSource, programme.id(), approvedOnly()).totals(period, versions, terms, longer);
            differences.addAll(own.differences(reported, said, months, terms));
        });
        return differences;
    }

    private List<Breakdown> breakdowns(Period period, CountedVersions versions, List<CountedReport> counted) {
        return new BreakdownQuery(dataSource)
                .breakdowns(
                        period,
                        () -> versions.of(counted),
                        MeasuredTerm.divided(programme),
                        programme.units().on(period.end()).stream()
                                .map(OrgUnit::code)
                                .toList());
    }

    private EarlierYears earlier(Instant asOf) {
        var faults = new Faults();
        List<IndicatorLink> links = IndicatorLinkFile.read(jobs, faults);
        faults.stopIfAny();
        return new EarlierYears(new PastFigureStore(dataSource, programme.id()).known(asOf), links);
    }

    private Crosswalk crosswalk() {
        var faults = new Faults();
        Crosswalk crosswalk = Crosswalk.read(jobs.resolve("crosswalk.csv"), programme.units(), faults);
        faults.stopIfAny();
        return crosswalk;
    }

    private boolean approvedOnly() {
        return programme.countsFrom() == Programme.CountsFrom.APPROVAL;
    }
}
