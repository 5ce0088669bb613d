package vn.tonghop.spreadsheet.raw;

import java.util.List;

/**
 * A whole workbook as it was sent.
 *
 * @param from1904 whether its dates count from 1904, as they did on old Macintosh computers
 * @param remarks what its reader wants said of it
 */
public record RawWorkbook(
        Format format, List<RawSheet> sheets, List<RawComment> comments, List<RawRemark> remarks, boolean from1904)
        implements Opening {

    /** How the file was written. */
    public enum Format {
        XLSX,
        XLSM,
        XLS,
        CSV
    }

    public RawWorkbook {
        sheets = List.copyOf(sheets);
        comments = List.copyOf(comments);
        remarks = List.copyOf(remarks);
    }
}
