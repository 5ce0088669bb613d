package vn.tonghop.report.pdf.tagged;

import com.lowagie.text.Chunk;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.DefaultSplitCharacter;
import com.lowagie.text.pdf.PdfChunk;
import java.nio.CharBuffer;
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
 * buffer. The lines are the same, but for the last one of a paragraph between two margins, whose words stand as near as
 * they stand in a paragraph of one line.
 */
final class LeftToRight extends ClassicPdfProducer {

    /** The letters of a PDF are wider by so much than those that the lines were measured by. */
    private static final float HAIR = 0.1f;

    private static final float LESS_THAN_TWO_LINES = 1.5f;

    LeftToRight(PdfProducerContext context) {
        super(context);
    }

    private static boolean isEnd(int start, int current, int end, char[] letters, PdfChunk[] chunks) {
        boolean held = letters[current] == Hyphens.HYPHEN
                && Hyphens.holds(CharBuffer.wrap(letters, start, end - start), current - start);
        return !held && DefaultSplitCharacter.DEFAULT.isSplitCharacter(start, current, end, letters, chunks);
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
            boolean toTheRight = alignment == PdfTextAlignment.RIGHT;
            boolean toBothSides = alignment == PdfTextAlignment.CENTER;
            float from = toTheRight || toBothSides ? left - HAIR : left;
            float to = toTheRight ? right : right + HAIR;
            phrase.getChunks().forEach(chunk -> ((Chunk) chunk).setSplitCharacter(LeftToRight::isEnd));
            var column = new ColumnText(producer.getPdfContentByte());
            column.setSimpleColumn(phrase, from, bottom, to, top, leading, ClassicPdfUtils.toPdfAlignment(alignment));
            if (multipliedLeading != 0) {
                column.setLeading(leading, multipliedLeading);
            }
            try {
                if (alignment == PdfTextAlignment.JUSTIFIED) {
                    float most = leading + multipliedLeading * tallest();
                    lineByLine(column, from, bottom, to, top, LESS_THAN_TWO_LINES * most);
                } else {
                    column.go();
                }
            } catch (DocumentException e) {
                throw new JRRuntimeException(e);
            }
            return column.getYLine();
        }

        /** The library would give the last line of a paragraph the gaps of the line before. */
        private static void lineByLine(ColumnText column, float left, float one, float right, float other, float line)
                throws DocumentException {
            float bottom = Math.min(one, other);
            float from = Math.max(one, other);
            boolean goesOn = true;
            while (goesOn) {
                column.setSimpleColumn(left, Math.max(bottom, from - line), right, from);
                boolean isAll = !ColumnText.hasMoreText(column.go());
                goesOn = !isAll && column.getYLine() < from;
                from = column.getYLine();
            }
        }

        private float tallest() {
            float tallest = 0;
            for (Object chunk : phrase.getChunks()) {
                tallest = Math.max(tallest, ((Chunk) chunk).getFont().getCalculatedSize());
            }
            return tallest;
        }
    }
}
