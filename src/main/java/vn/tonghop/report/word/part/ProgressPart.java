package vn.tonghop.report.word.part;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import vn.tonghop.report.content.ReportContent.Bar;
import vn.tonghop.report.content.ReportContent.Progress;
import vn.tonghop.report.word.page.Document;
import vn.tonghop.report.word.page.Layout;
import vn.tonghop.report.word.page.Row;

/** The bars of progress as a chart of Word itself; what it shows is also said in words for who cannot see it. */
public final class ProgressPart implements Part {

    private static final double LONGEST = 120;
    private static final int TWIPS_OF_A_POINT = 20;
    private static final int BAR = 18;
    private static final int ELAPSED = 4;
    private static final int AROUND_THE_BARS = 80;

    @Override
    public void write(Layout layout, Document document) {
        document.heading(layout);
        for (Row row : document.rows(layout.rows())) {
            Progress progress = (Progress) row.row();
            if (progress.bars().isEmpty()) {
                document.paragraph("BodyText", document.words().text("chart.none"));
            } else {
                chart(progress, document);
                document.paragraph("TableNote", document.words().text("chart.note.word"));
            }
        }
    }

    private static void chart(Progress progress, Document document) {
        XWPFParagraph place = document.paragraph("Normal", "");
        place.setKeepNext(true);
        XWPFRun run = place.createRun();
        int width = document.width() / TWIPS_OF_A_POINT;
        int height = AROUND_THE_BARS + BAR * (progress.bars().size() + 1);
        try {
            XWPFChart chart = document.file().createChart(run, Units.toEMU(width), Units.toEMU(height));
            draw(chart, progress);
            ChartLook.apply(chart);
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException(e);
        }
        var picture = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        picture.setName(document.words().text("heading.progress"));
        picture.setDescr(inWords(progress));
    }

    /** Every bar with its percent and how it stands. */
    private static String inWords(Progress progress) {
        return progress.bars().stream()
                .map(bar -> bar.name() + ": " + bar.label() + " (" + standing(progress, bar) + ")")
                .collect(Collectors.joining("; ", progress.elapsedLabel() + ". ", "."));
    }

    private static String standing(Progress progress, Bar bar) {
        return bar.behind() ? progress.behind() : bar.met() ? progress.met() : progress.onTrack();
    }

    private static void draw(XWPFChart chart, Progress progress) {
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis percents = chart.createValueAxis(AxisPosition.BOTTOM);
        percents.setMinimum(0);
        percents.setMaximum(LONGEST);
        percents.setMajorUnit(20.0);
        percents.setNumberFormat("0\" %\"");
        percents.setCrosses(AxisCrosses.MAX);
        names.setCrosses(AxisCrosses.MIN);
        var bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, percents);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        XDDFDataSource<String> labels =
                XDDFDataSourcesFactory.fromArray(labels(progress), range(chart, progress, 0), 0);
        looks(progress).forEach(look -> series(chart, bars, labels, progress, look));
        chart.plot(bars);
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    }

    /** A series for each kind of bar that there is. */
    private static List<Look> looks(Progress progress) {
        List<Look> looks = new ArrayList<>(List.of(
                new Look(progress.met(), "1F3A5F", "1F3A5F", Bar::met, 1),
                new Look(progress.onTrack(), "8FA5C0", "1F3A5F", ProgressPart::isOnTrack, 2),
                new Look(progress.behind(), "FFFFFF", "9B1C1C", Bar::behind, 3)));
        looks.removeIf(look -> progress.bars().stream().noneMatch(look.shows()));
        looks.add(new Look(progress.elapsedLabel(), "000000", "000000", bar -> false, ELAPSED));
        return looks;
    }

    private static boolean isOnTrack(Bar bar) {
        return !bar.met() && !bar.behind();
    }

    private record Look(String name, String fill, String outline, Predicate<Bar> shows, int column) {}

    private static void series(
            XWPFChart chart, XDDFBarChartData bars, XDDFDataSource<String> labels, Progress progress, Look look) {
        List<Double> values = new ArrayList<>();
        values.add(look.column() == ELAPSED ? progress.elapsed() : null);
        progress.bars().forEach(bar -> values.add(look.shows().test(bar) ? Math.min(bar.percent(), LONGEST) : null));
        String range = range(chart, progress, look.column());
        XDDFChartData.Series series = bars.addSeries(
                labels, XDDFDataSourcesFactory.fromArray(values.toArray(Double[]::new), range, look.column()));
        series.setTitle(look.name(), chart.setSheetTitle(look.name(), look.column()));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(bytes(look.fill()))));
        series.setLineProperties(
                new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(bytes(look.outline())))));
    }

    private static byte[] bytes(String colour) {
        return HexFormat.of().parseHex(colour);
    }

    private static String range(XWPFChart chart, Progress progress, int column) {
        return chart.formatRange(new CellRangeAddress(1, progress.bars().size() + 1, column, column));
    }

    private static String[] labels(Progress progress) {
        List<String> labels = new ArrayList<>(List.of(progress.elapsedLabel()));
        progress.bars().forEach(bar -> labels.add(bar.name() + "  " + bar.label()));
        return labels.toArray(String[]::new);
    }
}
