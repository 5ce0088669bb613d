package vn.tonghop.job.rolling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.change.Lineage;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.expected.ExpectedReports;
import vn.tonghop.rollup.quality.OwnReports;
import vn.tonghop.rollup.quality.Reconciling;
import vn.tonghop.rollup.quality.ReportCells;
import vn.tonghop.rollup.recut.Maps;
import vn.tonghop.rollup.recut.Successors;
import vn.tonghop.rollup.recut.Unclaimed;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.rollup.snapshot.quality.Difference;
import vn.tonghop.storage.PeriodReceipts;
import vn.tonghop.storage.amount.AmountsQuery;
import vn.tonghop.storage.life.ExtensionStore;
import vn.tonghop.storage.rolled.CellsQuery;
import vn.tonghop.storage.totals.BreakdownQuery;
import vn.tonghop.storage.totals.CountedVersions;
import vn.tonghop.storage.totals.TotalsQuery;
import vn.tonghop.submission.life.MoreTime;

/** What the store knows of a period at a moment; what several questions rest on is worked out once. */
final class KnownPeriod {

    private final DataSource dataSource;
    private final ExpectedReports expected;
    private final Programme programme;
    private final Period period;
    private final Instant asOf;
    private final Supplier<Lineage> lineage;
    private final Successors successors;
    private final List<MeasuredTerm> terms;
    private final CountedVersions versions;
    private final AmountsQuery amounts;

    KnownPeriod(DataSource dataSource, ExpectedReports expected, Instant asOf, Supplier<Lineage> lineage) {
        this.dataSource = dataSource;
        this.expected = expected;
        this.programme = expected.programme();
        this.period = expected.period();
        this.asOf = asOf;
        this.lineage = lineage;
        this.successors = new Successors(programme.units(), period, lineage);
        this.terms = terms(programme, period, successors);
        this.versions = CountedVersions.at(dataSource, programme.id(), approvedOnly(programme), period, asOf);
        this.amounts = new AmountsQuery(dataSource);
    }

    /** Where a code went from one unit to another within the year, every month is asked for. */
    private static List<MeasuredTerm> terms(Programme programme, Period period, Successors successors) {
        List<MeasuredTerm> terms = MeasuredTerm.of(programme, period);
        return successors.isNeeded()
                ? terms.stream().map(MeasuredTerm::monthByMonth).toList()
                : terms;
    }

    ExpectedReports expected() {
        return expected;
    }

    CountedVersions versions() {
        return versions;
    }

    /** Totals of the units that reported. */
    List<UnitTotal> reported() {
        return new TotalsQuery(amounts).totals(period, versions, terms, expected.counted());
    }

    /** The same with those of units that ended counted to the units that took them over. */
    List<UnitTotal> recut(List<UnitTotal> reported) {
        return successors.recut(reported, terms);
    }

    RollUp rollUp(List<UnitTotal> totals) {
        return successors.isNeeded()
                ? new RollUp(
                        expected,
                        asOf,
                        new Maps(programme, period, lineage).allocations(),
                        new Unclaimed(programme, period).rests(totals, terms))
                : new RollUp(expected, asOf);
    }

    RollUp.Came came() {
        var extensions = new ExtensionStore(dataSource, programme.id());
        MoreTime moreTime = MoreTime.NONE;
        for (Period each : periods(expected)) {
            moreTime = extensions.allowed(each.code(), asOf, moreTime);
        }
        return new RollUp.Came(receipts(dataSource, expected).asOf(asOf, versions.last()), moreTime);
    }

    /** What came for the periods that are rolled up together. */
    static PeriodReceipts receipts(DataSource dataSource, ExpectedReports expected) {
        Programme programme = expected.programme();
        return new PeriodReceipts(dataSource, programme.id(), periods(expected), approvedOnly(programme));
    }

    private static Set<Period> periods(ExpectedReports expected) {
        return expected.due().stream().map(DueReport::period).collect(Collectors.toSet());
    }

    private static boolean approvedOnly(Programme programme) {
        return programme.countsFrom() == Programme.CountsFrom.APPROVAL;
    }

    /** @param copyChecks ids of the rules that look for copied sheets */
    List<ReportCells> cells(Collection<String> copyChecks) {
        Set<String> required = programme.forms().values().stream()
                .flatMap(form -> form.elements().values().stream())
                .filter(DataElement::required)
                .map(DataElement::code)
                .collect(Collectors.toSet());
        var cells = new CellsQuery(dataSource, amounts);
        return cells.cells(period, versions, required, cells.copied(period, versions, asOf, copyChecks));
    }

    /** Between two levels, and between what one unit says of its months and of a longer period. */
    List<Difference> differences(List<UnitTotal> reported, List<UnitTotal> totals) {
        List<Difference> differences = new ArrayList<>(new Reconciling(programme, period, totals).differences());
        var own = new OwnReports(expected);
        own.longer().forEach((months, longer) -> {
            List<UnitTotal> said = new TotalsQuery(amounts).totals(period, versions, terms, longer);
            differences.addAll(own.differences(reported, said, months, terms));
        });
        return differences;
    }

    List<Breakdown> breakdowns() {
        return new BreakdownQuery(amounts)
                .breakdowns(
                        period,
                        () -> versions.of(expected.counted()),
                        MeasuredTerm.divided(programme),
                        programme.units().on(period.end()).stream()
                                .map(OrgUnit::code)
                                .toList());
    }
}
