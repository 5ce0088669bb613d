package vn.tonghop.report.pdf.tagged;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    private static final byte[] BLANK = bytes("(\0\3)Tj\n");
    private static final byte[] ARTIFACT = bytes("/Artifact BMC\n");
    private static final byte[] BEGIN = bytes("BDC");
    private static final byte[] END = bytes("EMC");
    private static final byte[] SHOW = bytes(")Tj");
    private static final byte[] SHOW_SPACED = bytes("]TJ");
    private static final byte[] MOVE = bytes(" Tm");
    private static final int BYTES_PER_GLYPH = 2;

    private final Map<Integer, Piece> pieces;
    private final Set<Integer> repeated;
    private final byte[] painting;
    private final ByteArrayOutputStream out;
    private String text = "";
    private int shown;

    private PageText(byte[] painting, List<Piece> pieces, List<Piece> repeated) {
        this.painting = painting;
        this.out = new ByteArrayOutputStream(painting.length + painting.length / 8);
        this.pieces = pieces.stream().collect(Collectors.toMap(Piece::mark, Function.identity()));
        this.repeated = repeated.stream().map(Piece::mark).collect(Collectors.toSet());
    }

    /**
     * @param pieces that are marked on this page
     * @param repeated those of them that are not read
     */
    static byte[] mended(byte[] painting, List<Piece> pieces, List<Piece> repeated) {
        var page = new PageText(painting, pieces, repeated);
        int start = 0;
        while (start < painting.length) {
            int end = start;
            while (end < painting.length && painting[end] != '\n') {
                end++;
            }
            page.line(start, end);
            start = end + 1;
        }
        return page.out.toByteArray();
    }

    private void line(int start, int end) {
        if (ends(start, end, BEGIN)) {
            begin(start, end);
            return;
        }
        if (end - start == END.length && ends(start, end, END)) {
            text = "";
        } else if (ends(start, end, SHOW) || ends(start, end, SHOW_SPACED)) {
            shown += glyphs(start, end);
        } else if (shown > 0 && ends(start, end, MOVE)) {
            blank();
        }
        copy(start, end);
    }

    private boolean ends(int start, int end, byte[] ending) {
        return end - ending.length >= start
                && Arrays.equals(painting, end - ending.length, end, ending, 0, ending.length);
    }

    private void copy(int start, int end) {
        out.write(painting, start, end - start);
        out.write('\n');
    }

    private void begin(int start, int end) {
        Matcher mark = MARK.matcher(new String(painting, start, end - start, StandardCharsets.ISO_8859_1));
        shown = 0;
        text = "";
        if (!mark.matches()) {
            copy(start, end);
        } else if (repeated.contains(Integer.valueOf(mark.group(1)))) {
            out.writeBytes(ARTIFACT);
        } else {
            Piece piece = pieces.get(Integer.valueOf(mark.group(1)));
            text = piece.role() == Role.FIGURE ? "" : piece.text();
            copy(start, end);
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
            out.writeBytes(BLANK);
        }
    }

    private int glyphs(int start, int end) {
        int bytes = 0;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            byte sign = painting[i];
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

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.ISO_8859_1);
    }
}
