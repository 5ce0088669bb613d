package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.audience.Readers;
import vn.tonghop.plan.indicator.Indicator;
import vn.tonghop.report.content.BookWriter;
import vn.tonghop.report.content.unit.UnitSheets;
import vn.tonghop.report.content.whole.WholeReport;
import vn.tonghop.report.definition.Companion;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.word.WordReport;
import vn.tonghop.report.word.page.Layouts;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Changes;
import vn.tonghop.rollup.snapshot.change.Value;
import vn.tonghop.rollup.snapshot.outlook.Before;
import vn.tonghop.rollup.snapshot.outlook.Boundaries;
import vn.tonghop.rollup.snapshot.outlook.Course;
import vn.tonghop.rollup.snapshot.outlook.Forecast;
import vn.tonghop.rollup.snapshot.outlook.IndicatorOutlook;
import vn.tonghop.rollup.snapshot.outlook.Outlook;
import vn.tonghop.rollup.snapshot.part.Breakdown;

/** Looks for every figure of the police and of the listed places in all that those outside the department get. */
class RestrictedFiguresTest {

    private static final Path JOBS = Path.of("jobs");
    private static final Catalogue WORDS = Catalogue.in("vi");
    private static final long FIRST = 7_300_139;

    private final Set<String> secrets = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hanoi-2026 2026-06",
                "hanoi-2024 2024-H1",
                "dong-da-2022 2022-09",
                "hoa-phong-2024 2024-H1",
                "yen-nghia-2026 2026-Q2"
            })
    void nobodyOutsideReadsThem(String of) throws IOException {
        var sample = new SamplePeriod(of.split(" ")[0], of.split(" ")[1], SamplePeriod.Kind.NORMAL);
        Programme programme = sample.programme();
        Snapshot snapshot = telling(sample.snapshot(), programme);
        assertThat(secrets).isNotEmpty();

        for (ReportDefinition report : ReportFile.read(JOBS, programme)) {
            if (report.periods().contains(snapshot.period().kind())) {
                String all = digits(said(snapshot, programme, report));
                if (report.audience() == Audience.RESTRICTED) {
                    assertThat(report.id().equals("so-lieu-chuyen-mon")
                                    && secrets.stream().noneMatch(all::contains))
                            .as(report.id())
                            .isFalse();
                } else {
                    assertThat(secrets).as(report.id()).noneMatch(all::contains);
                    assertThat(said(snapshot, programme, report))
                            .as(report.id())
                            .doesNotContainPattern("\\bH\\d\\d\\b");
                }
            }
        }
    }

    /** The tables of every format, the data book, the sheets of units, the text of the pages, and all that the files say. */
    private static String said(Snapshot snapshot, Programme programme, ReportDefinition report) throws IOException {
        var text = new StringBuilder();
        var whole = WholeReport.write(snapshot, programme, report, WORDS);
        report.allParts().stream()
                .filter(whole.tables()::containsKey)
                .forEach(part -> text.append(whole.tables().get(part)).append('\n'));
        text.append(whole.progress()).append('\n');
        if (report.isBurst()) {
            new UnitSheets(WholeReport.setting(snapshot, programme, report, WORDS))
                    .perUnit()
                    .forEach(sheet -> text.append(sheet.tables()).append('\n'));
        } else {
            text.append(pdf(
                    new ReportRenderer(programme, report, "vi").pdf(snapshot).bytes()));
        }
        if (report.companions().contains(Companion.DOCX)) {
            text.append(word(WordReport.print(whole, Layouts.of(report), WORDS, snapshot.asOf())));
        }
        if (!report.companions().isEmpty()) {
            text.append(BookWriter.write(snapshot, programme, report, WORDS));
        }
        return text.toString();
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document) + instead(document);
        }
    }

    /** The texts that are heard in place of charts. */
    private static String instead(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(element -> ((COSDictionary) element).getString(COSName.ALT))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /** Every part of the file, its charts and its properties, too; a number may be cut up by marks. */
    private static String word(byte[] bytes) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                text.append(xml).append(xml.replaceAll("<[^>]+>", ""));
            }
        }
        return text.toString();
    }

    private static String digits(String text) {
        return text.replaceAll("(?<=\\d)[.,](?=\\d{3})", "");
    }

    /** With a number of its own, found nowhere else, for each that must stay inside. */
    private Snapshot telling(Snapshot snapshot, Programme programme) {
        Set<String> restricted = programme.indicators().stream()
                .filter(each -> programme.readers(each) == Readers.RESTRICTED)
                .map(Indicator::code)
                .collect(Collectors.toSet());
        List<Figure> figures = snapshot.figures().stream()
                .map(each -> restricted.contains(each.indicator()) ? telling(each) : each)
                .toList();
        List<UnitLine> units =
                snapshot.units().stream().map(line -> telling(line, restricted)).toList();
        List<Breakdown> breakdowns = new ArrayList<>(snapshot.breakdowns());
        programme
                .forms()
                .forEach((id, form) -> form.elements().keySet().stream()
                        .filter(form::isRestricted)
                        .forEach(element -> breakdowns.add(new Breakdown(id, element, "ROW", secret(), secret(), 3))));
        return new Snapshot(
                        snapshot.programme(),
                        snapshot.period(),
                        snapshot.asOf(),
                        snapshot.revision(),
                        snapshot.planHash(),
                        snapshot.inputHash(),
                        figures,
                        units,
                        snapshot.attention(),
                        snapshot.beside())
                .with(breakdowns)
                .with(outlook(snapshot, restricted))
                .with(changes(snapshot, restricted));
    }

    /** What the year before was, what the year will be and what it would take. */
    private Outlook outlook(Snapshot snapshot, Set<String> restricted) {
        List<IndicatorOutlook> lines = Stream.concat(
                        snapshot.outlook().indicators().stream().filter(line -> !restricted.contains(line.indicator())),
                        restricted.stream().sorted().map(this::ahead))
                .toList();
        return new Outlook(lines, List.of(), List.of(), Boundaries.UNCHANGED);
    }

    private IndicatorOutlook ahead(String code) {
        return new IndicatorOutlook(
                code,
                Optional.of(new Course(secret(), secret(), secret(), 6, secret(), secret())),
                Optional.of(new Forecast(
                        Forecast.Method.values()[0], secret(), secret(), secret(), 3, Forecast.Chance.values()[0])),
                Optional.of(new Before(
                        List.of(code), List.of(), Optional.of(secret()), Optional.of(secret()), List.of(), List.of())));
    }

    /** What an earlier version said of them, of all units and of one; what the plan wants of them everybody may read. */
    private Changes changes(Snapshot snapshot, Set<String> restricted) {
        String unit = snapshot.units().get(0).unit().code();
        List<Change> all = Stream.concat(
                        snapshot.changes().all().stream().filter(change -> !restricted.contains(change.indicator())),
                        restricted.stream()
                                .sorted()
                                .flatMap(code -> Stream.of("", unit).map(where -> changed(code, where))))
                .toList();
        return new Changes(snapshot.programme() + "/" + snapshot.period().code() + "/1", all);
    }

    private Change changed(String code, String unit) {
        return new Change(
                code,
                unit,
                Optional.of(new Value(secret(), Optional.of(secret()), Optional.empty())),
                Optional.of(new Value(secret(), Optional.of(secret()), Optional.empty())),
                List.of());
    }

    private BigDecimal secret() {
        long number = FIRST + secrets.size() * 1_013L;
        secrets.add(String.valueOf(number));
        return BigDecimal.valueOf(number);
    }

    private Figure telling(Figure each) {
        return new Figure(
                each.indicator(),
                each.inPeriod().map(count -> secret()),
                secret(),
                each.denominator().map(count -> secret()),
                each.standing(),
                each.coverage(),
                each.unfulfilled(),
                each.reading());
    }

    private UnitLine telling(UnitLine line, Set<String> restricted) {
        Map<String, UnitFigure> figures = new HashMap<>(line.figures());
        figures.replaceAll((code, figure) ->
                restricted.contains(code) ? new UnitFigure(secret(), Optional.of(secret()), figure.current()) : figure);
        return new UnitLine(
                line.unit(),
                line.state(),
                line.receivedAt(),
                line.daysLate(),
                line.version(),
                line.queries(),
                line.reason(),
                line.review(),
                figures);
    }
}
