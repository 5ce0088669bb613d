package vn.tonghop.job.rolling;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.link.IndicatorLink;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.ahead.EarlierYears;
import vn.tonghop.rollup.ahead.Outlooks;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.quality.QualityRows;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.PeriodReceipts;
import vn.tonghop.storage.past.PastFigureStore;
import vn.tonghop.storage.totals.CountedVersions;
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
        var known = new KnownPeriod(dataSource, ExpectedReports.of(programme, period), asOf, lineage);
        List<UnitTotal> reported = known.reported();
        List<UnitTotal> totals = known.recut(reported);
        Snapshot snapshot = known.rollUp(totals).roll(revision, inputHash, totals, known.came());
        return new Rolled(
                snapshot.with(new QualityRows(known.expected())
                                .of(snapshot, known.cells(rules.get().idsOfCopyChecks()))
                                .with(known.differences(reported, totals)))
                        .with(new Outlooks(known.expected(), earlier(asOf), lineage).of(snapshot, reported, totals))
                        .with(known.breakdowns()),
                known.versions());
    }

    /** The figures alone, for whoever holds them against others. */
    public Snapshot figures(Period period, Instant asOf, int revision, String inputHash) {
        var known = new KnownPeriod(dataSource, ExpectedReports.of(programme, period), asOf, lineage);
        List<UnitTotal> totals = known.recut(known.reported());
        return known.rollUp(totals).roll(revision, inputHash, totals, known.came());
    }

    /** What came for the periods that are rolled up together. */
    public PeriodReceipts receipts(Period period) {
        return KnownPeriod.receipts(dataSource, ExpectedReports.of(programme, period));
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
}
