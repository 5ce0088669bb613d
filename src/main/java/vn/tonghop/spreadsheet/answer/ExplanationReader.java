package vn.tonghop.spreadsheet.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Explanation;

/** Reads the list of a result sheet, found by the codes above its columns. */
public final class ExplanationReader {

    private static final String PLACE = "O";
    private static final String RULE = "QUY_TAC";
    private static final String TEXT = "GIAI_TRINH";

    /** The codes of the list's columns, left to right; the last one is out of sight. */
    public static final List<String> CODES =
            List.of("TT", "MUC", PLACE, "NOI_DUNG", "DANG_GHI", "CAN", "CACH_SUA", RULE, TEXT, "NEN_CU");

    public static final String ITEM = "Giải trình";
    public static final String ITEM_IN_ENGLISH = "Explanation";

    private ExplanationReader() {}

    /** One line of the list: what an explanation is about, and the cell that it stands in. */
    public record Line(String rule, String sheet, String cell, int row, int column, String text) {

        public CellAddress address() {
            return new CellAddress(OwnSheets.RESULT, row, column);
        }

        public Explanation explanation() {
            return new Explanation(rule, sheet, cell, text);
        }
    }

    /** The lines that were explained. */
    public static List<Line> explained(RawWorkbook workbook) {
        return lines(workbook).stream().filter(line -> !line.text().isEmpty()).toList();
    }

    /** All lines of the list, explained or not. */
    public static List<Line> lines(RawWorkbook workbook) {
        return OwnSheets.find(workbook, OwnSheets.RESULT)
                .map(ExplanationReader::lines)
                .orElse(List.of());
    }

    private static List<Line> lines(RawSheet sheet) {
        List<Line> lines = new ArrayList<>();
        int place = -1;
        int rule = -1;
        int text = -1;
        for (RawRow row : sheet.rows()) {
            if (column(row, RULE) >= 0 && column(row, TEXT) >= 0) {
                place = column(row, PLACE);
                rule = column(row, RULE);
                text = column(row, TEXT);
            } else if (rule >= 0) {
                line(row, place, rule, text).ifPresent(lines::add);
            }
        }
        return lines.isEmpty() ? lines : lines.subList(1, lines.size());
    }

    private static Optional<Line> line(RawRow row, int place, int rule, int text) {
        String id = shown(row, rule);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        String where = place < 0 ? "" : shown(row, place);
        boolean one = !where.contains(",");
        int cut = one ? where.lastIndexOf('!') : -1;
        String sheet = cut < 0 ? (one ? where : "") : where.substring(0, cut);
        String cell = cut < 0 ? "" : where.substring(cut + 1);
        return Optional.of(new Line(id, sheet, cell, row.index(), text, shown(row, text)));
    }

    private static String shown(RawRow row, int column) {
        return row.cell(column).map(RawCell::shown).orElse("");
    }

    private static int column(RawRow row, String code) {
        return row.cells().stream()
                .filter(cell -> cell.isText(code))
                .mapToInt(RawCell::column)
                .findFirst()
                .orElse(-1);
    }
}
