package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.legacy.Lettering;
import vn.tonghop.spreadsheet.legacy.TextReader;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.xlsx.plain.PlainTexts;
import vn.tonghop.spreadsheet.xlsx.xml.Text;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Reads texts as they stand in shared strings, cells and comments: plain or in runs of different looks. */
final class Strings {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int MOST_TEXTS = 1_000_000;
    private static final int MOST_CHARACTERS = 10_000_000;

    private final TextReader reader;
    private final Text run = new Text();
    private final Text whole = new Text();
    private boolean struck;
    private boolean settled;
    private long characters;

    Strings(TextReader reader) {
        this.reader = reader;
    }

    /** A text as it was saved; a settled one says itself in which font it is, others are in the font of their cell. */
    record Saved(String text, boolean struck, boolean settled) {}

    /** All texts that cells share, by their number: what is plain stays a text, everything else says more. */
    static final class Shared {

        private final List<String> texts = new ArrayList<>();
        private final BitSet struck = new BitSet();
        private final BitSet settled = new BitSet();

        int size() {
            return texts.size();
        }

        String text(int number) {
            return texts.get(number);
        }

        boolean isStruck(int number) {
            return struck.get(number);
        }

        boolean isSettled(int number) {
            return settled.get(number);
        }
    }

    /** @param fontsMatter whether a text cannot be read before the font of its cell is known */
    Shared shared(Xml xml, boolean fontsMatter) throws IOException {
        var shared = new Shared();
        while (xml.nextStart()) {
            if (xml.is("si")) {
                Xml.requireAtMost(MOST_TEXTS, shared.size());
                String text = rich(xml, "si", fontsMatter);
                shared.struck.set(shared.size(), struck);
                shared.settled.set(shared.size(), settled);
                shared.texts.add(text);
            }
        }
        return shared;
    }

    /** As {@link #shared(Xml, boolean)}, of texts that are each a single run without a look of its own. */
    Shared shared(PlainTexts.Texts plain, boolean fontsMatter) throws UnreadableException {
        var shared = new Shared();
        for (int i = 0; i < plain.raw().size(); i++) {
            String raw = plain.raw().get(i);
            count(raw.length());
            String text = plain.settled().get(i) ? raw : unescaped(raw);
            shared.texts.add(fontsMatter || plain.settled().get(i) ? text : reader.plain(text));
        }
        return shared;
    }

    Saved inline(Xml xml) throws IOException {
        String text = rich(xml, "is", true);
        return new Saved(text, struck, settled);
    }

    String comment(Xml xml) throws IOException {
        return rich(xml, "text", false);
    }

    /** The runs of the element that has just started, joined; readings of foreign scripts are left out. */
    private String rich(Xml xml, String element, boolean fontLater) throws IOException {
        whole.clear();
        struck = false;
        settled = false;
        boolean reading = false;
        String font = "";
        while (true) {
            int event = xml.advance();
            Xml.requireInside(event);
            if (event == Xml.END) {
                if (xml.is(element)) {
                    return joined(fontLater);
                }
                reading &= !xml.is("rPh");
            } else if (xml.is("rPh")) {
                reading = true;
            } else if (xml.is("rPr")) {
                Styles.Font look = Styles.font(xml, "rPr");
                struck |= look.struck();
                font = look.name();
            } else if (xml.is("t")) {
                xml.readText(run);
                if (!reading) {
                    append(font);
                }
            }
        }
    }

    private String joined(boolean fontLater) throws UnreadableException {
        if (whole.isPlain()) {
            count(whole);
            return whole.toString();
        }
        String text = unescaped(whole);
        return fontLater && !settled ? text : reader.plain(text);
    }

    /** A run before the first with an old font inherits it, for only the run that opens a text says no font. */
    private void append(String font) throws UnreadableException {
        if (font.isEmpty() || Lettering.ofFont(font).isEmpty()) {
            whole.append(run);
            return;
        }
        if (!settled && !whole.isEmpty()) {
            String before = unescaped(whole);
            whole.clear();
            whole.append(spaced(before, reader.inFont(before, font)));
        }
        settled = true;
        String text = unescaped(run);
        whole.append(spaced(text, reader.inFont(text, font)));
    }

    /** Cleaning takes the blanks from the ends of a run, which keep it apart from the next. */
    private static String spaced(String raw, String clean) {
        String before = raw.startsWith(" ") ? " " : "";
        return before + clean + (raw.endsWith(" ") && !clean.isEmpty() ? " " : "");
    }

    /** The text with the characters that its escapes stand for. */
    String unescaped(Text text) throws UnreadableException {
        count(text);
        return unescaped(text.toString());
    }

    private static String unescaped(String raw) {
        if (!raw.contains("_x")) {
            return raw;
        }
        Matcher escaped = ESCAPED.matcher(raw);
        return escaped.replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** How many of them were read so far. */
    long characters() {
        return characters;
    }

    void forget(long since) {
        characters = since;
    }

    /** All texts together have to stay within what a form can hold. */
    void count(Text text) throws UnreadableException {
        count(text.length());
    }

    private void count(int more) throws UnreadableException {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }
}
