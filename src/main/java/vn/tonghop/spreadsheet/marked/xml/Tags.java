package vn.tonghop.spreadsheet.marked.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the tags of a well-formed XML text; comments, instructions and unparsed text are passed over. */
public final class Tags {

    private Tags() {}

    /** The next tag from a place on; empty behind the last one. */
    public static Optional<Tag> next(String xml, int from) {
        int at = xml.indexOf('<', from);
        while (at >= 0 && (xml.startsWith("<!", at) || xml.startsWith("<?", at))) {
            at = xml.indexOf('<', behindNoTag(xml, at));
        }
        return at < 0 ? Optional.empty() : Optional.of(tag(xml, at));
    }

    /** All tags of a text; for parts that are short. */
    public static List<Tag> of(String xml) {
        List<Tag> tags = new ArrayList<>();
        for (Optional<Tag> tag = next(xml, 0);
                tag.isPresent();
                tag = next(xml, tag.get().end())) {
            tags.add(tag.get());
        }
        return tags;
    }

    /** The first tag that opens an element. */
    public static Optional<Tag> opening(String xml, String element) {
        return after(xml, 0, tag -> tag.opens(element));
    }

    /** The first tag that closes an element. */
    public static Optional<Tag> closing(String xml, String element) {
        return after(xml, 0, tag -> tag.closes(element));
    }

    /** The first tag from a place on that fits. */
    public static Optional<Tag> after(String xml, int from, java.util.function.Predicate<Tag> wanted) {
        Optional<Tag> tag = next(xml, from);
        while (tag.isPresent() && !wanted.test(tag.get())) {
            tag = next(xml, tag.get().end());
        }
        return tag;
    }

    /** Where an element that begins with this tag ends; elements of its name do not stand within it. */
    public static int endOf(Tag open) {
        return open.kind() == Tag.Kind.EMPTY
                ? open.end()
                : after(open.xml(), open.end(), tag -> tag.closes(open.name()))
                        .map(Tag::end)
                        .orElseThrow(() -> new MalformedPartException("no end of " + open.name()));
    }

    private static int behindNoTag(String xml, int at) {
        String end = xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : ">";
        int found = xml.indexOf(end, at);
        if (found < 0) {
            throw new MalformedPartException("no " + end);
        }
        return found + end.length();
    }

    private static Tag tag(String xml, int start) {
        int end = start + 1;
        char quote = 0;
        for (; end < xml.length(); end++) {
            char c = xml.charAt(end);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                break;
            }
        }
        if (end == xml.length()) {
            throw new MalformedPartException("a tag has no end");
        }
        boolean closes = xml.charAt(start + 1) == '/';
        Tag.Kind kind = closes ? Tag.Kind.CLOSE : xml.charAt(end - 1) == '/' ? Tag.Kind.EMPTY : Tag.Kind.OPEN;
        return new Tag(xml, start, end + 1, name(xml, closes ? start + 2 : start + 1), kind);
    }

    private static String name(String xml, int from) {
        int to = from;
        int nameFrom = from;
        while (" \t\r\n/>".indexOf(xml.charAt(to)) < 0) {
            nameFrom = xml.charAt(to) == ':' ? to + 1 : nameFrom;
            to++;
        }
        return xml.substring(nameFrom, to);
    }
}
