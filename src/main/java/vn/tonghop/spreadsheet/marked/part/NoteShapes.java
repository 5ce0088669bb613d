package vn.tonghop.spreadsheet.marked.part;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.marked.xml.Tag;
import vn.tonghop.spreadsheet.marked.xml.Tags;

/** The yellow boxes of a sheet's comments: without one Excel does not show a comment. */
final class NoteShapes {

    static final String NONE = """
            <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>\
            </o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" \
            path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" \
            o:connecttype="rect"/></v:shapetype></xml>""";

    private static final String BOX = """
            <v:shape id="_x0000_s%d" type="#_x0000_t202" style="position:absolute;width:260pt;height:110pt;z-index:1;\
            visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" \
            color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>\
            <x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%d, 15, %d, 2, %d, 30, %d, 4\
            </x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>""";

    private static final Pattern ID = Pattern.compile("_x0000_s(\\d+)");
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)\\s*</x:Column>");
    private static final int FIRST_ID = 1025;

    private NoteShapes() {}

    /** The drawing with a box for each of these cells and, of those given up, none. */
    static String with(String drawing, Set<At> wanted, Set<At> givenUp) {
        var kept = new StringBuilder();
        Set<At> there = new HashSet<>();
        int copied = 0;
        Optional<Tag> shape = Tags.opening(drawing, "shape");
        while (shape.isPresent()) {
            int end = Tags.endOf(shape.get());
            Optional<At> at = cell(drawing.substring(shape.get().start(), end));
            boolean dropped = at.filter(givenUp::contains).isPresent();
            kept.append(drawing, copied, dropped ? shape.get().start() : end);
            copied = end;
            at.filter(cell -> !dropped).ifPresent(there::add);
            shape = Tags.after(drawing, end, tag -> tag.opens("shape"));
        }
        int close = drawing.lastIndexOf("</");
        kept.append(drawing, copied, close);
        int id = highestId(drawing);
        for (At cell : wanted) {
            if (!there.contains(cell)) {
                kept.append(BOX.formatted(
                        ++id,
                        cell.column() + 1,
                        cell.row(),
                        cell.column() + 5,
                        cell.row() + 7,
                        cell.row(),
                        cell.column()));
            }
        }
        return kept.append(drawing.substring(close)).toString();
    }

    private static Optional<At> cell(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return row.find() && column.find()
                ? Optional.of(new At(Integer.parseInt(row.group(1)), Integer.parseInt(column.group(1))))
                : Optional.empty();
    }

    private static int highestId(String drawing) {
        return ID.matcher(drawing)
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(FIRST_ID);
    }
}
