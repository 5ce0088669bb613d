package vn.tonghop.spreadsheet.raw;

import java.util.List;

/**
 * A whole workbook as it was sent.
 *
 * @param from1904 whether its dates count from 1904, as they did on old Macintosh computers
 */
public record RawWorkbook(List<RawSheet> sheets, List<RawComment> comments, boolean from1904) implements Opening {

    public RawWorkbook {
        sheets = List.copyOf(sheets);
        comments = List.copyOf(comments);
    }
}
