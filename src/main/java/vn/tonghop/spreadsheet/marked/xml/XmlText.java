package vn.tonghop.spreadsheet.marked.xml;

/** Writes texts into XML and reads them out of it. */
public final class XmlText {

    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final int FIRST_PLAIN = 0x20;

    private XmlText() {}

    /** The text with marks of XML escaped; what XML cannot hold is left out. */
    public static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean allowed = point >= FIRST_PLAIN || point == '\n' || point == '\t';
                    if (allowed && !(point >= 0xD800 && point <= 0xDFFF) && point < 0xFFFE | point > 0xFFFF) {
                        escaped.appendCodePoint(point);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** The text as it reads; names of characters other than the five of XML itself stay as they are. */
    public static String plain(String escaped) {
        if (escaped.indexOf('&') < 0) {
            return escaped;
        }
        var plain = new StringBuilder(escaped.length());
        int at = 0;
        for (int from = escaped.indexOf('&'); from >= 0; from = escaped.indexOf('&', at)) {
            int to = escaped.indexOf(';', from);
            if (to < 0) {
                break;
            }
            plain.append(escaped, at, from).append(character(escaped.substring(from + 1, to)));
            at = to + 1;
        }
        return plain.append(escaped, at, escaped.length()).toString();
    }

    private static String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> numbered(name);
        };
    }

    private static String numbered(String name) {
        try {
            int point = name.startsWith("#x")
                    ? Integer.parseInt(name.substring(2), 16)
                    : Integer.parseInt(name.substring(1));
            return name.startsWith("#") && Character.isValidCodePoint(point)
                    ? Character.toString(point)
                    : "&" + name + ";";
        } catch (NumberFormatException e) {
            return "&" + name + ";";
        }
    }
}
