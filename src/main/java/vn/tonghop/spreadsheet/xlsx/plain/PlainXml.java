package vn.tonghop.spreadsheet.xlsx.plain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.xlsx.xml.CellHead;
import vn.tonghop.spreadsheet.xlsx.xml.Text;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;

/** The XML of one part, taken from its bytes as long as they hold nothing but elements, attributes and characters. */
public final class PlainXml implements Xml {

    private static final int DEEPEST = 50;
    private static final int LONGEST_OF_HEAD = 16;
    private static final int LONGEST_DECLARATION = 60;
    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml version=\"1\\.0\" encoding=\"(?:UTF|utf)-8\"(?: standalone=\"(?:yes|no)\")? ?\\?>\\s*+");
    private static final String[] LETTERS = {"v", "c", "f", "t"};
    private static final String[] NAMES = {"row", "is", "col", "mergeCell"};
    private static final String[] ENTITIES = {"&amp;", "&lt;", "&gt;", "&quot;", "&apos;"};
    private static final String[] MEANT = {"&", "<", ">", "\"", "'"};

    private final byte[] part;
    private final int length;
    private final Letters letters = new Letters();
    private final StartTag tag;
    private final char[] value = new char[LONGEST_OF_HEAD];

    /** Where the names of the elements that are open begin and end. */
    private final int[] open = new int[2 * DEEPEST];

    private int depth;
    private int nameStart;
    private int nameEnd;
    private int at;
    private boolean startedAndEnded;

    /**
     * @param part with at least one more byte behind its end, which is 0
     * @throws NotPlainException later, too, wherever it comes upon something that is not plain
     */
    public PlainXml(byte[] part, int length) throws NotPlainException {
        this.part = part;
        this.length = length;
        this.tag = new StartTag(part, letters);
        String head = new String(part, 0, Math.min(length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(head);
        NotPlainException.unless(declaration.lookingAt() && part[declaration.end()] == '<');
        this.at = declaration.end();
    }

    @Override
    public int advance() throws NotPlainException {
        if (startedAndEnded) {
            startedAndEnded = false;
            depth--;
            return END;
        }
        if (depth == 0 && nameEnd > 0) {
            return endOfPart();
        }
        skipText();
        if (part[++at] == '/') {
            end();
            return END;
        }
        start();
        return START;
    }

    private void start() throws NotPlainException {
        NotPlainException.unless(depth < DEEPEST);
        nameStart = at;
        nameEnd = Bytes.nameEnd(part, at);
        open[2 * depth] = nameStart;
        open[2 * depth + 1] = nameEnd;
        depth++;
        at = tag.read(nameEnd, depth == 1);
        if (part[at] == '/') {
            startedAndEnded = true;
            at++;
        }
        NotPlainException.unless(part[at++] == '>');
    }

    /** From the slash on. */
    private void end() throws NotPlainException {
        NotPlainException.unless(depth > 0);
        depth--;
        nameStart = open[2 * depth];
        nameEnd = open[2 * depth + 1];
        at++;
        for (int i = nameStart; i < nameEnd; i++) {
            NotPlainException.unless(part[at++] == part[i]);
        }
        NotPlainException.unless(part[at++] == '>');
    }

    private int endOfPart() throws NotPlainException {
        while (at < length) {
            byte unit = part[at++];
            NotPlainException.unless(unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t');
        }
        return END_OF_PART;
    }

    private void skipText() throws NotPlainException {
        for (byte unit = part[at]; unit != '<'; unit = part[at]) {
            if (unit >= ' ' && unit != '&' && unit != '>' || unit == '\n' || unit == '\t' || unit == '\r') {
                at++;
            } else {
                at = oddEnd();
            }
        }
    }

    @Override
    public void readText(Text text) throws IOException {
        text.clear();
        if (startedAndEnded) {
            startedAndEnded = false;
            depth--;
            return;
        }
        int from = at;
        for (byte unit = part[at]; unit != '<'; unit = part[at]) {
            if (unit >= ' ' && unit != '&' && unit != '>' || unit == '\n' || unit == '\t') {
                at++;
            } else {
                text.append(part, from, at);
                from = oddEnd();
                text.append(unit == '&' ? MEANT[entity()] : letters.text(part, at, from));
                at = from;
            }
        }
        text.append(part, from, at++);
        NotPlainException.unless(part[at] == '/');
        end();
    }

    /** Where an entity, letters beyond ASCII or a bracket end, which may stand here but not for themselves alone. */
    private int oddEnd() throws NotPlainException {
        byte unit = part[at];
        if (unit == '&') {
            return at + ENTITIES[entity()].length();
        }
        if (unit == '>') {
            NotPlainException.unless(part[at - 1] != ']');
            return at + 1;
        }
        return letters.end(part, at);
    }

    private int entity() throws NotPlainException {
        for (int i = 0; i < ENTITIES.length; i++) {
            if (Bytes.are(part, at, at + ENTITIES[i].length(), ENTITIES[i])) {
                return i;
            }
        }
        throw new NotPlainException();
    }

    @Override
    public void readHead(CellHead head) throws IOException {
        head.clear();
        for (int i = 0; i < tag.count(); i++) {
            char letter = tag.letter(i);
            if (CellHead.ATTRIBUTES.indexOf(letter) >= 0) {
                decode(head.next(letter), tag.copy(i, value));
            }
        }
    }

    private void decode(CellHead head, int length) throws NotPlainException {
        try {
            head.decode(value, 0, length);
        } catch (IllegalArgumentException e) {
            throw new NotPlainException();
        }
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public String name() {
        for (String name : nameEnd - nameStart == 1 ? LETTERS : NAMES) {
            if (is(name)) {
                return name;
            }
        }
        return new String(part, nameStart, nameEnd - nameStart, StandardCharsets.US_ASCII);
    }

    @Override
    public boolean is(String name) {
        return Bytes.are(part, nameStart, nameEnd, name);
    }

    @Override
    public String attribute(String name) {
        return tag.value(name);
    }
}
