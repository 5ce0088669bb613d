package vn.tonghop.spreadsheet.xlsx.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The attributes of one start tag at a time, as places among the bytes of a part. */
final class StartTag {

    private static final int MOST = 32;
    private static final byte[] DECLARATION = "xmlns".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] XML = "xml".getBytes(StandardCharsets.US_ASCII);
    /** What only the standards themselves may name. */
    private static final String RESERVED = "w3.org";

    private final byte[] part;
    private final Letters letters;
    private final int[] names = new int[MOST];
    private final int[] nameEnds = new int[MOST];
    private final int[] values = new int[MOST];
    private final int[] valueEnds = new int[MOST];
    private int count;

    /** Where the prefixes that the outermost element declares begin and end. */
    private int[] prefixes = new int[0];

    private boolean hasDefault;

    StartTag(byte[] part, Letters letters) {
        this.part = part;
        this.letters = letters;
    }

    /** Reads from behind the name of the element up to its {@code >} or {@code />}, and says where that is. */
    int read(int from, boolean outermost) throws NotPlainException {
        count = 0;
        int at = from;
        while (part[at] == ' ') {
            do {
                at++;
            } while (part[at] == ' ');
            if (part[at] != '/' && part[at] != '>') {
                at = readAttribute(at, outermost);
            }
        }
        return at;
    }

    private int readAttribute(int from, boolean outermost) throws NotPlainException {
        int nameEnd = Bytes.nameEnd(part, from);
        if (part[nameEnd] == ':' || nameEnd - from == DECLARATION.length && is(from, nameEnd, DECLARATION)) {
            return readPrefixed(from, nameEnd, outermost);
        }
        int end = valueEnd(nameEnd);
        add(from, nameEnd, end);
        return end + 1;
    }

    private int readPrefixed(int from, int prefixEnd, boolean outermost) throws NotPlainException {
        boolean declares = is(from, prefixEnd, DECLARATION);
        if (part[prefixEnd] != ':') {
            NotPlainException.unless(outermost && !hasDefault);
            hasDefault = true;
            return declared(prefixEnd) + 1;
        }
        int name = prefixEnd + 1;
        int nameEnd = Bytes.nameEnd(part, name);
        if (declares) {
            NotPlainException.unless(outermost && !isDeclared(name, nameEnd) && !is(name, nameEnd, XML));
            prefixes = Arrays.copyOf(prefixes, prefixes.length + 2);
            prefixes[prefixes.length - 2] = name;
            prefixes[prefixes.length - 1] = nameEnd;
            return declared(nameEnd) + 1;
        }
        NotPlainException.unless(isDeclared(from, prefixEnd) || is(from, prefixEnd, XML));
        int end = valueEnd(nameEnd);
        add(name, nameEnd, end);
        return end + 1;
    }

    /** Where the name of a namespace ends, which has to be one that anybody may choose. */
    private int declared(int nameEnd) throws NotPlainException {
        int end = valueEnd(nameEnd);
        String space = new String(part, nameEnd + 2, end - nameEnd - 2, StandardCharsets.ISO_8859_1);
        NotPlainException.unless(!space.isEmpty() && !space.contains(RESERVED));
        return end;
    }

    private void add(int name, int nameEnd, int valueEnd) throws NotPlainException {
        NotPlainException.unless(count < MOST);
        for (int i = 0; i < count; i++) {
            boolean different = part[names[i]] != part[name]
                    || nameEnds[i] - names[i] != nameEnd - name
                    || !Arrays.equals(part, names[i], nameEnds[i], part, name, nameEnd);
            NotPlainException.unless(different);
        }
        names[count] = name;
        nameEnds[count] = nameEnd;
        values[count] = nameEnd + 2;
        valueEnds[count++] = valueEnd;
    }

    /** The place of the second quotation mark. */
    private int valueEnd(int nameEnd) throws NotPlainException {
        NotPlainException.unless(part[nameEnd] == '=' && part[nameEnd + 1] == '"');
        byte[] bytes = part;
        int at = nameEnd + 2;
        for (byte unit = bytes[at]; unit != '"'; unit = bytes[at]) {
            if (unit >= ' ' && unit != '<' && unit != '&') {
                at++;
            } else {
                at = letters.end(bytes, at);
            }
        }
        return at;
    }

    int count() {
        return count;
    }

    /** The name of an attribute that has one letter only; 0 of others. */
    char letter(int attribute) {
        int name = names[attribute];
        return nameEnds[attribute] == name + 1 ? (char) part[name] : 0;
    }

    /** Copies a value that is nothing but a few characters of ASCII and no blanks; says how many. */
    int copy(int attribute, char[] target) throws NotPlainException {
        int value = values[attribute];
        int length = valueEnds[attribute] - value;
        NotPlainException.unless(length > 0 && length <= target.length);
        for (int i = 0; i < length; i++) {
            byte unit = part[value + i];
            NotPlainException.unless(unit > ' ');
            target[i] = (char) unit;
        }
        return length;
    }

    /** An empty text when there is no attribute of that name. */
    String value(String name) {
        for (int i = 0; i < count; i++) {
            if (Bytes.are(part, names[i], nameEnds[i], name)) {
                return letters.text(part, values[i], valueEnds[i]);
            }
        }
        return "";
    }

    private boolean isDeclared(int from, int to) {
        for (int i = 0; i < prefixes.length; i += 2) {
            if (Arrays.equals(part, prefixes[i], prefixes[i + 1], part, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(int from, int to, byte[] word) {
        return Arrays.equals(part, from, to, word, 0, word.length);
    }
}
