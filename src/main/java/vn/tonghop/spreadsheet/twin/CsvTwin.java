package vn.tonghop.spreadsheet.twin;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xlsx.XlsxFile;

/**
 * Writes a workbook of ours as one CSV file: byte order mark, semicolons, lines that end in CR LF. Each sheet begins with a
 * row of {@link #SHEET} and its name, and keeps its rows in their order.
 */
public final class CsvTwin {

    /** What stands in front of a sheet's name. */
    public static final String SHEET = "TRANG_TINH";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setRecordSeparator("\r\n")
            .get();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private final boolean withResults;

    private CsvTwin(boolean withResults) {
        this.withResults = withResults;
    }

    /** Of a form to be filled in: what Excel would work out is left for its reader to write. */
    public static byte[] blank(byte[] xlsx) {
        return new CsvTwin(false).write(xlsx);
    }

    /** Of a form that was filled in: with the results of its formulas. */
    public static byte[] filled(byte[] xlsx) {
        return new CsvTwin(true).write(xlsx);
    }

    private byte[] write(byte[] xlsx) {
        if (!(XlsxFile.read(xlsx, ReadingLimits.STANDARD) instanceof RawWorkbook workbook)) {
            throw new IllegalArgumentException("not a workbook of ours");
        }
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = new CSVPrinter(text, FORMAT)) {
            for (RawSheet sheet : workbook.sheets()) {
                csv.printRecord(SHEET, sheet.name());
                for (RawRow row : sheet.rows()) {
                    csv.printRecord(texts(row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> texts(RawRow row) {
        List<String> texts = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            texts.addAll(Collections.nCopies(cell.column() - texts.size(), ""));
            texts.add(text(cell));
        }
        return texts;
    }

    private String text(RawCell cell) {
        if (cell.formula() && !withResults) {
            return "";
        }
        if (cell.kind() == CellKind.NUMBER && cell.date()) {
            return DAY.format(DAY_ZERO.plusDays((long) cell.number()));
        }
        String text = cell.shown();
        boolean dangerous =
                cell.kind() == CellKind.TEXT && text.length() > 1 && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
