package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.change.Crosswalk;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.outlook.RecutFigure;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.storage.server.TestDatabase;

/** What a civil servant changes in one place of a copy of {@code jobs/}, and how the report of June changes by it. */
class OneDataChangeTest {

    private static final String RESIDENTS = "HN26-03a";

    private static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-06-17T08:00:00+07:00");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private JobsCopy jobs;
    private SmallMonth month;

    @BeforeEach
    void aCopyAndAMonthOfSixWards() throws IOException {
        jobs = new JobsCopy(folder.resolve("jobs"));
        month = new SmallMonth(folder, 6);
    }

    @Test
    void anIndicatorIsAddedByOneEntryOfThePlan() throws IOException {
        String first = "  - code: HN26-03b\n";
        jobs.replace("hanoi-2026/plan.yaml", first, """
                  - code: HN26-99
                    name: Tờ rơi, áp phích đã phát
                    quote: phát hành tờ rơi, áp phích tuyên truyền
                    section: Mục tiêu năm 2026
                    lead: Sở Y tế
                    kind: count
                    unit: sản phẩm
                    reporters: xa-phuong
                    numerator: M_SL[TOROI]
                    target: {value: 900}
                    pace: linear

                """ + first);

        RunOutcome outcome = run();

        var workbooks = new Workbooks();
        workbooks.add(month.inbox(), AS_OF, Set.of());
        Figure added = outcome.snapshot().figures().stream()
                .filter(figure -> figure.indicator().equals("HN26-99"))
                .findFirst()
                .orElseThrow();
        assertThat(added.actual().longValueExact()).isEqualTo(workbooks.flow(unit -> true, "M_SL", "TOROI"));
        assertThat(text(outcome)).contains("HN26-99").contains("Tờ rơi, áp phích đã phát");
    }

    @Test
    void aDeadlineIsMovedByOneLineOfTheCalendar() throws IOException {
        String ward = cameOnThe16th();
        RunOutcome before = run();
        assertThat(line(before, ward).state()).isEqualTo(UnitState.COUNTED);

        jobs.replace("hanoi-2026/calendar.yaml", "  hang-thang:\n    day: 17\n", "  hang-thang:\n    day: 16\n");
        RunOutcome outcome = run();

        UnitLine late = line(outcome, ward);
        assertThat(late.state()).isEqualTo(UnitState.COUNTED_LATE);
        assertThat(late.daysLate()).isEqualTo(1);
        assertThat(text(outcome)).contains("trễ 1 ngày");
    }

