package vn.tonghop.spreadsheet.find;

import java.util.List;
import vn.tonghop.spreadsheet.raw.RawSheet;

/** A sheet of the workbook that could be a sheet of the form, with its stretches under rows of machine codes. */
public record FoundSheet(RawSheet sheet, List<Section> sections) {

    public FoundSheet {
        sections = List.copyOf(sections);
    }

    public static FoundSheet of(RawSheet sheet, SheetKey key) {
        return new FoundSheet(sheet, Section.of(sheet, key.columnCodes()));
    }

    public boolean holdsTableOf(SheetKey key) {
        return sections.stream()
                .anyMatch(section -> key.tables().stream().anyMatch(table -> table.likeness(section) > 0));
    }

    /** Whether one of the tables can be told by its words, when no row of codes is there. */
    boolean holdsWordsOf(SheetKey key) {
        var finder = new LabelFinder(this, key.tables());
        return key.tables().stream().anyMatch(table -> finder.find(table).isPresent());
    }

    SheetLabels labels() {
        return new SheetLabels(sheet);
    }
}
