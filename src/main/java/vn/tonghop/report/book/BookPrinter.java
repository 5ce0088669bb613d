package vn.tonghop.report.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tonghop.period.DueRule;
import vn.tonghop.spreadsheet.parts.FixedZip;

/** Writes a workbook: one table per sheet, its labels frozen, every figure a number and nothing a formula. */
public final class BookPrinter {

    private static final int LETTER = 256;
    private static final float LABEL_HEIGHT = 50;
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private static final int ROWS_IN_MEMORY = 100;

    private final SXSSFWorkbook book;
    private final Styles styles;

    private BookPrinter(SXSSFWorkbook book, String moment) {
        this.book = book;
        this.styles = new Styles(book.getXSSFWorkbook(), moment);
    }

    /** The .xlsx; {@code moment} is its date. */
    public static byte[] print(BookContent content, Instant moment) {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setZip64Mode(Zip64Mode.Never);
            var printer = new BookPrinter(book, content.momentFormat());
            content.sheets().forEach(printer::sheet);
            var properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
            properties.setTitle(content.title());
            properties.setCreator(content.author());
            properties.setCreated(Optional.of(Date.from(moment)));
            properties.setModified(Optional.of(Date.from(moment)));
            var out = new ByteArrayOutputStream();
            book.write(out);
            return FixedZip.anew(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sheet(BookContent.Sheet content) {
        SXSSFSheet sheet = book.createSheet(content.name());
        Row labels = sheet.createRow(0);
        labels.setHeightInPoints(LABEL_HEIGHT);
        for (int i = 0; i < content.columns().size(); i++) {
            Cell label = labels.createCell(i);
            label.setCellValue(content.columns().get(i).label());
            label.setCellStyle(styles.label());
            sheet.setColumnWidth(i, content.columns().get(i).width() * LETTER);
        }
        for (List<BookContent.Cell> values : content.rows()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < values.size(); i++) {
                write(row, i, values.get(i));
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(
                0, content.rows().size(), 0, content.columns().size() - 1));
        BookPage.set(sheet, content.columns());
    }

    private void write(Row row, int column, BookContent.Cell value) {
        if (value instanceof BookContent.Text text) {
            if (!text.text().isEmpty()) {
                Cell cell = row.createCell(column);
                cell.setCellValue(text.text());
                cell.setCellStyle(startsLikeAFormula(text.text()) ? styles.quoted() : styles.text());
            }
        } else if (value instanceof BookContent.Count count) {
            Cell cell = row.createCell(column);
            cell.setCellValue(count.number().doubleValue());
            cell.setCellStyle(styles.count());
        } else if (value instanceof BookContent.Percent percent) {
            Cell cell = row.createCell(column);
            cell.setCellValue(percent.number().doubleValue());
            cell.setCellStyle(styles.percent());
        } else if (value instanceof BookContent.Moment moment) {
            Cell cell = row.createCell(column);
            cell.setCellValue(moment.instant().atZone(DueRule.ZONE).toLocalDateTime());
            cell.setCellStyle(styles.moment());
        }
    }

    /** Words that another program could take for a formula once the sheet is saved as text. */
    private static boolean startsLikeAFormula(String text) {
        return FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
