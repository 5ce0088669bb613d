package vn.tonghop.spreadsheet.marked.xml;

import java.util.Optional;

/**
 * One tag of an XML text.
 *
 * @param start where its {@code <} stands
 * @param end behind its {@code >}
 * @param name without prefix
 */
public record Tag(String xml, int start, int end, String name, Kind kind) {

    /** What a tag does. */
    public enum Kind {
        OPEN,
        CLOSE,
        EMPTY
    }

    private static final String NAME_ENDS = " \t\r\n=/>";

    /** The tag as it is written. */
    public String text() {
        return xml.substring(start, end);
    }

    public boolean opens(String element) {
        return kind != Kind.CLOSE && name.equals(element);
    }

    public boolean closes(String element) {
        return kind == Kind.CLOSE && name.equals(element);
    }

    /** The prefix of the name with its colon; empty where there is none. */
    public String prefix() {
        int from = kind == Kind.CLOSE ? start + 2 : start + 1;
        int to = xml.indexOf(name, from);
        return xml.substring(from, to);
    }

    /** The value of an attribute by its name without prefix, as it is written. */
    public Optional<String> attribute(String wanted) {
        Span span = find(wanted);
        return span == null ? Optional.empty() : Optional.of(xml.substring(span.from, span.to));
    }

    /** The tag with the attribute set to a value that needs no escaping. */
    public String with(String attribute, String value) {
        Span span = find(attribute);
        if (span != null) {
            return xml.substring(start, span.from) + value + xml.substring(span.to, end);
        }
        int nameEnd = nameEnd();
        return xml.substring(start, nameEnd) + " " + attribute + "=\"" + value + "\"" + xml.substring(nameEnd, end);
    }

    /** The tag without an attribute. */
    public String without(String attribute) {
        Span span = find(attribute);
        return span == null
                ? text()
                : xml.substring(start, span.nameFrom).stripTrailing() + xml.substring(span.to + 1, end);
    }

    private record Span(int nameFrom, int from, int to) {}

    private int nameEnd() {
        int at = start + 1;
        while (NAME_ENDS.indexOf(xml.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private @org.jspecify.annotations.Nullable Span find(String wanted) {
        int at = nameEnd();
        while (at < end) {
            int nameFrom = at;
            while (nameFrom < end && NAME_ENDS.indexOf(xml.charAt(nameFrom)) >= 0) {
                nameFrom++;
            }
            int nameTo = nameFrom;
            while (nameTo < end && NAME_ENDS.indexOf(xml.charAt(nameTo)) < 0) {
                nameTo++;
            }
            int quote = nameTo;
            while (quote < end && xml.charAt(quote) != '"' && xml.charAt(quote) != '\'') {
                quote++;
            }
            if (quote >= end) {
                return null;
            }
            int close = xml.indexOf(xml.charAt(quote), quote + 1);
            String name = xml.substring(nameFrom, nameTo);
            if (name.equals(wanted) || name.endsWith(":" + wanted)) {
                return new Span(nameFrom, quote + 1, close);
            }
            at = close + 1;
        }
        return null;
    }
}
