package vn.tonghop.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Makes an orderly inbox like a real one: some reports never come, some come late, some come once more and differ. */
final class Disorder {

    private static final int EVERY = 13;

    /** What stands at a period's end or is a date, and cannot be doubled without contradicting the month before. */
    private static final Pattern STANDING = Pattern.compile("([FGCDPV]_|U_CS|U_G_|U_KH).*|.*NGAY.*");

    private Disorder() {}

    static void into(Path folder) throws IOException {
        Path manifest = folder.resolve("manifest.csv");
        List<String> rows = new ArrayList<>();
        for (String row : Files.readAllLines(manifest)) {
            String file = row.substring(0, row.indexOf(','));
            String received = row.substring(row.indexOf(',') + 1);
            switch (file.equals("file") ? EVERY : Math.floorMod(file.hashCode(), EVERY)) {
                case 0 -> Files.delete(folder.resolve(file));
                case 1 -> rows.add(file + "," + OffsetDateTime.parse(received).plusDays(5));
                case 2 -> rows.add(file + "," + OffsetDateTime.parse(received).plusDays(33));
                case 3, 4, 5 -> {
                    rows.add(row);
                    String second = file.replace(".xlsx", "_lan2.xlsx");
                    again(folder.resolve(file), folder.resolve(second));
                    rows.add(second + "," + OffsetDateTime.parse(received).plusDays(2 + file.length() % 3 * 12L));
                }
                default -> rows.add(row);
            }
        }
        Files.write(manifest, rows);
    }

    /** The same report once more, with twice of everything that was done. */
    private static void again(Path from, Path to) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(from)));
                OutputStream out = Files.newOutputStream(to)) {
            for (Sheet sheet : workbook) {
                twice(sheet);
            }
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
    }

    private static void twice(Sheet sheet) {
        List<String> header = List.of();
        for (Row row : sheet) {
            String code = text(row.getCell(0));
            if (code.equals("LAN_GUI")) {
                row.getCell(2).setCellValue(2);
            } else if (code.equals("MA")) {
                header = texts(row);
            } else if (sheet.getWorkbook().getSheetIndex(sheet) > 0 && !code.isEmpty() && !code.equals("Mã")) {
                for (int i = 2; i < header.size(); i++) {
                    String element = header.get(i).equals("GIA_TRI") ? code : header.get(i);
                    Cell cell = row.getCell(i);
                    if (isNumber(cell) && !STANDING.matcher(element).matches()) {
                        cell.setCellValue(2 * cell.getNumericCellValue());
                    }
                }
            }
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            texts.add(text(row.getCell(i)));
        }
        return texts;
    }

    private static boolean isNumber(Cell cell) {
        return cell != null && cell.getCellType() == CellType.NUMERIC;
    }

    private static String text(Cell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
