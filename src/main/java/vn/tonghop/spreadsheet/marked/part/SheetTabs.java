package vn.tonghop.spreadsheet.marked.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tonghop.spreadsheet.marked.xml.MalformedPartException;
import vn.tonghop.spreadsheet.marked.xml.Tag;
import vn.tonghop.spreadsheet.marked.xml.Tags;
import vn.tonghop.spreadsheet.marked.xml.XmlText;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.OwnSheets;

/** The part of a workbook that lists its sheets. */
public final class SheetTabs {

    /**
     * One sheet.
     *
     * @param name as a reader sees it
     * @param relation id of the relation to its own part
     */
    public record Tab(String name, String relation) {

        public boolean isResult() {
            return name.equalsIgnoreCase(OwnSheets.RESULT);
        }
    }

    /** The sender's folder, which may bear his name, and who saved last. */
    private static final Pattern WHOSE = Pattern.compile(
            "<(\\w+:)?AlternateContent\\b(?:(?!</\\1AlternateContent>).)*?absPath.*?</\\1AlternateContent>"
                    + "|<(?:\\w+:)?absPath\\b[^>]*/>|<(?:\\w+:)?fileSharing\\b[^>]*/>",
            Pattern.DOTALL);

    private final String xml;
    private final List<Tab> tabs = new ArrayList<>();

    public SheetTabs(String xml) {
        this.xml = WHOSE.matcher(xml).replaceAll("");
        for (Tag tag : Tags.of(this.xml)) {
            if (tag.opens("sheet")) {
                String name = XmlText.plain(tag.attribute("name").orElse(""));
                tabs.add(new Tab(CleanText.of(name), tag.attribute("id").orElse("")));
            }
        }
    }

    public List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    /** The list with the result sheet in front, in place of one that was there. */
    public String withResult(String relation) {
        int old = -1;
        for (int i = 0; i < tabs.size(); i++) {
            old = tabs.get(i).isResult() ? i : old;
        }
        var out = new StringBuilder();
        int copied = 0;
        int index = -1;
        for (Optional<Tag> next = Tags.next(xml, 0); next.isPresent(); ) {
            Tag tag = next.get();
            int end = tag.end();
            index += tag.opens("sheet") ? 1 : 0;
            boolean gone = (tag.opens("sheet") && index == old)
                    || ofSheet(tag).filter(Integer.valueOf(old)::equals).isPresent();
            if (gone) {
                end = Tags.endOf(tag);
                out.append(xml, copied, tag.start());
                copied = end;
            } else {
                Optional<String> changed = changed(tag, old);
                if (tag.opens("sheets")) {
                    changed = Optional.of(tag.text() + result(relation, tag.prefix()));
                }
                if (changed.isPresent()) {
                    out.append(xml, copied, tag.start()).append(changed.get());
                    copied = end;
                }
            }
            next = Tags.next(xml, end);
        }
        return out.append(xml.substring(copied)).toString();
    }

    private Optional<String> changed(Tag tag, int old) {
        if (tag.opens("workbookView")) {
            Tag active = Tags.next(tag.with("activeTab", "0"), 0).orElseThrow();
            return Optional.of(active.with("firstSheet", "0"));
        }
        return ofSheet(tag)
                .map(sheet -> tag.with("localSheetId", String.valueOf(sheet + (old >= 0 && sheet > old ? 0 : 1))));
    }

    /** The place of the sheet that a name belongs to. */
    private static Optional<Integer> ofSheet(Tag tag) {
        return tag.opens("definedName") ? tag.attribute("localSheetId").map(SheetTabs::number) : Optional.empty();
    }

    private String result(String relation, String prefix) {
        int highest = Tags.of(xml).stream()
                .filter(tag -> tag.opens("sheet"))
                .flatMap(tag -> tag.attribute("sheetId").stream())
                .mapToInt(SheetTabs::number)
                .max()
                .orElse(0);
        return "<" + prefix
                + "sheet xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" name=\""
                + OwnSheets.RESULT + "\" sheetId=\"" + (highest + 1) + "\" r:id=\"" + relation + "\"/>";
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new MalformedPartException("no number: " + text);
        }
    }
}
