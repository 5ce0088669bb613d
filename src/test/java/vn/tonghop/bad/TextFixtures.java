package vn.tonghop.bad;

import static vn.tonghop.bad.Fixture.FURTHER;
import static vn.tonghop.bad.Fixture.of;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The good workbook as one text file, in the encodings and with the delimiters that programs write. */
final class TextFixtures {

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_MARK = {(byte) 0xFF, (byte) 0xFE};

    private TextFixtures() {}

    static List<Fixture> all() {
        return List.of(
                of("utf-8-with-mark.csv", 35, "CSV mã UTF-8 có BOM", () -> joined(UTF_8_MARK, utf8(text(";")))),
                of("utf-8-without-mark.csv", 35, "CSV mã UTF-8 không có BOM", () -> utf8(text(";"))),
                of(
                        "unicode-text.txt",
                        35,
                        "“Unicode Text” của Excel: UTF-16, dấu tab",
                        () -> joined(UTF_16_MARK, text("\t").getBytes(StandardCharsets.UTF_16LE))),
                of("windows-1258.csv", 35, "CSV mã windows-1258", () -> Legacy.windows1258(text(";"))),
                of("tcvn3.csv", 35, "CSV mã TCVN3 (ABC)", () -> Legacy.tcvn3(text(";"))),
                of(
                        "broken-encoding.csv",
                        35,
                        "CSV mất dấu vì lưu sai mã",
                        () -> text(";").getBytes(Charset.forName("windows-1252"))),
                of("comma.csv", 39, "CSV ngăn bằng dấu phẩy", () -> utf8(text(","))),
                of("tab.csv", 39, "CSV ngăn bằng tab", () -> utf8(text("\t"))),
                of("pipe.csv", 39, "CSV ngăn bằng |", () -> utf8(text("|"))),
                of("ragged.csv", 39, "CSV có dòng thiếu ô", () -> utf8(text(";").replace(";;;;;;", ""))),
                of(
                        "quote-not-closed.csv",
                        39,
                        "CSV có dấu nháy kép không đóng",
                        () -> utf8(text(";").replaceFirst("MXH;", "MXH;\""))),
                of(
                        "one-sheet-only.csv",
                        FURTHER,
                        "CSV chỉ có một trang tính",
                        () -> utf8(text(";")
                                .replaceFirst("(?s)^.*(TRANG_TINH;03_TuyenTruyen.*?)TRANG_TINH;04.*$", "$1"))));
    }

    /** Every sheet one after another, as the form's own twin has them. */
    static String text(String delimiter) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(Hand.good()))) {
            var text = new StringBuilder();
            for (Sheet sheet : workbook) {
                if (workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) == SheetVisibility.VISIBLE) {
                    text.append("TRANG_TINH")
                            .append(delimiter)
                            .append(sheet.getSheetName())
                            .append("\r\n");
                    sheet.forEach(row -> text.append(line(row, delimiter)));
                }
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Row row, String delimiter) {
        if (row.getRowNum() < 4 && row.getSheet().getRow(4) != null) {
            return "";
        }
        return IntStream.range(0, Math.max(0, row.getLastCellNum()))
                        .mapToObj(column ->
                                quoted(shown(row.getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK)), delimiter))
                        .collect(Collectors.joining(delimiter))
                + "\r\n";
    }

    private static String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            return String.format("%1$td/%1$tm/%1$tY", cell.getLocalDateTimeCellValue());
        }
        return switch (type) {
            case NUMERIC -> String.valueOf((long) cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> new DataFormatter().formatCellValue(cell);
        };
    }

    private static String quoted(String text, String delimiter) {
        boolean plain = !text.contains(delimiter) && !text.contains("\"") && !text.contains("\n");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }
}
