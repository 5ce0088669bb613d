package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Reads texts as they stand in shared strings, cells and comments: plain or in runs of different looks. */
final class Strings {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int MOST_CHARACTERS = 20_000_000;

    private final Text run = new Text();
    private final Text whole = new Text();
    private final BitSet struckShared = new BitSet();
    private boolean struck;
    private long characters;

    /** All shared strings, by their number. */
    List<String> shared(Xml xml) throws XMLStreamException, IOException {
        List<String> texts = new ArrayList<>();
        while (xml.nextStart()) {
            if (xml.is("si")) {
                texts.add(rich(xml, "si"));
                struckShared.set(texts.size() - 1, struck);
            }
        }
        return texts;
    }

    boolean isStruck(int shared) {
        return struckShared.get(shared);
    }

    /** Whether a run of the text that was read last is struck through. */
    boolean lastWasStruck() {
        return struck;
    }

    /** The runs of the element that has just started, joined; readings of foreign scripts are left out. */
    String rich(Xml xml, String element) throws XMLStreamException, IOException {
        whole.clear();
        struck = false;
        boolean reading = false;
        while (true) {
            int event = xml.advance();
            xml.requireInside(event);
            if (event == Xml.END && xml.is(element)) {
                return kept(whole.toString());
            }
            if (xml.is("rPh")) {
                reading = event == Xml.START;
            } else if (event == Xml.START && xml.is("rPr")) {
                struck |= Styles.font(xml, "rPr").struck();
            } else if (event == Xml.START && xml.is("t")) {
                xml.readText(run);
                if (!reading) {
                    whole.append(run);
                }
            }
        }
    }

    String kept(String raw) throws UnreadableException {
        characters += raw.length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
        return CleanText.of(raw.contains("_x") ? unescaped(raw) : raw);
    }

    private static String unescaped(String raw) {
        Matcher escaped = ESCAPED.matcher(raw);
        return escaped.replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }
}
