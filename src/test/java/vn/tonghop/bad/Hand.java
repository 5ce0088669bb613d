package vn.tonghop.bad;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.spreadsheet.parts.FixedZip;

/** The good workbook, and what a hand at a keyboard can do to it. */
final class Hand {

    private Hand() {}

    static byte[] good() {
        try {
            return Files.readAllBytes(Fixture.FOLDER.resolve("good.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After somebody worked on it and saved it, formulas worked out anew where they can be. */
    static byte[] changed(Consumer<XSSFWorkbook> hand) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(good()));
                var out = new ByteArrayOutputStream()) {
            hand.accept(workbook);
            workbook.write(out);
            return packed(parts(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Works the formulas out as a spreadsheet program does; for hands that change what is added up. */
    static void calculate(Workbook workbook) {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    /** The cell of a workbook by the codes that stand on its row and above its column. */
    static Cell cell(Workbook workbook, String sheet, String row, String column) {
        int at = -1;
        for (Row line : workbook.getSheet(sheet)) {
            String code =
                    line.getCell(0, MissingCellPolicy.CREATE_NULL_AS_BLANK).toString();
            if (code.equals("MA")) {
                at = column(line, column);
            } else if (at >= 0 && code.equals(row)) {
                return line.getCell(at, MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(sheet + " has no " + row + "/" + column);
    }

    static Cell identity(Workbook workbook, String code) {
        return cell(workbook, "00_ThongTin", code, "GIA_TRI");
    }

    static Cell text(Workbook workbook, String sheet, String row, String column, String text) {
        Cell cell = cell(workbook, sheet, row, column);
        cell.setBlank();
        cell.setCellValue(text);
        return cell;
    }

    static Cell number(Workbook workbook, String sheet, String row, String column, double number) {
        Cell cell = cell(workbook, sheet, row, column);
        cell.setBlank();
        cell.setCellValue(number);
        return cell;
    }

    private static int column(Row row, String text) {
        for (Cell cell : row) {
            if (cell.toString().equals(text)) {
                return cell.getColumnIndex();
            }
        }
        return -1;
    }

    /** Moves everything from a row on downwards, heights, merged cells and formulas too. */
    static void insertRows(Sheet sheet, int at, int count) {
        sheet.shiftRows(at, sheet.getLastRowNum(), count, true, false);
    }

    /** The parts of a package, in order. */
    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] packed(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        FixedZip.write(parts, out);
        return out.toByteArray();
    }

    /** The good workbook with one of its parts written anew. */
    static byte[] withPart(String name, UnaryOperator<String> change) {
        Map<String, byte[]> parts = parts(good());
        String old = new String(parts.get(name), StandardCharsets.UTF_8);
        String changed = change.apply(old);
        if (changed.equals(old)) {
            throw new IllegalArgumentException(name + " did not change");
        }
        parts.put(name, changed.getBytes(StandardCharsets.UTF_8));
        return packed(parts);
    }
}
