package vn.tonghop.report.pdf.tagged;

import com.lowagie.text.DocumentException;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfUtils;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/**
 * Lays text out without asking for each line which way its letters run: of a short text the library asks that of a long
 * buffer. The lines are the same.
 */
final class LeftToRight extends ClassicPdfProducer {

    LeftToRight(PdfProducerContext context) {
        super(context);
    }

    @Override
    public PdfPhrase createPhrase() {
        return new Words(this, new Phrase());
    }

    private static final class Words extends ClassicPhrase {

        private final ClassicPdfProducer producer;
        private final Phrase phrase;

        Words(ClassicPdfProducer producer, Phrase phrase) {
            super(producer, phrase);
            this.producer = producer;
            this.phrase = phrase;
        }

        @Override
        public float go(
                float left,
                float bottom,
                float right,
                float top,
                float leading,
                float multipliedLeading,
                PdfTextAlignment alignment,
                TextDirection direction) {
            if (direction != TextDirection.LTR) {
                return super.go(left, bottom, right, top, leading, multipliedLeading, alignment, direction);
            }
            var column = new ColumnText(producer.getPdfContentByte());
            column.setSimpleColumn(
                    phrase, left, bottom, right, top, leading, ClassicPdfUtils.toPdfAlignment(alignment));
            if (multipliedLeading != 0) {
                column.setLeading(leading, multipliedLeading);
            }
            try {
                column.go();
            } catch (DocumentException e) {
                throw new JRRuntimeException(e);
            }
            return column.getYLine();
        }
    }
}
