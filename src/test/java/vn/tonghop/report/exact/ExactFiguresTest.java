package vn.tonghop.report.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.scope.Membership;
import vn.tonghop.orgunit.scope.Scope;
import vn.tonghop.report.CityMonth;
import vn.tonghop.report.RecordTexts;
import vn.tonghop.report.RenderedReport;
import vn.tonghop.report.ReportRenderer;
import vn.tonghop.report.SamplePeriod;
import vn.tonghop.report.SheetRenderer;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.pdf.Numbered;
import vn.tonghop.report.pdf.Templates;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Every number of every file is a figure of the snapshot, of the plan or of the calendar, and every figure is there. */
class ExactFiguresTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Catalogue VIETNAMESE = Catalogue.in("vi");
    private static final int END_OF_SCALE = 120;
    private static final int STEP_OF_SCALE = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi hanoi-2026 2026-06 BROKEN",
                "vi hanoi-2026 2026-Q2 NORMAL",
                "vi hanoi-2026 2026-H1 NORMAL",
                "vi hanoi-2026 2026-9M BROKEN",
                "vi hanoi-2026 2026 BROKEN",
                "vi hanoi-2024 2024-H1 BROKEN",
                "vi dong-da-2022 2022 BROKEN",
                "vi hoa-phong-2024 2024-H1 NORMAL",
                "vi yen-nghia-2026 2026-Q2 BROKEN",
                "vi hanoi-2026 2026-06 EMPTY",
                "vi dong-da-2022 2022 EMPTY",
                "en hanoi-2026 2026-06 BROKEN",
                "en hanoi-2026 2026-06 EMPTY",
                "en hanoi-2026 2026 NORMAL",
                "en hanoi-2024 2024-H1 BROKEN",
                "en dong-da-2022 2022 BROKEN",
                "en hoa-phong-2024 2024-H1 NORMAL",
                "en yen-nghia-2026 2026-Q2 BROKEN"
            })
    void everyFileHasTheFiguresAndNoOtherNumber(String of) throws IOException {
        Catalogue catalogue = Catalogue.in(of.substring(0, 2));
        SamplePeriod sample = sample(of);
        Snapshot snapshot = sample.snapshot();
        for (ReportDefinition report : reports(sample, snapshot)) {
            RenderedReport rendered =
                    new ReportRenderer(sample.programme(), report, catalogue.language()).render(snapshot, folder);
            List<String> rows = rows(content(sample, report, snapshot, catalogue), report);
            var strange = new StrangeNumbers(snapshot, sample.programme(), report, catalogue);

            assertThat(strange.in(rows)).as(report.id()).isEmpty();
            for (Path file : rendered.companions()) {
                assertThat(strange.in(rowsOf(file, catalogue)))
                        .as("%s", file.getFileName())
                        .isEmpty();
            }
            assertThat(unexplained(
                            FileTexts.pages(rendered.pdf()),
                            explained(
                                    rows,
                                    Math.max(rendered.pages(), report.allParts().size()),
                                    catalogue),
                            catalogue))
                    .as("%s", rendered.pdf().getFileName())
                    .isEmpty();
            assertThat(missing(rows, report, snapshot, catalogue))
                    .as(report.id())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vi dong-da-2022 2022-09 BROKEN",
                "vi hoa-phong-2024 2024 NORMAL",
                "vi yen-nghia-2026 2026-Q2 NORMAL",
                "en dong-da-2022 2022-09 BROKEN",
                "en yen-nghia-2026 2026-Q2 EMPTY"
            })
    void everySheetOfAUnitHasNumbersOfItsOwnOrOfAllTogetherOnly(String of) throws IOException {
        Catalogue catalogue = Catalogue.in(of.substring(0, 2));
        SamplePeriod sample = sample(of);
        Snapshot snapshot = sample.snapshot();
        for (ReportDefinition report : ReportFile.read(JOBS, sample.programme())) {
            if (report.isBurst()) {
                var strange = new StrangeNumbers(snapshot, sample.programme(), report, catalogue);
                for (RenderedReport sheet : new SheetRenderer(sample.programme(), report, catalogue.language())
                        .render(snapshot, List.of(), folder)) {
                    String unit = sheet.pdf().getFileName().toString().replace(".pdf", "");
                    assertThat(unexplained(FileTexts.pages(sheet.pdf()), strange.onSheet(unit), catalogue))
                            .as("%s", sheet.pdf())
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi hanoi-2026 2026-06 BROKEN", "en hanoi-2026 2026-Q2 NORMAL"})
    void everySheetOfAReviewerHasNumbersOfTheUnitsOfTheScopeOrOfAllTogetherOnly(String of) throws IOException {
        Catalogue catalogue = Catalogue.in(of.substring(0, 2));
        SamplePeriod sample = sample(of);
        Snapshot snapshot = sample.snapshot();
        List<Membership> reviewed = Stream.of("00004", "00070")
                .map(unit -> new Membership(unit, LocalDate.of(2025, 7, 1), Optional.empty(), Basis.ASSUMED))
                .toList();
        ReportDefinition report = ReportFile.read(JOBS, sample.programme()).stream()
                .filter(each -> each.per() == ReportDefinition.Per.SCOPE)
                .findFirst()
                .orElseThrow();
        var strange = new StrangeNumbers(snapshot, sample.programme(), report, catalogue);
        Set<BigDecimal> allowed = new HashSet<>();
        reviewed.forEach(each -> allowed.addAll(strange.onSheet(each.unit())));
        List<RenderedReport> sheets = new SheetRenderer(sample.programme(), report, catalogue.language())
                .render(snapshot, List.of(new Scope("kv", "Khu vực", reviewed)), folder);

        assertThat(sheets).singleElement().satisfies(sheet -> {
            List<String> pages = FileTexts.pages(sheet.pdf());
            assertThat(pages).isNotEmpty();
            assertThat(unexplained(pages, allowed, catalogue)).isEmpty();
        });
    }

    @Test
    void findsAFigureThatTheSnapshotDoesNotHave() {
        SamplePeriod sample = sample("vi hanoi-2026 2026-06 NORMAL");
        Snapshot snapshot = sample.snapshot();
        ReportDefinition report = reports(sample, snapshot).get(0);
        Figure residents = CityMonth.figure(snapshot, "HN26-03a");
        var more = new Figure(
                residents.indicator(),
                residents.inPeriod(),
                residents.actual().add(BigDecimal.valueOf(1_234)),
                residents.denominator(),
                residents.standing(),
                residents.coverage());
        List<String> rows = rows(content(sample, report, CityMonth.withFigure(snapshot, more), VIETNAMESE), report);
        var strange = new StrangeNumbers(snapshot, sample.programme(), report, VIETNAMESE);

        assertThat(strange.in(rows)).isNotEmpty().allMatch(each -> each.contains("Người dân được tuyên truyền"));
        assertThat(missing(rows, report, snapshot, VIETNAMESE)).singleElement().isEqualTo("HN26-03a");
        assertThat(unexplained(List.of("Đã kiểm tra 987.654 cơ sở"), explained(rows, 9, VIETNAMESE), VIETNAMESE))
                .containsExactly(BigDecimal.valueOf(987_654));
    }

    private static SamplePeriod sample(String of) {
        String[] which = of.split(" ");
        return new SamplePeriod(which[1], which[2], SamplePeriod.Kind.valueOf(which[3]));
    }

    private static List<ReportDefinition> reports(SamplePeriod sample, Snapshot snapshot) {
        return ReportFile.read(JOBS, sample.programme()).stream()
                .filter(report -> report.periods().contains(snapshot.period().kind()) && !report.isBurst())
                .toList();
    }

    private static ReportContent content(
            SamplePeriod sample, ReportDefinition report, Snapshot snapshot, Catalogue catalogue) {
        return Numbered.of(
                        catalogue,
                        Templates.of(report),
                        words -> WholeReport.write(snapshot, sample.programme(), report, words))
                .content();
    }

    private static List<String> rows(ReportContent content, ReportDefinition report) {
        List<String> rows = new ArrayList<>(List.of(content.stamp().title()));
        content.tables().forEach((part, records) -> {
            if (report.allParts().contains(part) || report.allParts().contains(part + "-wide")) {
                records.forEach(row -> rows.addAll(rows(RecordTexts.of(row))));
            }
        });
        content.progress().bars().forEach(bar -> rows.add(bar.name() + " ¦ " + bar.label()));
        return rows;
    }

    /** One row of a table, or several sentences. */
    private static List<String> rows(Map<String, String> texts) {
        return texts.containsKey("code") || texts.containsKey("name")
                ? List.of(String.join(" ¦ ", texts.values()))
                : texts.values().stream().flatMap(String::lines).toList();
    }

    private static List<String> rowsOf(Path companion, Catalogue catalogue) throws IOException {
        return companion.toString().endsWith(".docx")
                ? FileTexts.rowsOfWord(companion)
                : FileTexts.rowsOfBook(companion, catalogue.language());
    }

    /** The numbers of the rows, of what every report says, of the pages and sections and of the scale of the chart. */
    private static Set<BigDecimal> explained(List<String> rows, int pages, Catalogue catalogue) {
        var numbers = new NumbersIn(catalogue.language());
        Set<BigDecimal> explained = new HashSet<>();
        rows.forEach(row -> explained.addAll(numbers.of(row)));
        catalogue
                .bundle()
                .keySet()
                .forEach(key -> explained.addAll(numbers.of(StrangeNumbers.ungapped(key, catalogue))));
        IntStream.concat(
                        IntStream.rangeClosed(1, pages),
                        IntStream.iterate(0, each -> each <= END_OF_SCALE, each -> each + STEP_OF_SCALE))
                .forEach(each -> explained.add(KnownNumbers.plain(BigDecimal.valueOf(each))));
        return explained;
    }

    private static List<BigDecimal> unexplained(List<String> pages, Set<BigDecimal> explained, Catalogue catalogue) {
        var numbers = new NumbersIn(catalogue.language());
        return pages.stream()
                .map(FileTexts::withoutRun)
                .flatMap(page -> numbers.of(page).stream())
                .filter(number -> !explained.contains(number))
                .distinct()
                .toList();
    }

    /** Indicators of which the table does not say what was reached, and not that it may not be said either. */
    private static List<String> missing(
            List<String> rows, ReportDefinition report, Snapshot snapshot, Catalogue catalogue) {
        if (!report.allParts().contains("indicators-wide")) {
            return List.of();
        }
        return snapshot.figures().stream()
                .filter(figure -> figure.coverage().isGiven())
                .filter(figure -> rows.stream()
                        .filter(row -> row.contains(figure.indicator()))
                        .noneMatch(row -> says(row, figure, report.audience(), catalogue)))
                .map(Figure::indicator)
                .toList();
    }

    private static boolean says(String row, Figure figure, Audience audience, Catalogue catalogue) {
        boolean hidden = Stream.of("hidden", "hidden.held-back", "hidden.restricted")
                .map(catalogue::text)
                .anyMatch(row::contains);
        return hidden && audience != Audience.RESTRICTED
                || new NumbersIn(catalogue.language()).of(row).contains(KnownNumbers.plain(figure.actual()));
    }
}
