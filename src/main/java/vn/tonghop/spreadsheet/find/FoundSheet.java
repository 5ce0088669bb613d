package vn.tonghop.spreadsheet.find;

import java.util.List;
import vn.tonghop.spreadsheet.raw.RawSheet;

/** A sheet of the workbook that could be a sheet of the form, with its stretches under rows of machine codes. */
public record FoundSheet(RawSheet sheet, List<Section> sections) {

    public static FoundSheet of(RawSheet sheet, SheetKey key) {
        return new FoundSheet(sheet, Section.of(sheet, key.columnCodes()));
    }

    public boolean holdsTableOf(SheetKey key) {
        return sections.stream()
                .anyMatch(section -> key.tables().stream().anyMatch(table -> table.likeness(section) > 0));
    }

    public int firstHeader() {
        return sections.isEmpty() ? Integer.MAX_VALUE : sections.get(0).header().index();
    }
}
