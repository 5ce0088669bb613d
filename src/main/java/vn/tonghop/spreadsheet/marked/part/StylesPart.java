package vn.tonghop.spreadsheet.marked.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Severity;
import vn.tonghop.spreadsheet.marked.xml.MalformedPartException;
import vn.tonghop.spreadsheet.marked.xml.Tag;
import vn.tonghop.spreadsheet.marked.xml.Tags;

/** The looks of a workbook's cells, to which marked ones and those of the result sheet are added. */
public final class StylesPart {

    /** One list of the part with what is added to it. */
    private static final class Section {

        private final Tag open;
        private final String child;
        private final int known;
        private final Map<String, Integer> added = new HashMap<>();
        private final StringBuilder more = new StringBuilder();

        Section(String xml, String name, String child) {
            this.child = child;
            this.open = Tags.opening(xml, name).orElseThrow(() -> new MalformedPartException("no " + name));
            String inside = xml.substring(open.start(), Tags.endOf(open));
            this.known = (int)
                    Tags.of(inside).stream().filter(tag -> tag.opens(child)).count();
        }

        int add(String element) {
            return added.computeIfAbsent(element, text -> {
                more.append(prefixed(text));
                return known + added.size();
            });
        }

        private String prefixed(String element) {
            String prefix = open.prefix();
            return element.replace("</", "\0").replace("<", "<" + prefix).replace("\0", "</" + prefix);
        }

        String in(String xml) {
            Tag now = Tags.opening(xml, open.name()).orElseThrow();
            String head = now.with("count", String.valueOf(known + added.size()));
            if (now.kind() == Tag.Kind.EMPTY) {
                String opened = head.substring(0, head.length() - 2) + ">";
                return xml.substring(0, now.start()) + opened + more + "</" + now.prefix() + now.name() + ">"
                        + xml.substring(now.end());
            }
            Tag close =
                    Tags.after(xml, now.end(), tag -> tag.closes(now.name())).orElseThrow();
            return xml.substring(0, now.start())
                    + head
                    + xml.substring(now.end(), close.start())
                    + more
                    + xml.substring(close.start());
        }
    }

    private final String xml;
    private final Section fonts;
    private final Section fills;
    private final Section borders;
    private final Section cells;
    private final List<String> looks = new ArrayList<>();

    public StylesPart(String xml) {
        this.xml = xml;
        this.fonts = new Section(xml, "fonts", "font");
        this.fills = new Section(xml, "fills", "fill");
        this.borders = new Section(xml, "borders", "border");
        this.cells = new Section(xml, "cellXfs", "xf");
        String inside = xml.substring(cells.open.start(), Tags.endOf(cells.open));
        for (Tag tag : Tags.of(inside)) {
            if (tag.opens(cells.child)) {
                String prefix = tag.prefix();
                String look = inside.substring(tag.start(), Tags.endOf(tag));
                looks.add(
                        prefix.isEmpty()
                                ? look
                                : look.replace("<" + prefix, "<").replace("</" + prefix, "</"));
            }
        }
        if (looks.isEmpty()) {
            throw new MalformedPartException("no looks of cells");
        }
    }

    /** Whether a look is that of a marked cell; whoever saved the workbook since may have numbered it anew. */
    public boolean isMarked(int style) {
        if (style < 0 || style >= looks.size()) {
            return false;
        }
        int fill = Integer.parseInt(Tags.next(looks.get(style), 0)
                .flatMap(tag -> tag.attribute("fillId"))
                .orElse("0"));
        List<Tag> all = Tags.of(xml.substring(fills.open.start(), Tags.endOf(fills.open))).stream()
                .filter(tag -> tag.opens("fill"))
                .toList();
        if (fill >= all.size()) {
            return false;
        }
        String text = all.get(fill).xml().substring(all.get(fill).start(), Tags.endOf(all.get(fill)));
        return Arrays.stream(Severity.values()).anyMatch(severity -> text.contains(Marks.colour(severity)));
    }

    /** The look of a cell with its fill and border replaced by those of a severity. */
    public int marked(int base, Severity severity) {
        String look = looks.get(base < looks.size() ? base : 0);
        look = set(look, "fillId", String.valueOf(fills.add(Marks.fill(severity))));
        look = set(look, "borderId", String.valueOf(borders.add(Marks.border(severity))));
        look = set(look, "applyFill", "1");
        return cells.add(set(look, "applyBorder", "1"));
    }

    /**
     * A look for the result sheet.
     *
     * @param inside alignment and protection
     */
    public int own(String font, String fill, String border, String inside, boolean textOnly) {
        String head = "<xf numFmtId=\"%d\" fontId=\"%d\" fillId=\"%d\" borderId=\"%d\" xfId=\"0\"%s"
                .formatted(
                        textOnly ? 49 : 0,
                        fonts.add(font),
                        fill.isEmpty() ? 0 : fills.add(fill),
                        border.isEmpty() ? 0 : borders.add(border),
                        textOnly ? " quotePrefix=\"1\"" : "");
        String applied =
                " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
                        + " applyProtection=\"1\">";
        return cells.add(head + applied + inside + "</xf>");
    }

    public String xml() {
        return cells.in(borders.in(fills.in(fonts.in(xml))));
    }

    private static String set(String look, String attribute, String value) {
        Tag tag = Tags.next(look, 0).orElseThrow();
        return tag.with(attribute, value) + look.substring(tag.end());
    }
}
