package vn.tonghop.spreadsheet.find;

import java.util.List;
import vn.tonghop.spreadsheet.key.SheetKey;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawSheet;

/**
 * A sheet of the workbook that could be a sheet of the form, with its stretches under rows of machine codes.
 *
 * @param comments what is noted beside its cells
 * @param labels the words on it, for when codes are gone
 */
public record FoundSheet(RawSheet sheet, List<Section> sections, List<RawComment> comments, SheetLabels labels) {

    public FoundSheet {
        sections = List.copyOf(sections);
        comments = List.copyOf(comments);
    }

    public boolean holdsTableOf(SheetKey key) {
        return sections.stream().anyMatch(section -> key.tables().stream().anyMatch(section::isLike));
    }

    /** Whether one of the tables can be told by its words, when no row of codes is there. */
    boolean holdsWordsOf(SheetKey key) {
        var finder = new LabelFinder(this, key.tables());
        return key.tables().stream().anyMatch(table -> finder.find(table).isPresent());
    }
}