    @Test
    void twoWardsAreMergedByTheLinesOfTheUnitsAndOfTheCrosswalk() throws IOException {
        month.receive("BM01-PCMD_00127_2026-06.xlsx", "2026-06-15T09:00:00+07:00");
        month.receive("BM01-PCMD_00136_2026-06.xlsx", "2026-06-15T09:00:00+07:00");
        RunOutcome before = run();
        assertThat(text(before)).contains("/126 xã, phường").contains("Phường Phúc Lợi");

        jobs.replace("org-units.csv", "00127,Phường Việt Hưng,phuong,01,2025-07-01,,document", """
                00127,Phường Việt Hưng,phuong,01,2025-07-01,2026-05-14,document
                00127,Phường Việt Hưng,phuong,01,2026-05-15,,document""");
        jobs.replace(
                "org-units.csv",
                "00136,Phường Phúc Lợi,phuong,01,2025-07-01,,document",
                "00136,Phường Phúc Lợi,phuong,01,2025-07-01,2026-05-14,document");
        Files.writeString(jobs.file("crosswalk.csv"), """
                2026-05-15,00127,00127,whole,all,,,document
                2026-05-15,00136,00127,whole,all,,,document
                """, StandardOpenOption.APPEND);
        RunOutcome outcome = run();

        var faults = new Faults();
        Crosswalk.read(jobs.file("crosswalk.csv"), jobs.programme().units(), faults);
        faults.stopIfAny();
        assertThat(outcome.snapshot().units()).hasSize(before.snapshot().units().size() - 1);
        assertThat(outcome.snapshot().units())
                .noneMatch(line -> line.unit().code().equals("00136"));
        assertThat(text(outcome)).contains("/125 xã, phường").doesNotContain("Phường Phúc Lợi");
        assertThat(outcome.snapshot().changes().all())
                .filteredOn(change -> change.unit().equals("00127"))
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.causes()).contains(Cause.unitMerged("00127")));
        assertThat(text(outcome)).contains("6. Thay đổi so với báo cáo trước").contains("sáp nhập, chia tách đơn vị");
        assertThat(actual(outcome)).as("a merger loses nobody").isEqualByComparingTo(actual(before));
        assertThat(line(outcome, "00127").figures().get(RESIDENTS).actual())
                .isEqualByComparingTo(line(before, "00127")
                        .figures()
                        .get(RESIDENTS)
                        .actual()
                        .add(line(before, "00136").figures().get(RESIDENTS).actual()));
        assertThat(before.snapshot().outlook().recut()).isEmpty();
        assertThat(allocated(outcome, UnitMap.AS_THEY_WERE, "00136")).isEqualByComparingTo("30");
        assertThat(allocated(outcome, UnitMap.AS_THEY_ARE, "00127"))
                .as("what was handed down goes the way of what was reported")
                .isEqualByComparingTo("112");
        assertThat(handedDown(outcome, "00127")).isEqualTo("112");

        RunOutcome then = run(UnitMap.AS_THEY_WERE);
        assertThat(then.snapshot().revision())
                .as("both maps are of one roll-up")
                .isEqualTo(outcome.snapshot().revision());
        assertThat(text(then)).contains("(theo đơn vị như khi ấy)").contains("Phường Phúc Lợi");
        assertThat(cell(then, "Đơn vị", "00136", 2)).isEqualTo("đến 14/05/2026, đã nhập vào đơn vị khác");
        assertThat(handedDown(then, "00136")).isEqualTo("30");
        assertThat(handedDown(then, "00127")).isEqualTo("82");
    }

    @Test
    void aWardIsSplitAndItsFiguresAreTheCitysThoughNoWardsOfToday() throws IOException {
        month.receive("BM01-PCMD_00127_2026-06.xlsx", "2026-06-15T09:00:00+07:00");
        month.receive("BM01-PCMD_00136_2026-06.xlsx", "2026-06-15T09:00:00+07:00");
        RunOutcome before = run();

        newLife("00127", "Phường Việt Hưng");
        newLife("00118", "Phường Bồ Đề");
        jobs.replace(
                "org-units.csv",
                "00136,Phường Phúc Lợi,phuong,01,2025-07-01,,document",
                "00136,Phường Phúc Lợi,phuong,01,2025-07-01,2026-05-14,document");
        Files.writeString(jobs.file("crosswalk.csv"), """
                2026-05-15,00127,00127,whole,all,,,document
                2026-05-15,00118,00118,whole,all,,,document
                2026-05-15,00136,00127,part,some,,,document
                2026-05-15,00136,00118,part,some,,,document
                """, StandardOpenOption.APPEND);
        RunOutcome outcome = run();

        assertThat(actual(outcome)).as("the city loses nobody").isEqualByComparingTo(actual(before));
        assertThat(line(outcome, "00127").figures().get(RESIDENTS))
                .isEqualTo(line(before, "00127").figures().get(RESIDENTS));
        assertThat(outcome.snapshot().outlook().recut())
                .filteredOn(figure -> figure.unit().equals("00136"))
                .isNotEmpty()
                .noneMatch(RecutFigure::comparable);
        assertThat(text(outcome)).contains("Phường Phúc Lợi").doesNotContain("(theo đơn vị như khi ấy)");
        assertThat(cell(outcome, "Đơn vị", "00136", 2))
                .isEqualTo("đến 14/05/2026; không so sánh được: thay đổi địa giới");
        assertThat(handedDown(outcome, "00136")).as("nobody else's").isEqualTo("30");
    }

    private void newLife(String code, String name) throws IOException {
        jobs.replace("org-units.csv", code + "," + name + ",phuong,01,2025-07-01,,document", """
                %1$s,%2$s,phuong,01,2025-07-01,2026-05-14,document
                %1$s,%2$s,phuong,01,2026-05-15,,document""".formatted(code, name));
    }

    /** What the data book says was handed down to a unit; empty where it says nothing of it. */
    private static String handedDown(RunOutcome outcome, String unit) throws IOException {
        return cell(outcome, "Mức giao đơn vị", unit, 4);
    }

    private static String cell(RunOutcome outcome, String sheet, String unit, int column) throws IOException {
        Path file = outcome.reports().get(0).companions().stream()
                .filter(one -> one.toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
        try (var book = new XSSFWorkbook(Files.newInputStream(file))) {
            for (Row row : book.getSheet(sheet)) {
                if (row.getCell(0).getStringCellValue().equals(unit)) {
                    return new DataFormatter().formatCellValue(row.getCell(column));
                }
            }
            return "";
        }
    }

    private static BigDecimal allocated(RunOutcome outcome, UnitMap map, String unit) {
        return outcome.snapshot().outlook().recut().stream()
                .filter(figure -> figure.map() == map
                        && figure.unit().equals(unit)
                        && figure.indicator().equals("HN26-10e"))
                .peek(figure -> assertThat(figure.comparable()).isTrue())
                .findFirst()
                .flatMap(RecutFigure::allocated)
                .orElseThrow();
    }

    private static BigDecimal actual(RunOutcome outcome) {
        return outcome.snapshot().figures().stream()
                .filter(figure -> figure.indicator().equals(RESIDENTS))
                .findFirst()
                .orElseThrow()
                .actual();
    }

    /** The ward whose file is noted to have come on the last day on time. */
    private String cameOnThe16th() throws IOException {
        Path manifest = month.inbox().resolve("manifest.csv");
        String line = Files.readAllLines(manifest).stream()
                .filter(each -> each.startsWith("BM01"))
                .findFirst()
                .orElseThrow();
        String file = line.substring(0, line.indexOf(','));
        Files.writeString(manifest, Files.readString(manifest).replace(line, file + ",2026-06-16T09:00:00+07:00"));
        return file.split("_")[1];
    }

    private RunOutcome run() {
        return run(UnitMap.AS_THEY_ARE);
    }

    private RunOutcome run(UnitMap units) {
        Programme programme = jobs.programme();
        RunRequest request = month.request();
        return new PeriodRun(DATABASE.dataSource(), SampleMonth.unwatched())
                .run(new RunRequest(
                        programme,
                        request.period(),
                        request.asOf(),
                        request.sources(),
                        jobs.file(""),
                        request.reports(),
                        request.language(),
                        units));
    }

    private static UnitLine line(RunOutcome outcome, String unit) {
        return outcome.snapshot().units().stream()
                .filter(line -> line.unit().code().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static String text(RunOutcome outcome) throws IOException {
        Path pdf = outcome.reports().get(0).pdf();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }
}
