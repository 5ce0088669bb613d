package vn.tonghop.report.pdf.tagged;

import net.sf.jasperreports.engine.JRCommonText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRMeasuredText;
import net.sf.jasperreports.engine.fill.JRTextMeasurer;
import net.sf.jasperreports.engine.fill.TextMeasurer;
import net.sf.jasperreports.engine.fonts.FontUtil;
import net.sf.jasperreports.engine.util.AbstractTextMeasurerFactory;
import net.sf.jasperreports.engine.util.JRStyledText;

/** Measures texts with their codes on one line, as {@link LeftToRight} writes them; {@code jasperreports.properties} names it. */
public final class HyphensHeld extends AbstractTextMeasurerFactory {

    /** As wide as the hyphen in every style of the reports' letters, and never the end of a line; it is measured, not printed. */
    private static final char UNBROKEN = '\u02C9';

    @Override
    public JRTextMeasurer createMeasurer(JasperReportsContext context, JRCommonText text) {
        return new Measurer(new TextMeasurer(context, text));
    }

    @Override
    public JRTextMeasurer createMeasurer(FontUtil fonts, JRCommonText text) {
        return new Measurer(new TextMeasurer(fonts, text));
    }

    private record Measurer(TextMeasurer lines) implements JRTextMeasurer {

        @Override
        public JRMeasuredText measure(JRStyledText text, int from, int height, boolean indented, boolean canOverflow) {
            return lines.measure(held(text), from, height, indented, canOverflow);
        }

        private static JRStyledText held(JRStyledText text) {
            String words = text.getText();
            if (words.indexOf(Hyphens.HYPHEN) < 0) {
                return text;
            }
            var held = new StringBuilder(words);
            for (int i = words.indexOf(Hyphens.HYPHEN); i >= 0; i = words.indexOf(Hyphens.HYPHEN, i + 1)) {
                if (Hyphens.holds(words, i)) {
                    held.setCharAt(i, UNBROKEN);
                }
            }
            return new JRStyledText(text.getLocale(), held.toString(), text.getGlobalAttributes(), text.getRuns());
        }
    }
}
