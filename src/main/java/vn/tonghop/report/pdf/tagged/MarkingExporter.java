package vn.tonghop.report.pdf.tagged;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JROrigin;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.BandTypeEnum;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfProducer;

/**
 * Writes a mark around every text and drawing and notes what it is; whatever is painted between them is an artefact.
 *
 * <p>The library's own tagging is not used: it knows no artefacts, no lists, no scopes and no table that goes on.
 */
final class MarkingExporter extends JRPdfExporter {

    private static final int ROOM = 1;
    private static final String TAG = "vn.tonghop.tag";
    private static final String COLUMNS = "vn.tonghop.colspan";
    private static final String ROWS = "vn.tonghop.rowspan";

    private final List<Piece> pieces = new ArrayList<>();
    private final List<String> clipped = new ArrayList<>();
    private final int pages;
    private int page = -1;
    private int marks;
    private int depth;

    /** @param pages that it will write */
    MarkingExporter(int pages) {
        this.pages = pages;
    }

    /** Everything written so far, in the order in which it was written. */
    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    /** Texts that did not find room. */
    List<String> clipped() {
        return List.copyOf(clipped);
    }

    @Override
    protected PdfProducer createPdfProducer() {
        return new LeftToRight(createPdfProducerContext());
    }

    /** Nothing refers to the anchor, and it would be a blank outside of everything. */
    @Override
    protected void writePageAnchor(int pageIndex) {}

    @Override
    protected void exportPage(JRPrintPage filled) throws JRException, IOException {
        page++;
        marks = 0;
        super.exportPage(filled);
    }

    @Override
    protected void exportElements(Collection<JRPrintElement> elements) throws IOException, JRException {
        boolean wholePage = depth == 0;
        depth++;
        if (wholePage) {
            pdfContent.setLiteral("/Artifact BMC\n");
        }
        super.exportElements(elements);
        if (wholePage) {
            pdfContent.setLiteral("EMC\n");
        }
        depth--;
    }

    @Override
    public void exportText(JRPrintText text) {
        String words = Optional.ofNullable(text.getFullText()).orElse("");
        if (text.getTextTruncateIndex() != null && text.getTextTruncateIndex() < words.length()) {
            clipped.add(words);
        }
        Role role = roleOf(text);
        if (words.isBlank()) {
            note(Piece.UNMARKED, role, "", text);
            print(text);
        } else if (role == Role.ARTIFACT) {
            print(text);
        } else {
            begin(role);
            print(text);
            end(role, words, text);
        }
    }

    /**
     * A single line without a ground of its own gets a little more room than was measured: the letters of a PDF are wider by a hair than those that it
     * was measured by, and a last word that no longer fits would be lost without a sign.
     */
    private void print(JRPrintText text) {
        int x = text.getX();
        int width = text.getWidth();
        if (text.getTextHeight() < 2 * text.getFontSize() && text.getMode() == ModeEnum.TRANSPARENT) {
            HorizontalTextAlignEnum align = text.getHorizontalTextAlign();
            boolean left = align == HorizontalTextAlignEnum.LEFT || align == HorizontalTextAlignEnum.JUSTIFIED;
            text.setX(left ? x : x - ROOM);
            text.setWidth(width + (align == HorizontalTextAlignEnum.CENTER ? 2 * ROOM : ROOM));
        }
        super.exportText(text);
        text.setX(x);
        text.setWidth(width);
    }

    @Override
    public void exportImage(JRPrintImage image) throws IOException, JRException {
        if (isBeside(image) || !(image.getRenderer() instanceof Described drawing)) {
            super.exportImage(image);
        } else {
            begin(Role.FIGURE);
            super.exportImage(image);
            end(Role.FIGURE, drawing.description(), image);
        }
    }

    private void begin(Role role) {
        pdfContent.setLiteral("EMC\n/" + role.structure() + " <</MCID " + marks + ">> BDC\n");
    }

    private void end(Role role, String words, JRPrintElement element) {
        pdfContent.setLiteral("EMC\n/Artifact BMC\n");
        note(marks++, role, words, element);
    }

    private void note(int mark, Role role, String words, JRPrintElement element) {
        pieces.add(new Piece(
                page,
                mark,
                role,
                words,
                Optional.ofNullable(element.getOrigin())
                        .map(JROrigin::getReportName)
                        .orElse(""),
                new Piece.Box(
                        element.getX() + getOffsetX(),
                        element.getY() + getOffsetY(),
                        element.getWidth(),
                        element.getHeight()),
                new Piece.Span(number(element, COLUMNS), number(element, ROWS))));
    }

    private Role roleOf(JRPrintElement element) {
        if (isBeside(element)) {
            return Role.ARTIFACT;
        }
        return property(element, TAG).map(Role::of).orElse(Role.PARAGRAPH);
    }

    /** Whether it belongs to the page rather than to the report. The last page closes the report. */
    private boolean isBeside(JRPrintElement element) {
        boolean lastDrawing = element instanceof JRPrintImage && page == pages - 1;
        return Optional.ofNullable(element.getOrigin())
                        .map(JROrigin::getBandType)
                        .filter(band -> band == BandTypeEnum.PAGE_HEADER || band == BandTypeEnum.PAGE_FOOTER)
                        .isPresent()
                && !lastDrawing;
    }

    private static int number(JRPrintElement element, String name) {
        return property(element, name).map(Integer::valueOf).orElse(1);
    }

    private static Optional<String> property(JRPrintElement element, String name) {
        return element.hasProperties()
                ? Optional.ofNullable(element.getPropertiesMap().getProperty(name))
                : Optional.empty();
    }
}
