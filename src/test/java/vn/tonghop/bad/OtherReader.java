package vn.tonghop.bad;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.submission.Observation;

/** What another program sees in the same bytes. */
final class OtherReader {

    private OtherReader() {}

    /** What was read otherwise than the other program reads it; nothing where that one cannot open the file or the sheet. */
    static List<String> differences(byte[] bytes, List<Observation> observations) {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            boolean from1904 = workbook instanceof XSSFWorkbook own && own.isDate1904();
            List<String> differences = new ArrayList<>();
            for (Observation one : observations) {
                difference(workbook, one, from1904).ifPresent(differences::add);
            }
            return differences;
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    private static Optional<String> difference(Workbook workbook, Observation one, boolean from1904) {
        Sheet sheet = sheet(workbook, one.cell().sheet());
        if (sheet == null) {
            return Optional.empty();
        }
        Row row = sheet.getRow(one.cell().row());
        Cell cell = row == null ? null : row.getCell(one.cell().column());
        if (cell == null) {
            boolean figure =
                    one.value().number().filter(number -> number.signum() != 0).isPresent();
            return figure ? Optional.of(one + ", but there is no such cell") : Optional.empty();
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type != CellType.NUMERIC) {
            return Optional.empty();
        }
        double number = cell.getNumericCellValue();
        boolean same = one.value().number().isPresent()
                ? one.value().number().get().compareTo(new BigDecimal(Math.rint(number))) == 0
                : isShown(one.value().text(), number, from1904);
        return same ? Optional.empty() : Optional.of(one + ", but it holds " + number);
    }

    /** As a day, or as the plain number that stands where a text was asked. */
    private static boolean isShown(String text, double number, boolean from1904) {
        LocalDate day = DateUtil.getLocalDateTime(number, from1904).toLocalDate();
        String plain = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return text.isEmpty() || text.equals(day.toString()) || text.equals(plain);
    }

    private static Sheet sheet(Workbook workbook, String name) {
        for (Sheet sheet : workbook) {
            if (vn.tonghop.spreadsheet.raw.CleanText.of(sheet.getSheetName()).equals(name)) {
                return sheet;
            }
        }
        return null;
    }
}
