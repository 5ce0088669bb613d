package vn.tonghop.report.word.part;

import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;

/** The lettering of a chart: every name is said, and its bars stand in one line. */
final class ChartLook {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int HUNDREDTHS_OF_A_POINT = 900;

    private ChartLook() {}

    static void apply(XWPFChart chart) {
        var space = chart.getCTChartSpace();
        var text = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        text.addNewBodyPr();
        var properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz(HUNDREDTHS_OF_A_POINT);
        properties.addNewLatin().setTypeface("Times New Roman");
        everyName(chart.getCTChart().getPlotArea().getCatAxArray(0));
        inOneLine(chart.getCTChart().getPlotArea().getBarChartArray(0));
    }

    private static void everyName(CTCatAx names) {
        try (XmlCursor cursor = names.newCursor()) {
            cursor.toEndToken();
            setting(cursor, "tickLblSkip", "1");
        }
    }

    /** Each name has one bar, but the kinds of bar are series of their own: they are laid over each other. */
    private static void inOneLine(CTBarChart bars) {
        try (XmlCursor cursor = bars.newCursor()) {
            cursor.toChild(new QName(NAMESPACE, "axId"));
            setting(cursor, "gapWidth", "40");
            setting(cursor, "overlap", "100");
        }
    }

    private static void setting(XmlCursor cursor, String name, String value) {
        cursor.beginElement(new QName(NAMESPACE, name));
        cursor.insertAttributeWithValue("val", value);
        cursor.toEndToken();
        cursor.toNextToken();
    }
}
