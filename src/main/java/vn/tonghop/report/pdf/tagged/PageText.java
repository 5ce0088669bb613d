package vn.tonghop.report.pdf.tagged;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Mends the painting of one page for those who read it with a machine: a blank between the last word of a line and the
 * first of the next, and heads that come again as artefacts.
 *
 * <p>Works line by line: the library writes one operator a line and no line break into a text.
 */
final class PageText {

    private static final Pattern MARK = Pattern.compile("/\\w+ <</MCID (\\d+)>> BDC");
    private static final String BLANK = "(\0\3)Tj\n";
    private static final int BYTES_PER_GLYPH = 2;

    private final Map<Integer, Piece> pieces;
    private final Set<Integer> repeated;
    private final StringBuilder out = new StringBuilder();
    private String text = "";
    private int shown;

    private PageText(List<Piece> pieces, List<Piece> repeated) {
        this.pieces = pieces.stream().collect(Collectors.toMap(Piece::mark, Function.identity()));
        this.repeated = repeated.stream().map(Piece::mark).collect(Collectors.toSet());
    }

    /**
     * @param pieces that are marked on this page
     * @param repeated those of them that are not read
     */
    static byte[] mended(byte[] painting, List<Piece> pieces, List<Piece> repeated) {
        var page = new PageText(pieces, repeated);
        new String(painting, StandardCharsets.ISO_8859_1).lines().forEach(page::line);
        return page.out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void line(String line) {
        if (line.endsWith("BDC")) {
            begin(line);
            return;
        }
        if (line.equals("EMC")) {
            text = "";
        } else if (line.endsWith(")Tj") || line.endsWith("]TJ")) {
            shown += glyphs(line);
        } else if (line.endsWith(" Tm") && shown > 0) {
            blank();
        }
        out.append(line).append('\n');
    }

    private void begin(String line) {
        Matcher mark = MARK.matcher(line);
        shown = 0;
        text = "";
        if (!mark.matches()) {
            out.append(line).append('\n');
        } else if (repeated.contains(Integer.valueOf(mark.group(1)))) {
            out.append("/Artifact BMC\n");
        } else {
            Piece piece = pieces.get(Integer.valueOf(mark.group(1)));
            text = piece.role() == Role.FIGURE ? "" : piece.text();
            out.append(line).append('\n');
        }
    }

    /** A line may also end within a word, after its hyphen: then nothing belongs there. */
    private void blank() {
        int before = shown;
        while (shown < text.length() && Character.isWhitespace(text.charAt(shown))) {
            shown++;
        }
        boolean written = before > 0 && before <= text.length() && Character.isWhitespace(text.charAt(before - 1));
        if (shown > before && !written) {
            out.append(BLANK);
        }
    }

    private static int glyphs(String line) {
        int bytes = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (!inside) {
                inside = sign == '(';
            } else if (sign == ')') {
                inside = false;
            } else {
                bytes++;
                i += sign == '\\' ? 1 : 0;
            }
        }
        return bytes / BYTES_PER_GLYPH;
    }
}
