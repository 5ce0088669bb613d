package vn.tonghop.bad;

import static vn.tonghop.bad.Fixture.of;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Workbooks typed with the fonts of the time before Unicode: what the cell holds is not what its font shows. */
final class FontFixtures {

    private static final Predicate<Cell> ALL = cell -> true;

    private FontFixtures() {}

    static List<Fixture> all() {
        return List.of(
                of(
                        "tcvn3-font.xls",
                        34,
                        "Chữ gõ bằng phông .VnTime",
                        () -> typed("saved-as-excel-97.xls", ".VnTime", Legacy::tcvn3Letters, ALL)),
                of(
                        "tcvn3-font.xlsx",
                        34,
                        "Chữ gõ bằng phông .VnArial",
                        () -> typed("good.xlsx", ".VnArial", Legacy::tcvn3Letters, ALL)),
                of(
                        "tcvn3-capital-font.xls",
                        34,
                        "Tên đơn vị gõ bằng phông chữ hoa .VnTimeH",
                        () -> typed(
                                "saved-as-excel-97.xls",
                                ".VnTimeH",
                                text -> Legacy.tcvn3Letters(text.toLowerCase(java.util.Locale.ROOT)),
                                cell -> cell.getStringCellValue().equals("Phường Ba Đình"))),
                of(
                        "vni-font.xls",
                        34,
                        "Chữ gõ bằng phông VNI-Times",
                        () -> typed("saved-as-excel-97.xls", "VNI-Times", Legacy::vniLetters, ALL)));
    }

    private static byte[] typed(String name, String font, UnaryOperator<String> letters, Predicate<Cell> which) {
        try (Workbook workbook = WorkbookFactory.create(
                        new ByteArrayInputStream(Files.readAllBytes(Fixture.FOLDER.resolve(name))));
                var out = new ByteArrayOutputStream()) {
            Map<Short, CellStyle> styles = new HashMap<>();
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (isVietnamese(cell) && which.test(cell)) {
                            cell.setCellValue(letters.apply(cell.getStringCellValue()));
                            cell.setCellStyle(styles.computeIfAbsent(
                                    cell.getCellStyle().getIndex(), index -> style(workbook, cell, font)));
                        }
                    }
                }
            }
            workbook.write(out);
            return name.endsWith(".xlsx") ? Hand.packed(Hand.parts(out.toByteArray())) : out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVietnamese(Cell cell) {
        return cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().chars().anyMatch(letter -> letter > 0x7F);
    }

    private static CellStyle style(Workbook workbook, Cell cell, String name) {
        Font font = workbook.createFont();
        font.setFontName(name);
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFont(font);
        return style;
    }
}
