package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.job.past.PastLoad;
import vn.tonghop.job.rolling.Rolling;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookContent;
import vn.tonghop.report.content.BookWriter;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.UnitBefore;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.rollup.snapshot.outlook.UnitThen;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.SnapshotStore;
import vn.tonghop.storage.past.PastFigureStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.past.PastReading;

/** Six months of one ward, and a year before it that was loaded from a file. */
class OutlookRunTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Programme HANOI = Reported.HANOI;
    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");
    private static final Instant BEFORE_THE_LOAD = AS_OF.minusSeconds(60);
    private static final Doer DOER = new Doer("so-y-te", "test");
    private static final String WARD = "00004";
    private static final ReportDefinition REPORT = ReportFile.read(JOBS, HANOI).get(0);

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    static Path folder;

    private static DataSource dataSource;

    @BeforeAll
    static void sixMonthsAndAYear() throws IOException {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
        for (int month = 1; month <= 6; month++) {
            Reported.store(
                    dataSource,
                    Reported.by(WARD, Period.month(2026, month), "2026-%02d-15T02:00:00Z".formatted(month))
                            .with("T_NGUOI", "ND", 300 + 10 * month));
        }
        Path file = Files.writeString(folder.resolve("nam-2025.csv"), """
                indicator,period,unit,actual,denominator,source
                HN24-03a,2025-06,,1500,,Báo cáo số 1
                HN24-03a,2025,,4500,,Báo cáo số 2
                HN24-03c,2025-06,,20000,,Báo cáo số 1
                HN24-03d,2025-06,,30000,,Báo cáo số 1
                HN24-09b,2025-06,,5,10,Báo cáo số 1
                HN24-07a,2025-06,,60,,Báo cáo số 1
                HN26-03a,2025-07,00004,90,,Báo cáo số 3
                HN24-03a,2025-06,00382,40,,Báo cáo số 4
                HN24-03a,2025-06,00397,25,,Báo cáo số 4
                HN24-03a,2025-06,00415,5,,Báo cáo số 4
                HN24-03a,2025-06,00007,11,,Báo cáo số 4
                """);
        PastReading reading = new PastLoad(dataSource, HANOI, JOBS).load(file, "", DOER, AS_OF.minusSeconds(30));
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void setsTheYearBesideItsOwnLevelAndTheRestOfIt() {
        Course course = outlook("HN26-03a").course().orElseThrow();

        assertThat(course.level()).isEqualByComparingTo("5300");
        assertThat(course.left()).isEqualByComparingTo("3290");
        assertThat(course.monthsLeft()).isEqualTo(6);
        assertThat(course.perMonth()).isEqualByComparingTo("549");
        assertThat(course.soFar()).isEqualByComparingTo("335");
        assertThat(course.due()).isEqualByComparingTo("49.86");
    }

    @Test
    void projectsTheYearByTheRhythmOfTheOneBefore() {
        Forecast forecast = outlook("HN26-03a").forecast().orElseThrow();

        assertThat(forecast.method()).isEqualTo(Forecast.Method.BY_EARLIER_YEARS);
        assertThat(forecast.middle()).isEqualByComparingTo("6030");
        assertThat(forecast.low()).isBetween(new BigDecimal("2010"), new BigDecimal("6030"));
        assertThat(forecast.chance()).isEqualTo(Forecast.Chance.LIKELY);
    }

    @Test
    void projectsByDaysAsLongAsNothingElseIsKnown() {
        Snapshot earlier = new Rolling(dataSource, HANOI, JOBS).roll(JUNE, BEFORE_THE_LOAD, 1, "hash");
        Forecast forecast =
                earlier.outlook().of("HN26-03a").orElseThrow().forecast().orElseThrow();

        assertThat(forecast.method()).isEqualTo(Forecast.Method.BY_DAYS);
        assertThat(forecast.middle()).isBetween(new BigDecimal("3900"), new BigDecimal("4100"));
        assertThat(forecast.chance()).isEqualTo(Forecast.Chance.UNLIKELY);
        assertThat(earlier.outlook().of("HN26-03a").orElseThrow().before()).isEmpty();
    }

    @Test
    void comparesWithTheYearBeforeUnderTheCodeOfThatYear() {
        Before before = outlook("HN26-03a").before().orElseThrow();

        assertThat(before.earlier()).containsExactly("HN24-03a");
        assertThat(before.actual().orElseThrow()).isEqualByComparingTo("1500");
        assertThat(before.breaks()).isEmpty();
        assertThat(before.sources()).containsExactly("Báo cáo số 1");
    }

    @Test
    void comparesAMergedIndicatorOnlyWhenAllItsPartsAreKnown() {
        Before before = outlook("HN26-03d").before().orElseThrow();

        assertThat(before.actual()).isEmpty();
        assertThat(before.missing()).containsExactly("HN24-03e");
        assertThat(before.breaks()).extracting(Before.Break::kind).contains(Before.Kind.MERGED, Before.Kind.DEFINITION);
    }

    @Test
    void marksABreakWhereThePlanCountsSomethingElse() {
        Before before = outlook("HN26-10d").before().orElseThrow();

        assertThat(before.breaks()).extracting(Before.Break::note).anyMatch(note -> note.contains("tái kiểm tra"));
    }

    @Test
    void aNeutralCountHasAYearBeforeAndNothingElse() {
        IndicatorOutlook cases = outlook("HN26-09a");

        assertThat(cases.before().orElseThrow().actual().orElseThrow()).isEqualByComparingTo("60");
        assertThat(cases.course()).isEmpty();
        assertThat(cases.forecast()).isEmpty();
        assertThat(roll().outlook().ranks())
                .extracting(rank -> rank.indicator())
                .doesNotContain("HN26-09a");
    }

    @Test
    void addsUpWhatTheWardsHadThatWereMergedWholeIntoOne() {
        assertThat(roll().outlook().before())
                .filteredOn(unit -> unit.unit().equals("00382"))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.state()).isEqualTo(UnitBefore.State.ADDED_UP);
                    assertThat(unit.origins()).containsExactly("00382", "00397", "00415");
                    assertThat(unit.actual().orElseThrow()).isEqualByComparingTo("70");
                });
    }

    @Test
    void saysOfAWardWithAPartOfAnotherThatItCannotBeCompared() {
        assertThat(roll().outlook().before())
                .filteredOn(unit -> List.of("00008", "00025").contains(unit.unit()))
                .hasSize(2)
                .allSatisfy(unit -> {
                    assertThat(unit.state()).isEqualTo(UnitBefore.State.BOUNDARIES_CHANGED);
                    assertThat(unit.actual()).isEmpty();
                });
    }

    @Test
    void listsTheUnitsOfTheYearBeforeAsTheyWere() {
        assertThat(roll().outlook().boundaries().then())
                .extracting(UnitThen::unit, UnitThen::heirs, UnitThen::comparable)
                .containsExactly(
                        tuple("00007", List.of("00008", "00025"), false),
                        tuple("00382", List.of("00382"), true),
                        tuple("00397", List.of("00382"), true),
                        tuple("00415", List.of("00382"), true));
    }

    @Test
    void theDataBookComparesByTheUnitsThatAreAskedFor() {
        BookContent then = book(roll().on(UnitMap.AS_THEY_WERE));

        assertThat(rows(book(roll()), "Cùng kỳ theo đơn vị"))
                .anySatisfy(row -> assertThat(row).contains("Xã Kim Anh", "00382, 00397, 00415"))
                .anySatisfy(row -> assertThat(row).contains("không so sánh được: thay đổi địa giới"));
        assertThat(rows(then, "Cùng kỳ, đơn vị như khi ấy"))
                .hasSize(4)
                .anySatisfy(row -> assertThat(row).contains("00007", "không so sánh được: thay đổi địa giới"))
                .anySatisfy(row -> assertThat(row).contains("00397", "Xã Kim Anh", "toàn bộ nay thuộc một đơn vị"));
        assertThat(then.sheets()).extracting(BookContent.Sheet::name).doesNotContain("Cùng kỳ theo đơn vị");
    }

    private static BookContent book(Snapshot snapshot) {
        return BookWriter.write(snapshot, HANOI, REPORT, Catalogue.in("vi"));
    }

    private static List<List<String>> rows(BookContent book, String sheet) {
        return book.sheets().stream()
                .filter(each -> each.name().equals(sheet))
                .flatMap(each -> each.rows().stream())
                .map(row -> row.stream()
                        .filter(BookContent.Text.class::isInstance)
                        .map(cell -> ((BookContent.Text) cell).text())
                        .toList())
                .toList();
    }

    @Test
    void setsAWardBesideItselfThatHasNotChangedSinceTheYearBefore() {
        Snapshot july = new Rolling(dataSource, HANOI, JOBS)
                .roll(Period.month(2026, 7), Instant.parse("2026-07-17T01:00:00Z"), 1, "hash");

        assertThat(july.outlook().before())
                .filteredOn(unit -> unit.unit().equals(WARD))
                .singleElement()
                .satisfies(unit -> {
                    assertThat(unit.state()).isEqualTo(UnitBefore.State.SAME_UNIT);
                    assertThat(unit.actual().orElseThrow()).isEqualByComparingTo("90");
                });
    }

    @Test
    void keepsTheOutlookWithTheSnapshotExactly() {
        var store = new SnapshotStore(dataSource, HANOI);
        Snapshot made = new Rolling(dataSource, HANOI, JOBS).roll(JUNE, AS_OF, store.nextRevision(JUNE), "kept");

        store.save(made);

        assertThat(store.find(JUNE, AS_OF, "kept").orElseThrow().outlook()).isEqualTo(made.outlook());
        assertThat(made.outlook().indicators()).isNotEmpty();
        assertThat(made.outlook().ranks()).isNotEmpty();
    }

    @Test
    void figuresThatAreLoadedMakeAnotherInput() throws IOException {
        var receipts = new ReceiptStore(dataSource, HANOI.id());
        Instant later = Instant.parse("2026-06-20T01:00:00Z");
        String before = receipts.inputHash(JUNE, later);
        Path file = Files.writeString(
                folder.resolve("them.csv"), "indicator,period,actual,source\nHN26-04,2024-06,7,Báo cáo số 9\n");

        new PastLoad(dataSource, HANOI, JOBS).load(file, "", DOER, later);

        assertThat(receipts.inputHash(JUNE, later)).isNotEqualTo(before);
        assertThat(receipts.inputHash(JUNE, later.minusSeconds(1))).isEqualTo(before);
    }

    @Test
    void takesNothingFromAFileWithOneWrongLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sai.csv"),
                "indicator,period,actual,source\nHN26-04,2025-05,7,Báo cáo số 9\nHN26-99,2025-05,7,Báo cáo số 9\n");
        List<?> before = new PastFigureStore(dataSource, HANOI.id()).known(Instant.parse("2030-01-01T00:00:00Z"));

        PastReading reading = new PastLoad(dataSource, HANOI, JOBS).load(file, "", DOER, AS_OF);

        assertThat(reading.isClean()).isFalse();
        assertThat(new PastFigureStore(dataSource, HANOI.id()).known(Instant.parse("2030-01-01T00:00:00Z")))
                .isEqualTo(before);
    }

    private static IndicatorOutlook outlook(String indicator) {
        return roll().outlook().of(indicator).orElseThrow();
    }

    private static Snapshot roll() {
        return new Rolling(dataSource, HANOI, JOBS).roll(JUNE, AS_OF, 1, "hash");
    }
}
