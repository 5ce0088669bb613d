package vn.tonghop.spreadsheet.marked.part;

import java.util.Optional;
import java.util.Set;
import vn.tonghop.spreadsheet.marked.xml.Tag;
import vn.tonghop.spreadsheet.marked.xml.Tags;

/** The element of a sheet that points to the shapes of its comments. */
final class LegacyDrawing {

    /** What may stand behind it. */
    private static final Set<String> BEHIND = Set.of(
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "AlternateContent",
            "webPublishItems",
            "tableParts",
            "extLst");

    private LegacyDrawing() {}

    /** The id of the relation to the shapes. */
    static Optional<String> relation(String sheet) {
        return Tags.after(sheet, cellsEnd(sheet), tag -> tag.opens("legacyDrawing"))
                .flatMap(tag -> tag.attribute("id"));
    }

    static String added(String sheet, String relation) {
        int depth = 0;
        Optional<Tag> tag = Tags.next(sheet, cellsEnd(sheet));
        while (tag.isPresent()) {
            Tag now = tag.get();
            boolean root = now.closes("worksheet");
            if (root || (depth == 0 && now.kind() != Tag.Kind.CLOSE && BEHIND.contains(now.name()))) {
                String prefix = root ? now.prefix() : prefixOfRoot(sheet);
                return sheet.substring(0, now.start()) + "<" + prefix
                        + "legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                        + " r:id=\"" + relation + "\"/>" + sheet.substring(now.start());
            }
            depth += now.kind() == Tag.Kind.OPEN ? 1 : now.kind() == Tag.Kind.CLOSE ? -1 : 0;
            tag = Tags.next(sheet, now.end());
        }
        return sheet;
    }

    private static String prefixOfRoot(String sheet) {
        return Tags.opening(sheet, "worksheet").map(Tag::prefix).orElse("");
    }

    private static int cellsEnd(String sheet) {
        Tag data = Tags.opening(sheet, "sheetData").orElseThrow();
        return Tags.endOf(data);
    }
}
