package vn.tonghop.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.Value;

/** However rows, columns, titles and names of sheets are moved about, the same is read, and from the right cells. */
class ShuffledFormTest {

    private static final List<String> SHEETS = List.of("01_CoSo", "02_KiemTra", "03_TuyenTruyen", "09_NhiemVu");
    private static final Map<String, Value> GOOD = Sent.values(Sent.read(sent(workbook -> {})));

    @Property(tries = 25)
    void readsTheSameFromShuffledSheets(@ForAll long seed) {
        var random = new Random(seed);
        byte[] sent = sent(workbook -> SHEETS.forEach(name -> shuffle(workbook, name, random, false)));
        Reading reading = Sent.read(sent);

        assertThat(Sent.kinds(reading)).isEmpty();
        assertThat(Sent.values(reading)).isEqualTo(GOOD);
        everyAddressIsRight(reading, sent);
    }

    @Property(tries = 25)
    void readsTheSameFromShuffledSheetsWithoutCodes(@ForAll long seed) {
        var random = new Random(seed);
        byte[] sent = sent(workbook -> SHEETS.forEach(name -> shuffle(workbook, name, random, true)));
        Reading reading = Sent.read(sent);

        assertThat(Sent.kinds(reading)).containsOnly(FindingKind.FOUND_BY_LABEL);
        assertThat(Sent.values(reading)).isEqualTo(GOOD);
        everyAddressIsRight(reading, sent);
    }

    /** Every figure of two more sheets is another one. */
    private static byte[] sent(Consumer<XSSFWorkbook> hand) {
        return Sent.moved(workbook -> {
            for (String name : List.of("02_KiemTra", "03_TuyenTruyen")) {
                Sheet sheet = workbook.getSheet(name);
                sheet.getRow(4).getCell(2).setCellValue("Có số liệu");
                headers(sheet).forEach(header -> fillTable(sheet, header));
            }
            hand.accept(workbook);
        });
    }

    private static void fillTable(Sheet sheet, int header) {
        int width = sheet.getRow(header).getLastCellNum();
        for (int column = 2; column < width; column++) {
            int sum = 0;
            for (int at = header + 1;
                    sheet.getRow(at) != null && !contents(sheet.getRow(at)).isEmpty();
                    at++) {
                boolean total = sheet.getRow(at).getCell(0).toString().endsWith("TONG");
                int figure = total ? sum : 100 * at + column;
                sum = total ? 0 : sum + figure;
                sheet.getRow(at)
                        .getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .setCellValue(figure);
            }
        }
    }

    private static void shuffle(XSSFWorkbook workbook, String name, Random random, boolean withoutCodes) {
        Sheet sheet = workbook.getSheet(name);
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(0);
        }
        List<Integer> headers = headers(sheet);
        for (int i = headers.size() - 1; i >= 0; i--) {
            int header = headers.get(i);
            int end = i + 1 < headers.size() ? headers.get(i + 1) - 3 : sheet.getLastRowNum();
            shuffleRows(sheet, header + 1, end, random);
            shuffleColumns(sheet, header - 1, end, random);
            if (withoutCodes) {
                sheet.removeRow(sheet.getRow(header));
            }
            insertRows(sheet, header + 2, random.nextInt(3));
        }
        if (withoutCodes && random.nextBoolean()) {
            sheet.forEach(row -> setBlank(row.getCell(0)));
        }
        insertRows(sheet, 0, random.nextInt(6));
        sheet.createRow(sheet.getLastRowNum() + 2).createCell(1).setCellValue("Ghi chú của đơn vị");
        workbook.setSheetName(workbook.getSheetIndex(sheet), "Sheet" + (10 + SHEETS.indexOf(name)));
        workbook.setSheetOrder(sheet.getSheetName(), random.nextInt(workbook.getNumberOfSheets()));
    }

    private static List<Integer> headers(Sheet sheet) {
        List<Integer> headers = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals("MA")) {
                headers.add(row.getRowNum());
            }
        }
        return headers;
    }

    private static void shuffleRows(Sheet sheet, int first, int last, Random random) {
        List<Integer> rows = filled(sheet, first, last);
        List<Integer> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<List<Object>> contents =
                shuffled.stream().map(at -> contents(sheet.getRow(at))).toList();
        for (int i = 0; i < rows.size(); i++) {
            fill(sheet.getRow(rows.get(i)), contents.get(i));
        }
    }

    private static void shuffleColumns(Sheet sheet, int first, int last, Random random) {
        int width = sheet.getRow(first).getLastCellNum();
        List<Integer> order = new ArrayList<>();
        for (int column = 2; column < width; column++) {
            order.add(column);
        }
        Collections.shuffle(order, random);
        for (int at : filled(sheet, first, last)) {
            List<Object> contents = contents(sheet.getRow(at));
            List<Object> moved = new ArrayList<>(contents);
            for (int i = 0; i < order.size(); i++) {
                int from = order.get(i);
                Object content = from < contents.size() ? contents.get(from) : "";
                while (moved.size() <= 2 + i) {
                    moved.add("");
                }
                moved.set(2 + i, content);
            }
            fill(sheet.getRow(at), moved);
        }
    }

    private static List<Integer> filled(Sheet sheet, int first, int last) {
        List<Integer> rows = new ArrayList<>();
        for (int at = first; at <= last; at++) {
            if (sheet.getRow(at) != null && !contents(sheet.getRow(at)).isEmpty()) {
                rows.add(at);
            }
        }
        return rows;
    }

    private static List<Object> contents(Row row) {
        List<Object> contents = new ArrayList<>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            Cell cell = row.getCell(column);
            boolean number = cell != null && cell.getCellType() == CellType.NUMERIC;
            contents.add(number ? (Object) cell.getNumericCellValue() : cell == null ? "" : cell.toString());
        }
        return contents;
    }

    private static void fill(Row row, List<Object> contents) {
        for (int column = 0; column < contents.size(); column++) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            cell.setBlank();
            if (contents.get(column) instanceof Double number) {
                cell.setCellValue(number);
            } else if (!contents.get(column).toString().isEmpty()) {
                cell.setCellValue(contents.get(column).toString());
            }
        }
    }

    private static void insertRows(Sheet sheet, int at, int count) {
        if (count > 0 && at <= sheet.getLastRowNum()) {
            sheet.shiftRows(at, sheet.getLastRowNum(), count);
        }
    }

    private static void setBlank(Cell cell) {
        if (cell != null) {
            cell.setBlank();
        }
    }

    private static void everyAddressIsRight(Reading reading, byte[] sent) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(sent))) {
            for (Observation seen : reading.content().orElseThrow().observations()) {
                Row row = workbook.getSheet(seen.cell().sheet())
                        .getRow(seen.cell().row());
                Cell cell = row == null ? null : row.getCell(seen.cell().column());
                if (cell != null && cell.getCellType() == CellType.NUMERIC) {
                    assertThat(seen.value().number().orElseThrow().doubleValue())
                            .as(seen.toString())
                            .isEqualTo(cell.getNumericCellValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
