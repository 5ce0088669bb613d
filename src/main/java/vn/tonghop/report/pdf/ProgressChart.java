package vn.tonghop.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPosition;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.CategoryLabelWidthType;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.text.TextBlockAnchor;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.tonghop.report.content.ReportContent;

/** The bars of progress, drawn as lines and text: filled when on track, hollow when behind, so that grey paper tells. */
final class ProgressChart extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;

    private static final double LONGEST = 120;
    private static final float NAMES_SHARE = 0.42f;
    private static final Color INK = new Color(0x1F3A5F);
    private static final Color LIGHT = new Color(0x8FA5C0);
    private static final Color GRID = new Color(0xD5D9DE);
    private static final Color ALERT = new Color(0x9B1C1C);

    private final transient List<ReportContent.Bar> bars;
    private final double elapsed;
    private final String elapsedLabel;

    ProgressChart(ReportContent content) {
        this.bars = content.bars();
        this.elapsed = content.elapsed();
        this.elapsedLabel = content.elapsedLabel();
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Font font = FontUtil.getInstance(context)
                .getAwtFontFromBundles(true, "Liberation Serif", Font.PLAIN, 8.5f, Locale.ROOT, false);
        chart(font).draw(graphics, area);
    }

    private JFreeChart chart(Font font) {
        var data = new DefaultCategoryDataset();
        bars.forEach(bar -> data.addValue(Math.min(bar.percent(), LONGEST), "", bar.name()));
        var plot = new CategoryPlot(data, names(font), percents(font), new Bars(bars, font));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.5f));
        plot.addRangeMarker(elapsedLine(font), Layer.FOREGROUND);
        plot.setInsets(new RectangleInsets(12, 0, 0, 4));
        var chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static CategoryAxis names(Font font) {
        var axis = new CategoryAxis();
        axis.setTickLabelFont(font);
        axis.setMaximumCategoryLabelLines(2);
        axis.setCategoryLabelPositions(
                CategoryLabelPositions.replaceLeftPosition(CategoryLabelPositions.STANDARD, rightAligned()));
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.35);
        axis.setAxisLinePaint(INK);
        axis.setTickMarksVisible(false);
        return axis;
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
        axis.setRange(0, LONGEST + 14);
        axis.setTickUnit(new NumberTickUnit(20) {
            private static final long serialVersionUID = 1L;

            @Override
            public String valueToString(double value) {
                return value > LONGEST ? "" : Math.round(value) + "\u00A0%";
            }
        });
        axis.setTickLabelFont(font);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private ValueMarker elapsedLine(Font font) {
        var dashes = new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0);
        var marker = new ValueMarker(elapsed, Color.BLACK, dashes);
        marker.setLabel(elapsedLabel);
        marker.setLabelFont(font);
        marker.setLabelAnchor(RectangleAnchor.TOP_LEFT);
        marker.setLabelTextAnchor(TextAnchor.BOTTOM_LEFT);
        marker.setLabelOffset(new RectangleInsets(2, 0, 2, 0));
        return marker;
    }

    /** One bar per indicator, with its own paint and the printed percentage behind it. */
    private static final class Bars extends BarRenderer {

        private static final long serialVersionUID = 1L;

        private final transient List<ReportContent.Bar> bars;

        Bars(List<ReportContent.Bar> bars, Font font) {
            this.bars = bars;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(true);
            setDefaultOutlineStroke(new BasicStroke(0.8f));
            setMaximumBarWidth(0.05);
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelFont(font);
            setDefaultItemLabelGenerator(labels());
            setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
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

        private CategoryItemLabelGenerator labels() {
            return new StandardCategoryItemLabelGenerator() {
                private static final long serialVersionUID = 1L;

                @Override
                public String generateLabel(CategoryDataset dataset, int row, int column) {
                    return bars.get(column).label();
                }
            };
        }
    }
}
