package vn.tonghop.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.report.ForSpecialists;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.snapshot.Review;
import vn.tonghop.rollup.snapshot.Snapshot;

/** How lists of places, parts, sums and what must not happen read in the report of Hà Nội for 2024. */
class KindsContentTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme PLAN = ProgrammeFiles.read(JOBS, "hanoi-2024");
    private static final ReportDefinition REPORT =
            ForSpecialists.of(ReportFile.read(JOBS, PLAN).get(0));
    private static final Period HALF = new Period(PeriodKind.HALF, 2024, 1);
    private static final Period YEAR = new Period(PeriodKind.YEAR, 2024, 1);

    private final List<UnitTotal> totals = new ArrayList<>();
    private final List<UnitReceipt> receipts = new ArrayList<>();

    @Test
    void saysHowManyPlacesOfAListFulfilAndWhichDoNot() {
        everyPlace(0, Map.of("H02", 3));

        ReportContent.IndicatorRow row = row(YEAR, "HN24-08a");

        assertThat(row.toDate()).isEqualTo("2/3 điểm");
        assertThat(row.target()).isEqualTo("≥ 3");
        assertThat(row.remark()).isEqualTo("chưa đạt: H02");
        assertThat(row.standing()).isEqualTo("không đạt");
    }

    @Test
    void saysThatSomethingMustNotHappenAtAll() {
        everyDistrict("P_MOI", 0);
        reported("020", "P_MOI", 1);

        ReportContent.IndicatorRow row = row(HALF, "HN24-08b");

        assertThat(row.target()).isEqualTo("không để phát sinh");
        assertThat(row.toDate()).isEqualTo("1");
        assertThat(row.ofPlan()).isEqualTo("–");
        assertThat(row.standing()).isEqualTo("không đạt");
        assertThat(content(HALF).tables().get("attention").toString())
                .contains("(HN24-08b): đã phát sinh 1 điểm, kế hoạch là không để phát sinh.");
    }

    @Test
    void aNewPlaceWaitsForSomebodyToConfirmItAndBreaksTheAimAtOnce() {
        everyDistrict("P_MOI", 0);
        reported("020", "P_MOI", 1);
        receipts.add(receipt("020", 1, Review.NONE));

        assertThat(row(HALF, "HN24-08b").standing()).isEqualTo("không đạt");
        assertThat(row(HALF, "HN24-08b").remark()).isEqualTo("chờ xác nhận: Huyện Thanh Trì");

        receipts.set(0, receipt("020", 0, new Review(true, "")));

        assertThat(row(HALF, "HN24-08b").standing()).isEqualTo("không đạt");
        assertThat(row(HALF, "HN24-08b").remark()).isEmpty();
    }

    @Test
    void saysHowManyPartsHold() {
        everyDistrict("P_MOI", 0);
        everyPlace(0, Map.of("H02", 1));

        assertThat(row(YEAR, "HN24-08").toDate()).isEqualTo("2/3 nội dung đạt");
        assertThat(row(YEAR, "HN24-08").target()).isEqualTo("mọi nội dung");
        assertThat(row(YEAR, "HN24-08").standing()).isEqualTo("không đạt");
        assertThat(row(HALF, "HN24-08").toDate()).isEqualTo("2/3 đúng tiến độ");
        assertThat(row(HALF, "HN24-08").standing()).isEqualTo("đánh giá cuối năm");
    }

    @Test
    void allPartsTogetherAreMetWhenTheYearIsOver() {
        everyDistrict("P_MOI", 0);
        everyPlace(0, Map.of());

        assertThat(row(YEAR, "HN24-08").toDate()).isEqualTo("3/3 nội dung đạt");
        assertThat(row(YEAR, "HN24-08").standing()).isEqualTo("đã đạt");
    }

    @Test
    void writesTheSumOfThreeLevels() {
        assertThat(row(YEAR, "HN24-03S").target()).isEqualTo("≥ 3.460");
        assertThat(row(YEAR, "HN24-03f").target()).isEqualTo("≥ 2.460");
        assertThat(row(YEAR, "HN24-03g1").target()).isEqualTo("≥ 500");
        assertThat(row(YEAR, "HN24-03S").toDate()).isEqualTo("chưa có số liệu");
    }

    @Test
    void passesNoVerdictOnMoreCasesThanThePlanNames() {
        PLAN.due(PLAN.indicator("HN24-07a").orElseThrow(), YEAR).forEach(unit -> reported(unit.code(), "X_VU_HS", 121));

        ReportContent.IndicatorRow row = row(YEAR, "HN24-07a");

        assertThat(row.toDate()).isEqualTo("121");
        assertThat(row.target()).isEqualTo("120");
        assertThat(row.standing()).isEqualTo("không đánh giá");
        assertThat(row.ofPlan()).isEqualTo("–");
        assertThat(row.tone()).isEqualTo("none");
    }

    private static UnitReceipt receipt(String unit, int queries, Review review) {
        Instant received = Instant.parse("2024-06-15T03:00:00Z");
        return new UnitReceipt(
                unit, "BM02-PCMD", "2024-06", Optional.of(received), 1, queries, Optional.empty(), review);
    }

    private void everyDistrict(String term, long value) {
        PLAN.due(PLAN.indicator("HN24-08b").orElseThrow(), YEAR).forEach(unit -> reported(unit.code(), term, value));
    }

    private void everyPlace(int grade, Map<String, Integer> others) {
        PLAN.register()
                .hotspots()
                .forEach(place -> PLAN.units()
                        .on(YEAR.end())
                        .forEach(unit -> reported(
                                unit.code(),
                                "P_CUOI[" + place.code() + "]",
                                others.getOrDefault(place.code(), grade))));
    }

    private void reported(String unit, String term, long value) {
        BigDecimal number = BigDecimal.valueOf(value);
        totals.add(new UnitTotal(unit, Term.parse(term).orElseThrow(), number, number, true, 1));
    }

    private ReportContent content(Period period) {
        Snapshot snapshot = new RollUp(PLAN, period, Instant.parse("2024-12-17T01:00:00Z"))
                .roll(1, "0a1b2c3d4e5f", totals, receipts);
        return ContentWriter.write(snapshot, PLAN, REPORT, Catalogue.in("vi"));
    }

    private ReportContent.IndicatorRow row(Period period, String code) {
        return content(period).tables().get("indicators").stream()
                .map(ReportContent.IndicatorRow.class::cast)
                .filter(row -> row.code().replace(" (*)", "").equals(code))
                .findFirst()
                .orElseThrow();
    }
}
