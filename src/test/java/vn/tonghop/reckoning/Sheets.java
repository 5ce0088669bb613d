package vn.tonghop.reckoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What a workbook says, read with POI's user model: values by element and category, and who sent it for when. */
final class Sheets {

    private static final String SOMETHING = "Có số liệu";
    private static final String NOT_DONE_HERE = "Không triển khai";

    private final PlanText plan;

    Sheets(PlanText plan) {
        this.plan = plan;
    }

    /**
     * @param said what stands under {@code MA_BIEU}, {@code MA_DON_VI}, {@code KY}
     * @param idle element and category of what the unit does not do at all
     */
    record Read(Map<String, String> said, Map<String, Map<String, Long>> numbers, Set<String> idle) {

        void put(String element, String category, long number) {
            numbers.computeIfAbsent(element, code -> new HashMap<>()).put(category, number);
        }
    }

    Read read(Path file) {
        var read = new Read(new HashMap<>(), new HashMap<>(), new HashSet<>());
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                sheet(sheet, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return read;
    }

    private void sheet(Sheet sheet, Read read) {
        List<String> header = List.of();
        String status = SOMETHING;
        for (Row row : sheet) {
            String code = text(row.getCell(0));
            if (code.equals("MA")) {
                header = texts(row);
            } else if (code.equals("TINH_TRANG")) {
                status = text(row.getCell(2));
            } else if (!code.isEmpty()
                    && !code.equals("Mã")
                    && !header.isEmpty()
                    && !code.equals("TONG")
                    && !code.endsWith("/TONG")) {
                for (int column = 2; column < header.size(); column++) {
                    boolean list = header.get(column).equals("GIA_TRI");
                    String element = list ? code : header.get(column);
                    value(element, list ? "" : code, row.getCell(column), status, read);
                }
            }
        }
    }

    private void value(String element, String category, Cell cell, String status, Read read) {
        String type = PlanText.text(plan.element(element), "type");
        boolean number = type.isEmpty() || type.equals("count") || type.equals("money");
        String text = text(cell);
        if (isNumeric(cell)) {
            read.put(element, category, number ? Math.round(cell.getNumericCellValue()) : 1);
        } else if (text.isEmpty()) {
            if (!status.equals(SOMETHING) && number && !element.isEmpty()) {
                read.put(element, category, 0L);
            }
        } else if (number && List.of("-", "–", "không").contains(text)) {
            read.put(element, category, 0L);
        } else if (type.equals("yes-no")) {
            read.put(element, category, text.equals("Có") ? 1L : 0L);
        } else if (type.equals("choice")) {
            read.put(element, category, choice(element, text));
        } else if (!number) {
            read.put(element, category, 1L);
        }
        if (status.equals(NOT_DONE_HERE)) {
            read.idle().add(element + " " + category);
        }
        if (category.isEmpty()) {
            read.said().put(element, text);
        }
    }

    private long choice(String element, String label) {
        List<?> choices = (List<?>) plan.element(element).get("choices");
        for (int i = 0; i < choices.size(); i++) {
            Object choice = choices.get(i) instanceof Map<?, ?> named ? named.get("label") : choices.get(i);
            if (choice.equals(label)) {
                return i;
            }
        }
        throw new IllegalStateException("nobody can choose " + label + " for " + element);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            texts.add(text(row.getCell(i)));
        }
        return texts;
    }

    private static boolean isNumeric(Cell cell) {
        return cell != null && kind(cell) == CellType.NUMERIC;
    }

    private static CellType kind(Cell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String text(Cell cell) {
        return cell == null || kind(cell) != CellType.STRING
                ? ""
                : cell.getStringCellValue().strip();
    }
}
