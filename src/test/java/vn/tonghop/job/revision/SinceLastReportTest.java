package vn.tonghop.job.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Reason;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.storage.PeriodReceipts;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.storage.totals.KnownTotals;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

class SinceLastReportTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";
    private static final String TAKES_BACK = "00283"; // acts stay in the log, so it reports in one test only
    private static final String RESIDENTS = "HN26-03a";
    private static final Instant FIRST = Instant.parse("2026-06-17T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-20T01:00:00Z");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path folder;

    private static DataSource dataSource;

    private Programme programme = Reported.HANOI;

    @BeforeAll
    static void migrate() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
    }

    @BeforeEach
    void aWardHasReportedJune() {
        DATABASE.empty();
        Reported.store(dataSource, residents(BA_DINH, JUNE, "2026-06-15T02:00:00Z", 10));
    }

    @Test
    void theFirstReportOfTheYearHasNothingBeforeIt() {
        assertThat(report(JUNE, FIRST).changes()).isEqualTo(Changes.NONE);
    }

    @Test
    void aLateReportIsNamedWithWhatItAdds() {
        report(JUNE, FIRST);
        Reported.store(dataSource, residents(NGOC_HA, JUNE, "2026-06-18T02:00:00Z", 7));

        Changes changes = report(JUNE, LATER).changes();

        var late = new Cause(Reason.LATE, NGOC_HA, "2026-06", 1);
        assertThat(changes.since()).isEqualTo("hanoi-2026/2026-06/1");
        assertThat(of(changes, RESIDENTS, "")).isEqualTo(told("10", "17", late));
        assertThat(of(changes, RESIDENTS, NGOC_HA)).isEqualTo(told("", "7", late));
        assertThat(changes.all()).noneMatch(change -> change.unit().equals(BA_DINH));
    }

    @Test
    void aLateReportOfNothingIsListedByTheCoverageAlone() {
        report(JUNE, FIRST);
        Reported.store(dataSource, residents(NGOC_HA, JUNE, "2026-06-18T02:00:00Z", 0));

        Changes changes = report(JUNE, LATER).changes();

        Change total = changes.totals().stream()
                .filter(change -> change.indicator().equals(RESIDENTS))
                .findFirst()
                .orElseThrow();
        assertThat(total.after().orElseThrow().isSameNumber(total.before().orElseThrow()))
                .isTrue();
        assertThat(total.before().flatMap(Value::judged).orElseThrow().in()).isEqualTo(1);
        assertThat(total.after().flatMap(Value::judged).orElseThrow().in()).isEqualTo(2);
        assertThat(total.causes()).containsExactly(new Cause(Reason.LATE, NGOC_HA, "2026-06", 1));
    }

    @Test
    void aCorrectionIsNamedWithBothFigures() {
        report(JUNE, FIRST);
        Reported.store(
                dataSource, residents(BA_DINH, JUNE, "2026-06-18T02:00:00Z", 4).sent(2, SubmissionType.CORRECTION));

        Changes changes = report(JUNE, LATER).changes();

        var corrected = new Cause(Reason.CORRECTED, BA_DINH, "2026-06", 2);
        assertThat(of(changes, RESIDENTS, "")).isEqualTo(told("10", "4", corrected));
        assertThat(of(changes, RESIDENTS, BA_DINH)).isEqualTo(told("10", "4", corrected));
    }

    @Test
    void whatWasTakenBackIsNotThereAnyMore() {
        Reported.store(dataSource, residents(TAKES_BACK, JUNE, "2026-06-15T02:00:00Z", 6));
        report(JUNE, FIRST);
        var subject = new Subject(TAKES_BACK, "BM01-PCMD", "2026-06", 1);
        new ActLog(dataSource, programme.id())
                .append(Doer.NOBODY, FIRST.plusSeconds(60), List.of(LoggedAct.of(Act.WITHDRAW, subject, "gửi nhầm")));

        Changes changes = report(JUNE, LATER).changes();

        var withdrawn = new Cause(Reason.WITHDRAWN, TAKES_BACK, "2026-06", 1);
        assertThat(of(changes, RESIDENTS, "")).isEqualTo(told("16", "10", withdrawn));
        assertThat(of(changes, RESIDENTS, TAKES_BACK)).isEqualTo(told("6", "", withdrawn));
    }

    @Test
    void anAmendedPlanIsTheCauseWhereNoFigureMoved() throws IOException {
        report(JUNE, FIRST);
        var jobs = new JobsCopy(folder.resolve("jobs"));
        jobs.replace("hanoi-2026/plan.yaml", "target: {value: 5300}", "target: {value: 5000}");
        programme = jobs.programme();

        Changes changes = report(JUNE, LATER).changes();

        assertThat(changes.all())
                .singleElement()
                .satisfies(change -> assertThat(change.causes()).containsExactly(Cause.PLAN_AMENDED))
                .satisfies(change -> assertThat(change.before().orElseThrow().level())
                        .hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("5300")))
                .satisfies(change -> assertThat(change.after().orElseThrow().level())
                        .hasValueSatisfying(level -> assertThat(level).isEqualByComparingTo("5000")));
    }

    @Test
    void theFirstReportOfAMonthSaysWhatBecameOfTheMonthBefore() {
        Reported.store(dataSource, residents(BA_DINH, MAY, "2026-05-15T02:00:00Z", 3));
        Figure may = figure(report(MAY, Instant.parse("2026-05-17T01:00:00Z")));
        Reported.store(dataSource, residents(NGOC_HA, MAY, "2026-05-20T02:00:00Z", 5));

        Snapshot june = report(JUNE, FIRST);

        assertThat(may.actual()).isEqualByComparingTo("3");
        assertThat(figure(june).actual()).isEqualByComparingTo("18");
        assertThat(june.changes().since()).isEqualTo("hanoi-2026/2026-05/1");
        assertThat(of(june.changes(), RESIDENTS, ""))
                .isEqualTo(told("3", "8", new Cause(Reason.LATE, NGOC_HA, "2026-05", 1)));
    }

    @Test
    void everyChangeHasACauseAndTheUnitsAddUpToTheTotal() {
        report(JUNE, FIRST);
        Reported.store(
                dataSource,
                residents(NGOC_HA, JUNE, "2026-06-18T02:00:00Z", 7)
                        .with("F_CUOI", "KS", 5)
                        .with("K_MOI", "DOI178_XA/KS", 2),
                residents(BA_DINH, JUNE, "2026-06-18T03:00:00Z", 12).sent(2, SubmissionType.OFFICIAL));

        Changes changes = report(JUNE, LATER).changes();

        assertThat(changes.all()).allMatch(change -> !change.causes().isEmpty());
        assertThat(changes.totals())
                .filteredOn(change -> change.after().orElseThrow().denominator().isEmpty())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(difference(change))
                        .isEqualByComparingTo(changes.all().stream()
                                .filter(each ->
                                        !each.isTotal() && each.indicator().equals(change.indicator()))
                                .map(SinceLastReportTest::difference)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    @Test
    void theSnapshotKeepsItsChanges() {
        report(JUNE, FIRST);
        Reported.store(dataSource, residents(NGOC_HA, JUNE, "2026-06-18T02:00:00Z", 7));
        Snapshot second = report(JUNE, LATER);

        Snapshot kept = new SnapshotStore(dataSource, programme).find(JUNE, 2).orElseThrow();

        assertThat(kept)
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .ignoringFields("beside.told")
                .isEqualTo(second);
        assertThat(kept.told()).as("what the report before said").isNotEmpty();
    }

    private static Reported residents(String ward, Period period, String receivedAt, int number) {
        return Reported.by(ward, period, receivedAt).with("T_NGUOI", "ND", number);
    }

    private Snapshot report(Period period, Instant asOf) {
        var snapshots = new SnapshotStore(dataSource, programme);
        Snapshot fresh = rolled(period, asOf, snapshots.nextRevision(period));
        var now = new KnownNow() {
            @Override
            public String inputHash(Period period) {
                return new ReceiptStore(dataSource, programme.id()).inputHash(period, asOf);
            }

            @Override
            public Snapshot figures(Period period, String inputHash) {
                return rolled(period, asOf, 0);
            }
        };
        Snapshot whole = fresh.with(
                SinceLastReport.of(dataSource, programme, Path.of("jobs"), now).of(fresh));
        snapshots.save(whole);
        return whole;
    }

    private Snapshot rolled(Period period, Instant asOf, int revision) {
        return new RollUp(programme, period, asOf)
                .roll(
                        revision,
                        new ReceiptStore(dataSource, programme.id()).inputHash(period, asOf),
                        new KnownTotals(dataSource, programme.id(), false)
                                .of(period, asOf, MeasuredTerm.of(programme), CountedReport.of(programme, period)),
                        new PeriodReceipts(dataSource, programme.id(), List.of(period)).asOf(asOf));
    }

    private static Figure figure(Snapshot snapshot) {
        return snapshot.figures().stream()
                .filter(figure -> figure.indicator().equals(RESIDENTS))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal difference(Change change) {
        return number(change.after()).subtract(number(change.before()));
    }

    private static BigDecimal number(Optional<Value> value) {
        return value.map(Value::actual).orElse(BigDecimal.ZERO);
    }

    private static Map<String, List<String>> of(Changes changes, String indicator, String unit) {
        return changes.all().stream()
                .filter(change ->
                        change.indicator().equals(indicator) && change.unit().equals(unit))
                .collect(Collectors.toMap(
                        change -> plain(change.before()) + " → " + plain(change.after()),
                        change -> change.causes().stream().map(Cause::toString).toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, List<String>> told(String before, String after, Cause cause) {
        return Map.of(before + " → " + after, List.of(cause.toString()));
    }

    private static String plain(Optional<Value> value) {
        return value.map(each -> each.actual().stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
