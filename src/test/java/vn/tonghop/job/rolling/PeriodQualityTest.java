package vn.tonghop.job.rolling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.report.content.ContentWriter;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.quality.Difference;
import vn.tonghop.rollup.snapshot.quality.Quality;
import vn.tonghop.rollup.snapshot.quality.UnitQuality;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;

/** How well the reports of a month came in, out of the store. */
class PeriodQualityTest {

    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant AS_OF = Instant.parse("2026-06-30T01:00:00Z");
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void completenessCountsFilledRequiredCellsAndNotWhatIsSaidToBeUnknown() {
        store(june(BA_DINH)
                .with("T_NGUOI", "ND", 10)
                .with("T_NGUOI", "CHU", Value.NOT_APPLICABLE)
                .with("T_NGUOI", "NLD", Value.NOT_AVAILABLE)
                .with("T_NGUOI", "KHAC", Value.ZERO)
                .with("T_BUOI", "ND", Value.NOT_AVAILABLE)); // nobody has to say how many meetings there were

        UnitQuality ward = of(BA_DINH);

        assertThat(ward.filled()).isEqualTo(3);
        assertThat(ward.asked()).isEqualTo(4);
        assertThat(ward.isIncomplete()).isTrue();
    }

    @Test
    void aReportThatNeverCameLacksEveryRequiredCell() {
        UnitQuality ward = of(BA_DINH);

        assertThat(ward.in()).isZero();
        assertThat(ward.due()).isOne();
        assertThat(ward.filled()).isZero();
        assertThat(ward.asked()).isGreaterThan(100);
    }

    @Test
    void timelinessIsThatOfTheFirstReceiptAndNotOfItsCorrection() {
        store(
                june(BA_DINH).with("T_NGUOI", "ND", 10),
                Reported.by(BA_DINH, JUNE, "2026-06-25T02:00:00Z")
                        .sent(2, SubmissionType.CORRECTION)
                        .with("T_NGUOI", "ND", 12),
                Reported.by(NGOC_HA, JUNE, "2026-06-18T02:00:00Z").with("T_NGUOI", "ND", 1));

        assertThat(of(BA_DINH).daysLate()).isZero();
        assertThat(of(NGOC_HA).daysLate()).isEqualTo(2);
        assertThat(quality().unitsInTime()).isOne();
    }

    @Test
    void countsOpenQueriesAndTheSheetsThatLookCopied() {
        store(june(BA_DINH)
                .with("T_NGUOI", "ND", 10)
                .finding(query("same-as-last-period", "01_CoSo"))
                .finding(query("same-as-last-period", "02_KiemTra"))
                .finding(query("some-other-rule", "03_TuyenTruyen")));

        assertThat(of(BA_DINH).queries()).isEqualTo(3);
        assertThat(of(BA_DINH).copied()).isEqualTo(2);
    }

    @Test
    void countsTheEarlierReportsThatNeverCameAndTheFiguresThatRestOnThem() {
        for (int month = 1; month <= 6; month++) {
            store(Reported.by(BA_DINH, Period.month(2026, month), "2026-0%d-15T02:00:00Z".formatted(month))
                    .with("T_NGUOI", "ND", 10));
        }
        store(Reported.by(NGOC_HA, Period.month(2026, 4), "2026-04-15T02:00:00Z")
                .with("T_NGUOI", "ND", 10));

        assertThat(of(BA_DINH).earlierMissing()).isZero();
        assertThat(of(BA_DINH).stale()).isZero();
        assertThat(of(NGOC_HA).earlierMissing()).isEqualTo(4);
        assertThat(of(NGOC_HA).stale()).isPositive();
    }

