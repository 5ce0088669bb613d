package vn.tonghop.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.font.FontRenderContext;
import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.pdf.tagged.Described;

/** The bars of progress, drawn as lines and text: filled when on track, hollow when behind, so that grey paper tells. */
final class ProgressChart extends AbstractRenderer implements Graphics2DRenderable, DimensionRenderable, Described {

    private static final long serialVersionUID = 1L;

    private static final double LONGEST = 120;
    private static final float NAMES_SHARE = 0.42f;
    private static final int NAMES_GAP = 6;
    private static final int WIDTH = 467;
    private static final int AROUND_THE_BARS = 42;
    private static final double BAR = 11.5;
    private static final float SWATCH = 9;

    /** Of the room of one bar. */
    private static final double THICKEST = 0.62;

    private static final Color INK = new Color(0x1F3A5F);
    private static final Color LIGHT = new Color(0x8FA5C0);
    private static final Color GRID = new Color(0xD5D9DE);
    private static final Color ALERT = new Color(0x9B1C1C);
    private static final BasicStroke OUTLINE = new BasicStroke(0.8f);
    private static final BasicStroke LEVEL = new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    private static final BasicStroke DASHES =
            new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);

    private final transient ReportContent.Progress progress;

    ProgressChart(ReportContent.Progress progress) {
        this.progress = progress;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Font font = FontUtil.getInstance(context)
                .getAwtFontFromBundles(true, "Liberation Serif", Font.PLAIN, 9f, Locale.ROOT, false);
        chart(font).draw(graphics, area);
    }

    @Override
    public String description() {
        return progress.elapsedLabel() + ". "
                + progress.bars().stream()
                        .map(bar -> bar.name() + ": " + bar.label() + ", " + standing(bar))
                        .collect(Collectors.joining("; ", "", "."));
    }

    private String standing(ReportContent.Bar bar) {
        return bar.behind() ? progress.behind() : bar.met() ? progress.met() : progress.onTrack();
    }

    /** As wide as the page, as high as the bars need. */
    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(
                WIDTH, AROUND_THE_BARS + (int) Math.ceil(BAR * progress.bars().size()));
    }

    private JFreeChart chart(Font font) {
        var plot = new CategoryPlot(
                data(), axis(font, ReportContent.Bar::name), percents(font), new Bars(progress.bars()));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setDomainAxis(1, axis(font, ReportContent.Bar::label));
        plot.mapDatasetToDomainAxes(0, List.of(0, 1));
        plot.setDomainAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.setDataset(1, before());
        plot.setRenderer(1, levels());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.addRangeMarker(new ValueMarker(progress.elapsed(), Color.BLACK, DASHES), Layer.FOREGROUND);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setFixedLegendItems(legend());
        var chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(legendAbove(plot, font));
        return chart;
    }

    private DefaultCategoryDataset data() {
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < progress.bars().size(); i++) {
            data.addValue(Math.min(progress.bars().get(i).percent(), LONGEST), "", Integer.valueOf(i));
        }
        return data;
    }

    /** What the year before had reached: of a category that it had nothing of, nothing. */
    private DefaultCategoryDataset before() {
        var data = new DefaultCategoryDataset();
        for (int i = 0; i < progress.bars().size(); i++) {
            OptionalDouble before = progress.bars().get(i).before();
            data.addValue(before.isPresent() ? Math.min(before.getAsDouble(), LONGEST) : null, "", Integer.valueOf(i));
        }
        return data;
    }

    private boolean hasBefore() {
        return progress.bars().stream().anyMatch(bar -> bar.before().isPresent());
    }

    private LevelRenderer levels() {
        var levels = new LevelRenderer();
        levels.setSeriesPaint(0, Color.BLACK);
        levels.setSeriesStroke(0, LEVEL);
        levels.setMaximumItemWidth(THICKEST / progress.bars().size());
        return levels;
    }

    private CategoryAxis axis(Font font, Function<ReportContent.Bar, String> words) {
        List<String> labels = progress.bars().stream().map(words).toList();
        var axis = new WordAxis(labels);
        axis.setTickLabelFont(fitting(font, labels));
        axis.setMaximumCategoryLabelLines(1);
        axis.setCategoryLabelPositions(
                CategoryLabelPositions.replaceLeftPosition(CategoryLabelPositions.STANDARD, rightAligned()));
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.35);
        axis.setAxisLinePaint(INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    /** So small that the longest of the words is not cut. */
    private static Font fitting(Font font, List<String> words) {
        var context = new FontRenderContext(null, true, true);
        double longest = words.stream()
                .mapToDouble(word -> font.getStringBounds(word, context).getWidth())
                .max()
                .orElse(0);
        double room = WIDTH * NAMES_SHARE - NAMES_GAP;
        return longest > room ? font.deriveFont((float) (font.getSize2D() * room / longest)) : font;
    }

    private static CategoryLabelPosition rightAligned() {
        return new CategoryLabelPosition(
                RectangleAnchor.RIGHT,
                TextBlockAnchor.CENTER_RIGHT,
                TextAnchor.CENTER_RIGHT,
                0,
                CategoryLabelWidthType.RANGE,
                NAMES_SHARE);
    }

    private static NumberAxis percents(Font font) {
        var axis = new NumberAxis();
        axis.setRange(0, LONGEST);
        axis.setTickUnit(
                new NumberTickUnit(20, new DecimalFormat("0'\u00A0%'", new DecimalFormatSymbols(Locale.ROOT))));
        axis.setTickLabelFont(font);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private LegendItemCollection legend() {
        var items = new LegendItemCollection();
        items.add(swatch(progress.met(), INK, INK));
        items.add(swatch(progress.onTrack(), LIGHT, INK));
        items.add(swatch(progress.behind(), Color.WHITE, ALERT));
        items.add(new LegendItem(
                progress.elapsedLabel(),
                null,
                null,
                null,
                new Line2D.Float(0, -SWATCH, 0, SWATCH / 2),
                DASHES,
                Color.BLACK));
        if (hasBefore()) {
            items.add(new LegendItem(
                    progress.before(),
                    null,
                    null,
                    null,
                    new Line2D.Float(0, -SWATCH, 0, SWATCH / 2),
                    LEVEL,
                    Color.BLACK));
        }
        return items;
    }

    private static LegendItem swatch(String words, Color fill, Color outline) {
        var square = new Rectangle2D.Float(-SWATCH / 2, -SWATCH / 2, SWATCH, SWATCH);
        return new LegendItem(words, null, null, null, square, fill, OUTLINE, outline);
    }

    private static LegendTitle legendAbove(CategoryPlot plot, Font font) {
        var legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setItemFont(font);
        legend.setBackgroundPaint(null);
        legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 12));
        return legend;
    }

    /** An axis whose categories are places in a list of words. */
    private static final class WordAxis extends CategoryAxis {

        private static final long serialVersionUID = 1L;

        private final transient List<String> words;

        WordAxis(List<String> words) {
            this.words = words;
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected TextBlock createLabel(Comparable place, float width, RectangleEdge edge, Graphics2D graphics) {
            return super.createLabel(words.get((Integer) place), width, edge, graphics);
        }
    }

    /** One bar per indicator, with its own paint. */
    private static final class Bars extends BarRenderer {

        private static final long serialVersionUID = 1L;

        private final transient List<ReportContent.Bar> bars;

        Bars(List<ReportContent.Bar> bars) {
            this.bars = bars;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(true);
            setDefaultOutlineStroke(OUTLINE);
            setMaximumBarWidth(THICKEST / bars.size());
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            ReportContent.Bar bar = bars.get(column);
            return bar.behind() ? Color.WHITE : bar.met() ? INK : LIGHT;
        }

        @Override
        public Paint getItemOutlinePaint(int row, int column) {
            return bars.get(column).behind() ? ALERT : INK;
        }
    }
}
