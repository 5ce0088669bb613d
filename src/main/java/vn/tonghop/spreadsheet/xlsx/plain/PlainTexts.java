package vn.tonghop.spreadsheet.xlsx.plain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.PartStream;

/**
 * The shared texts of a workbook, taken from the bytes, where each is one run without a look of its own and without
 * anything escaped.
 */
public final class PlainTexts {

    private static final int MOST_BYTES = 1 << 20;
    private static final int LONGEST_TEXT = 1 << 15;
    private static final int LONGEST_HEAD = 400;
    private static final Pattern HEAD = Pattern.compile(
            "<\\?xml version=\"1\\.0\" encoding=\"(?:UTF|utf)-8\"(?: standalone=\"yes\")? ?\\?>[\\r\\n]{0,2}"
                    + "<sst xmlns=\"http://schemas\\.openxmlformats\\.org/spreadsheetml/2006/main\""
                    + "(?: count=\"\\d{1,9}\")?(?: uniqueCount=\"\\d{1,9}\")?>");
    private static final byte[] OPEN = bytes("<si><t>");
    private static final byte[] OPEN_WITH_BLANKS = bytes("<si><t xml:space=\"preserve\">");
    private static final byte[] CLOSE = bytes("</t></si>");
    private static final byte[] NOTHING = bytes("<si><t/></si>");
    private static final byte[] END = bytes("</sst>");
    private static final int LAST_OF_THREE_BYTES = 0xEF;

    /** @param settled which of them are known texts, clean and without an escape */
    public record Texts(List<String> raw, BitSet settled) {}

    private final byte[] part;
    private final int length;
    private final KnownTexts known;
    private final Letters letters = new Letters();
    private final List<String> texts = new ArrayList<>();
    private final BitSet settled = new BitSet();
    private int at;

    private PlainTexts(byte[] part, KnownTexts known) {
        this.part = part;
        this.length = part.length;
        this.known = known;
    }

    /** All texts in order; empty when the part is large or not as plain as that. */
    public static Optional<Texts> in(Archive archive, String part, KnownTexts known) throws IOException {
        try (PartStream stream = archive.open(part)) {
            byte[] bytes = stream.readNBytes(MOST_BYTES);
            boolean whole = bytes.length < MOST_BYTES;
            var texts = new PlainTexts(bytes, known);
            return whole && texts.read() ? Optional.of(new Texts(texts.texts, texts.settled)) : Optional.empty();
        }
    }

    private boolean read() {
        var head = HEAD.matcher(new String(part, 0, Math.min(LONGEST_HEAD, length), StandardCharsets.ISO_8859_1));
        if (!head.lookingAt()) {
            return false;
        }
        at = head.end();
        while (!accept(END)) {
            boolean text = accept(OPEN) || accept(OPEN_WITH_BLANKS);
            if (text ? !readText() : !accept(NOTHING)) {
                return false;
            }
            if (!text) {
                texts.add("");
            }
        }
        return at == length;
    }

    private boolean readText() {
        byte[] bytes = part;
        int start = at;
        int end = start;
        int hash = 0;
        while (end < length && isPlain(bytes[end])) {
            hash = KnownTexts.next(hash, bytes[end++]);
        }
        at = end;
        if (at - start > LONGEST_TEXT) {
            return false;
        }
        String text = known.find(part, start, at, hash);
        if (text != null) {
            settled.set(texts.size());
        }
        texts.add(text == null ? letters.text(part, start, at) : text);
        return letters.areSound() && accept(CLOSE);
    }

    /** Not so are what XML escapes or forbids, and characters so rare that nobody need look whether they are allowed. */
    private static boolean isPlain(byte unit) {
        return unit >= 0
                ? unit >= ' ' && unit != '<' && unit != '&' && unit != '>'
                : (unit & 0xFF) < LAST_OF_THREE_BYTES;
    }

    private boolean accept(byte[] expected) {
        if (length - at < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (part[at + i] != expected[i]) {
                return false;
            }
        }
        at += expected.length;
        return true;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