    @Test
    void holdsAQuarterThatAUnitReportedAgainstItsOwnMonths() {
        for (int month = 4; month <= 6; month++) {
            store(Reported.by(BA_DINH, Period.month(2026, month), "2026-%02d-15T02:00:00Z".formatted(month))
                    .with("T_NGUOI", "ND", 10)
                    .with("T_NGUOI", "NLD", 1));
        }
        store(Reported.by(BA_DINH, new Period(PeriodKind.QUARTER, 2026, 2), "2026-06-16T02:00:00Z")
                .with("T_NGUOI", "ND", 35)
                .with("T_NGUOI", "NLD", 3));

        assertThat(quality().differences())
                .filteredOn(difference -> difference.months() > 0)
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.indicator()).isEqualTo("HN26-03a");
                    assertThat(difference.area()).isEqualTo(BA_DINH);
                    assertThat(difference.governing().sum()).isEqualByComparingTo("30");
                    assertThat(difference.governing().in()).isEqualTo(3);
                    assertThat(difference.other().sum()).isEqualByComparingTo("35");
                    assertThat(difference.amount()).isEqualByComparingTo("5");
                    assertThat(difference.months()).isEqualTo(3);
                });
        assertThat(snapshot().figures())
                .filteredOn(figure -> figure.indicator().equals("HN26-03a"))
                .singleElement()
                .satisfies(figure ->
                        assertThat(figure.actual()).as("the months count").isEqualByComparingTo("30"));
    }

    @Test
    void namesThePeriodsThatAreMissingAlsoInTheReportItself() {
        for (int month : new int[] {1, 2, 3, 5, 6}) {
            store(Reported.by(BA_DINH, Period.month(2026, month), "2026-%02d-15T02:00:00Z".formatted(month))
                    .with("T_NGUOI", "ND", 10));
        }
        ReportDefinition report =
                ReportFile.read(Path.of("jobs"), Reported.HANOI).get(0);

        assertThat(of(BA_DINH).missing()).containsExactly("2026-04");
        assertThat(ContentWriter.write(snapshot(), Reported.HANOI, report, Catalogue.in("vi"))
                        .tables()
                        .get("not-counted"))
                .filteredOn(row -> ((ReportContent.NotCounted) row).units().contains("Phường Ba Đình"))
                .singleElement()
                .isEqualTo(new ReportContent.NotCounted(
                        "Phường Ba Đình", "thiếu kỳ trước", "–", "Thiếu tháng 4: số lũy kế chưa có phần này."));
    }

    @Test
    void everyUnitThatOwesAReportHasOneRowInTheOrderOfTheCodes() {
        store(june(NGOC_HA).with("T_NGUOI", "ND", 10));

        assertThat(quality().units())
                .hasSize(132)
                .extracting(UnitQuality::unit)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void comesBackWithItsSnapshot() {
        store(june(NGOC_HA).with("T_NGUOI", "ND", 10));
        Snapshot plain = snapshot();
        var side = new Difference.Side(BigDecimal.TEN, 1, 126);
        Snapshot rolled =
                plain.with(plain.quality().with(List.of(new Difference("HN26-09a", "01", side, side.plus(side)))));
        var snapshots = new SnapshotStore(DATABASE.dataSource(), Reported.HANOI);

        snapshots.save(rolled);

        assertThat(snapshots.find(JUNE, AS_OF, "hash").orElseThrow().quality()).isEqualTo(rolled.quality());
    }

    private static Finding query(String rule, String sheet) {
        return Finding.byRule(
                rule,
                Severity.QUERY,
                new Place("a.xlsx", sheet, "C3"),
                "item",
                "F_CUOI",
                "found",
                "1",
                "expected",
                "3",
                "reason",
                "vì",
                "mend",
                "sửa");
    }

    private static void store(Reported... reports) {
        Reported.store(DATABASE.dataSource(), reports);
    }

    private static Reported june(String unit) {
        return Reported.by(unit, JUNE, "2026-06-15T02:00:00Z");
    }

    private static Snapshot snapshot() {
        return new Rolling(DATABASE.dataSource(), Reported.HANOI, Path.of("jobs")).roll(JUNE, AS_OF, 1, "hash");
    }

    private static Quality quality() {
        return snapshot().quality();
    }

    private static UnitQuality of(String unit) {
        List<UnitQuality> rows = quality().units().stream()
                .filter(row -> row.unit().equals(unit))
                .toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
