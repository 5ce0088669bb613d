package vn.tonghop.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.plan.indicator.IndicatorKind;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitState;
import vn.tonghop.sample.general.GeneralSample;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.validation.Rules;

/** Every programme runs a period end to end on made-up submissions, its sums held against a second path. */
class FiveProgrammesTest {

    private static final Path JOBS = Path.of("jobs");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long SEED = 7;

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "hanoi-2026, 2026-01",
        "hanoi-2024, 2024-H1",
        "dong-da-2022, 2022-06",
        "hoa-phong-2024, 2024-H1",
        "yen-nghia-2026, 2026-Q2"
    })
    void aPeriodYieldsItsReportWithTheFiguresOfTheWorkbooks(String id, String code) throws IOException {
        Programme programme = ProgrammeFiles.read(JOBS, id);
        Period period = Period.parse(code).orElseThrow();
        Instant asOf = morningAfter(programme, period);
        List<Path> inboxes = List.copyOf(new GeneralSample(programme, rules(programme), SEED)
                .writeUpTo(period, folder.resolve("inbox"))
                .values());

        RunOutcome outcome = new PeriodRun(DATABASE.dataSource(), SampleMonth.unwatched())
                .run(new RunRequest(programme, period, asOf, inboxes, JOBS, folder.resolve("reports"), "vi"));

        Snapshot snapshot = outcome.snapshot();
        assertThat(outcome.refusals()).isEmpty();
        assertThat(snapshot.units())
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.state()).as(line.unit().name()).isEqualTo(UnitState.COUNTED));
        assertThat(queries()).isEmpty();
        assertThat(snapshot.figures())
                .allSatisfy(figure -> assertThat(figure.coverage().current())
                        .as(figure.indicator())
                        .isEqualTo(figure.coverage().due()));
        new TracedSums(DATABASE.dataSource(), programme, snapshot).assertThatTheyAddUp();
        assertThat(sums(programme, snapshot)).isEqualTo(recomputed(programme, period, inboxes, asOf));
        String text = text(outcome.reports().get(0).pdf());
        assertThat(text).contains("phòng, chống mại dâm").doesNotContain("null");
        assertThat(programme.indicators())
                .allSatisfy(indicator -> assertThat(text).contains(indicator.code()));
    }

    /** Rule, unit, place and facts of every query that the reports of the year were received with. */
    private static List<String> queries() {
        return JdbcClient.create(DATABASE.dataSource())
                .sql("""
                        select concat_ws(' ', f.rule, s.unit, s.period, f.sheet, f.cell, f.fact_values)
                        from finding f join submission s on s.receipt_id = f.receipt_id
                        where f.severity = 'QUERY'
                        """)
                .query(String.class)
                .list();
    }

    private static Map<String, String> sums(Programme programme, Snapshot snapshot) {
        Map<String, Figure> figures =
                snapshot.figures().stream().collect(Collectors.toMap(Figure::indicator, figure -> figure));
        Map<String, String> sums = new TreeMap<>();
        programme.indicators().stream().filter(FiveProgrammesTest::isSum).forEach(indicator -> {
            Figure figure = figures.get(indicator.code());
            sums.put(
                    indicator.code(),
                    plain(figure.actual())
                            + figure.denominator()
                                    .map(whole -> "/" + plain(whole))
                                    .orElse(""));
        });
        return sums;
    }

    private static Map<String, String> recomputed(Programme programme, Period period, List<Path> inboxes, Instant asOf)
            throws IOException {
        var workbooks = new Workbooks();
        for (Path inbox : inboxes) {
            workbooks.add(inbox, asOf.atZone(ZONE).toOffsetDateTime(), Set.of());
        }
        Map<String, String> sums = new TreeMap<>();
        for (Indicator indicator : programme.indicators()) {
            if (isSum(indicator)) {
                Set<String> due = programme.due(indicator, period).stream()
                        .map(OrgUnit::code)
                        .collect(Collectors.toSet());
                String whole = indicator.denominator().isEmpty()
                        ? ""
                        : "/" + sum(programme, workbooks, due, indicator.denominator());
                sums.put(indicator.code(), sum(programme, workbooks, due, indicator.numerator()) + whole);
            }
        }
        return sums;
    }

    private static long sum(Programme programme, Workbooks workbooks, Set<String> due, List<Term> terms) {
        return terms.stream()
                .mapToLong(term -> sum(programme, workbooks, due, term))
                .sum();
    }

    /** What a unit said of itself, and for an element asked about each unit what others said of it. */
    private static long sum(Programme programme, Workbooks workbooks, Set<String> due, Term term) {
        boolean ofOthers = term.element().startsWith("U_");
        String[] categories = ofOthers
                ? due.toArray(String[]::new)
                : term.category().isEmpty() ? new String[0] : new String[] {term.category()};
        boolean addsUp = programme.forms().values().stream()
                .flatMap(form -> form.elements().values().stream())
                .filter(element -> element.code().equals(term.element()))
                .findFirst()
                .orElseThrow()
                .nature()
                .addsUpOverMonths();
        return addsUp
                ? workbooks.flow(unit -> ofOthers || due.contains(unit), term.element(), categories)
                : workbooks.stock(unit -> ofOthers || due.contains(unit), term.element(), categories);
    }

    private static boolean isSum(Indicator indicator) {
        return Set.of(IndicatorKind.COUNT, IndicatorKind.RATIO, IndicatorKind.NEUTRAL, IndicatorKind.ZERO_TOLERANCE)
                .contains(indicator.kind());
    }

    private static Instant morningAfter(Programme programme, Period period) {
        LocalDate last = DueReport.of(programme, period).stream()
                .map(report -> report.obligation().due().lastDayOnTime(report.period()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return last.plusDays(1).atTime(8, 0).atZone(ZONE).toInstant();
    }

    private static Rules rules(Programme programme) {
        var faults = new Faults();
        Rules rules = Rules.read(JOBS, faults, programme);
        faults.stopIfAny();
        return rules;
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
