package vn.tonghop.spreadsheet.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.form.look.Blocks;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.ValueState;

/** Lets Excel refuse what a cell cannot hold while it is being typed. */
final class Entries {

    private static final Wording WORDS = Wording.in("vi");
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

    /** One rule for all cells of the sheet that accept the same; for numbers one for each block of them. */
    void restrict(List<Slot> slots) {
        Map<String, List<Slot>> byKind = slots.stream()
                .filter(slot -> slot.formula().isEmpty())
                .collect(Collectors.groupingBy(Entries::kind, TreeMap::new, Collectors.toList()));
        byKind.values().forEach(same -> {
            DataElement element = same.get(0).element();
            List<CellRangeAddress> blocks =
                    Blocks.of(same.stream().map(Slot::address).toList());
            if (element.type().isNumber()) {
                blocks.forEach(block -> add(number(block), List.of(block), wanted(element)));
            } else {
                add(constraint(element), blocks, wanted(element));
            }
        });
    }

    /** A whole number from 0, or one of the words that stand for one; relative to the first cell of its block. */
    private DataValidationConstraint number(CellRangeAddress block) {
        String cell = new CellAddress("", block.getFirstRow(), block.getFirstColumn()).a1();
        String anyWord = Stream.of(ValueState.ZERO, ValueState.NOT_AVAILABLE, ValueState.NOT_APPLICABLE)
                .map(state -> cell + "=\"" + FilledCells.sign(state) + "\"")
                .collect(Collectors.joining(","));
        return helper.createCustomConstraint(
                "IF(ISNUMBER(%1$s),AND(%1$s>=0,%1$s=INT(%1$s)),OR(%2$s))".formatted(cell, anyWord));
    }

    void restrictStatus(CellAddress cell) {
        String[] labels =
                Stream.of(SheetStatus.values()).map(SheetStatus::label).toArray(String[]::new);
        add(helper.createExplicitListConstraint(labels), Blocks.of(List.of(cell)), WORDS.words("sheet-blank.choose"));
    }

    private static String kind(Slot slot) {
        ValueType type = slot.element().type();
        return type + String.join(",", list(slot.element()));
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
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, "");
            default -> limit(ValidationType.TEXT_LENGTH, OperatorType.LESS_OR_EQUAL, LONGEST_TEXT);
        };
    }

    private static DataValidationConstraint limit(int type, int operator, String bound) {
        return new XSSFDataValidationConstraint(type, operator, bound);
    }

    /** What a wrong entry would be answered with at the intake. */
    private static String wanted(DataElement element) {
        String words =
                list(element).isEmpty() ? WORDS.words(phrase(element.type())) : WORDS.words("value-missing.choice");
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String phrase(ValueType type) {
        return switch (type) {
            case COUNT -> "value-invalid.count";
            case MONEY -> "value-invalid.money";
            case YES_NO -> "value-invalid.yes-no";
            case DATE -> "value-invalid.date";
            case CHOICE, TEXT -> "guide.text";
        };
    }

    private void add(DataValidationConstraint constraint, List<CellRangeAddress> blocks, String wanted) {
        var ranges = new CellRangeAddressList();
        blocks.forEach(ranges::addCellRangeAddress);
        DataValidation validation = helper.createValidation(constraint, ranges);
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox(WORDS.words("guide.entry"), wanted);
        sheet.addValidationData(validation);
    }
}
