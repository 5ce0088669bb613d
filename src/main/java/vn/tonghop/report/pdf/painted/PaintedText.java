package vn.tonghop.report.pdf.painted;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * What is written on the pages of a PDF.
 *
 * @param pages the text of each, in the order of painting; a new line where the pen was moved
 * @param missing names of the fonts that are painted with but are not in the file
 */
public record PaintedText(List<String> pages, List<String> missing) {

    private static final int DEEPEST = 12;

    public PaintedText {
        pages = List.copyOf(pages);
        missing = List.copyOf(missing);
    }

    /** @throws IOException when the document cannot be read */
    public static PaintedText of(PDDocument document) throws IOException {
        var reader = new Reader();
        List<String> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(reader.read(page));
        }
        return new PaintedText(pages, reader.missing());
    }

    private static final class Reader {

        private final Map<COSDictionary, Letters> fonts = new IdentityHashMap<>();
        private final StringBuilder out = new StringBuilder();
        private final Deque<Optional<Letters>> kept = new ArrayDeque<>();
        private Optional<Letters> letters = Optional.empty();

        String read(PDPage page) throws IOException {
            out.setLength(0);
            read(page.getContents().readAllBytes(), page.getResources(), 0);
            return out.toString();
        }

        List<String> missing() {
            return fonts.values().stream()
                    .flatMap(font -> font.missing().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        private void read(byte[] content, PDResources resources, int depth) throws IOException {
            int outside = kept.size();
            Operators.walk(content, (operator, operands) -> {
                switch (operator) {
                    case "q" -> kept.push(letters);
                    case "Q" -> letters = kept.size() > outside ? kept.pop() : letters;
                    case "Tf" -> letters = letters(resources, operands.name());
                    case "Tj", "TJ" -> show(operands.shown());
                    case "'", "\"" -> {
                        out.append('\n');
                        show(operands.shown());
                    }
                    case "BT", "Td", "TD", "Tm", "T*", "BMC", "BDC" -> out.append('\n');
                    case "Do" -> drawing(resources, operands.name(), depth);
                    default -> {}
                }
            });
            while (kept.size() > outside) {
                letters = kept.pop();
            }
        }

        private Optional<Letters> letters(PDResources resources, String name) throws IOException {
            COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
            COSDictionary font = all == null ? null : all.getCOSDictionary(COSName.getPDFName(name));
            if (font == null) {
                return Optional.empty();
            }
            if (!fonts.containsKey(font)) {
                fonts.put(font, Letters.of(font));
            }
            return Optional.of(fonts.get(font));
        }

        private void show(byte[] text) throws IOException {
            if (letters.isPresent()) {
                letters.get().append(text, out);
            } else if (text.length > 0) {
                out.append(Letters.UNKNOWN);
            }
        }

        private void drawing(PDResources resources, String name, int depth) throws IOException {
            if (depth == DEEPEST || !(resources.getXObject(COSName.getPDFName(name)) instanceof PDFormXObject form)) {
                return;
            }
            Optional<PDResources> own = Optional.ofNullable(form.getResources());
            if (own.map(Reader::canWrite).orElse(true)) {
                Optional<Letters> before = letters;
                read(form.getContents().readAllBytes(), own.orElse(resources), depth + 1);
                letters = before;
            }
        }

        private static boolean canWrite(PDResources resources) {
            return resources.getFontNames().iterator().hasNext()
                    || resources.getXObjectNames().iterator().hasNext();
        }
    }
}
