package vn.tonghop.spreadsheet.form;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.CellAddress;

/** Lets Excel refuse what a cell cannot hold while it is being typed. */
final class Entries {

    private static final int LONGEST_LIST = 255;
    private static final String LONGEST_TEXT = "1000";
    private static final String FIRST_DAY = "36526";
    private static final String LAST_DAY = "73050";

    private final XSSFSheet sheet;
    private final XSSFDataValidationHelper helper;

    Entries(XSSFSheet sheet) {
        this.sheet = sheet;
        this.helper = new XSSFDataValidationHelper(sheet);
    }

    /** One rule for all cells of the sheet that accept the same. */
    void restrict(List<Slot> slots) {
        Map<String, List<Slot>> byKind = slots.stream()
                .filter(slot -> slot.formula().isEmpty())
                .collect(Collectors.groupingBy(Entries::kind, TreeMap::new, Collectors.toList()));
        byKind.values().forEach(same -> {
            DataElement element = same.get(0).element();
            add(constraint(element), same.stream().map(Slot::address).toList(), wanted(element));
        });
    }

    void restrictStatus(CellAddress cell) {
        String[] labels =
                Stream.of(SheetStatus.values()).map(SheetStatus::label).toArray(String[]::new);
        add(
                helper.createExplicitListConstraint(labels),
                List.of(cell),
                "Hãy chọn tình trạng của biểu trong danh sách.");
    }

    private static String kind(Slot slot) {
        ValueType type = slot.element().type();
        return (type == ValueType.MONEY ? ValueType.COUNT : type) + String.join(",", list(slot.element()));
    }

    /** What the cell's drop-down offers; nothing where there is none or Excel could not hold it. */
    private static List<String> list(DataElement element) {
        List<String> choices = element.type() == ValueType.YES_NO
                ? List.of("Có", "Không")
                : element.choices().stream().map(Choice::label).toList();
        boolean fits = String.join(",", choices).length() <= LONGEST_LIST
                && choices.stream().noneMatch(choice -> choice.contains(","));
        return fits ? choices : List.of();
    }

    private DataValidationConstraint constraint(DataElement element) {
        List<String> list = list(element);
        if (!list.isEmpty()) {
            return helper.createExplicitListConstraint(list.toArray(String[]::new));
        }
        return switch (element.type()) {
            case COUNT, MONEY -> limit(ValidationType.INTEGER, OperatorType.GREATER_OR_EQUAL, "0");
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "");
            default -> limit(ValidationType.TEXT_LENGTH, OperatorType.LESS_OR_EQUAL, LONGEST_TEXT);
        };
    }

    private static DataValidationConstraint limit(int type, int operator, String bound) {
        return new XSSFDataValidationConstraint(type, operator, bound);
    }

    private static String wanted(DataElement element) {
        if (!list(element).isEmpty()) {
            return "Hãy chọn một giá trị trong danh sách.";
        }
        return switch (element.type()) {
            case COUNT -> "Ô này chỉ nhận số nguyên từ 0 trở lên. Không có thì ghi 0.";
            case MONEY -> "Ô này chỉ nhận số tiền tính bằng đồng, số nguyên từ 0 trở lên. Không có thì ghi 0.";
            case DATE -> "Ô này chỉ nhận ngày, viết như 14/06/2026.";
            default -> "Ô này nhận tối đa 1.000 ký tự.";
        };
    }

    private void add(DataValidationConstraint constraint, List<CellAddress> cells, String wanted) {
        DataValidation validation = helper.createValidation(constraint, ranges(cells));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox("Giá trị chưa phù hợp", wanted);
        sheet.addValidationData(validation);
    }

    /** The cells as vertical runs. */
    private static CellRangeAddressList ranges(List<CellAddress> cells) {
        List<CellAddress> sorted = cells.stream()
                .sorted(Comparator.comparingInt(CellAddress::column).thenComparingInt(CellAddress::row))
                .toList();
        var ranges = new CellRangeAddressList();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !follows(sorted.get(i - 1), sorted.get(i))) {
                CellAddress first = sorted.get(start);
                ranges.addCellRangeAddress(
                        first.row(), first.column(), sorted.get(i - 1).row(), first.column());
                start = i;
            }
        }
        return ranges;
    }

    private static boolean follows(CellAddress above, CellAddress below) {
        return above.column() == below.column() && above.row() + 1 == below.row();
    }
}
