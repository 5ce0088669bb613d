package vn.tonghop.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
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
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.definition.ReportFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Figure;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.rollup.snapshot.UnitLine;
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

    /** The tables of every format, the data book, the sheets of units, and the text of the page with its charts. */
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
        if (!report.companions().isEmpty()) {
            text.append(BookWriter.write(snapshot, programme, report, WORDS));
        }
        return text.toString();
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
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
                .with(breakdowns);
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
