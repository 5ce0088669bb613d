package vn.tonghop.spreadsheet.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.parts.CellContent;
import vn.tonghop.spreadsheet.parts.SharedTexts;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** What stands in each cell of one filling, with the results of the grey cells. */
final class FilledCells {

    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Map<FormCell, Slot> slots;
    private final Filling filling;
    private final Map<FormCell, Value> identity;
    private final Map<String, Value> beside;
    private final SharedTexts texts;
    private final Map<FormCell, BigDecimal> results = new HashMap<>();

    /** @param beside what stands in the gaps of the sheets beside the form, by their names */
    FilledCells(Form form, Map<FormCell, Slot> slots, Filling filling, Map<String, Value> beside, SharedTexts texts) {
        this.slots = slots;
        this.filling = filling;
        this.identity = IdentityCells.of(form, filling);
        this.beside = new HashMap<>(IdentityCells.forTheMachine(form, filling));
        this.beside.putAll(beside);
        this.texts = texts;
    }

    CellContent content(FormCell cell) {
        if (cell.equals(FormCell.heading())) {
            return text(IdentityCells.heading(filling));
        }
        if (cell.isBeside()) {
            return beside(beside.getOrDefault(cell.element(), Value.NOT_REPORTED));
        }
        if (cell.element().equals(FormSheet.STATUS_ROW)) {
            return Optional.ofNullable(filling.statuses().get(cell.category()))
                    .map(SheetStatus::label)
                    .map(this::text)
                    .orElse(CellContent.EMPTY);
        }
        Slot slot = slots.get(cell);
        return typed(cell).map(value -> typed(slot, value)).orElseGet(() -> untyped(slot));
    }

    private CellContent beside(Value value) {
        return value.number()
                .map(number -> CellContent.number(number.toPlainString()))
                .orElseGet(() -> value.text().isEmpty() ? CellContent.EMPTY : text(value.text()));
    }

    private Optional<Value> typed(FormCell cell) {
        Value value = filling.values().get(cell);
        return Optional.ofNullable(value == null ? identity.get(cell) : value);
    }

    private CellContent untyped(Slot slot) {
        return slot.formula().isPresent()
                ? CellContent.result(number(slot.cell()).toPlainString())
                : CellContent.EMPTY;
    }

    private CellContent typed(Slot slot, Value value) {
        return switch (value.state()) {
            case NOT_REPORTED -> CellContent.EMPTY;
            case NOT_AVAILABLE, NOT_APPLICABLE -> text(sign(value.state()));
            case REPORTED, ZERO -> reported(slot.element(), value);
        };
    }

    /** What is typed for a state instead of a number. */
    static String sign(ValueState state) {
        return switch (state) {
            case NOT_AVAILABLE -> "…";
            case NOT_APPLICABLE -> "không áp dụng";
            case ZERO -> "-";
            case REPORTED, NOT_REPORTED -> "";
        };
    }

    private CellContent reported(DataElement element, Value value) {
        ValueType type = element.type();
        if (type == ValueType.CHOICE) {
            return text(label(element, value.text()));
        }
        if (value.isNumber()) {
            BigDecimal number = value.number().orElseThrow();
            return type == ValueType.YES_NO
                    ? text(number.signum() > 0 ? "Có" : "Không")
                    : CellContent.number(number.toPlainString());
        }
        return type == ValueType.DATE
                ? date(value.text()).map(CellContent::number).orElseGet(() -> text(value.text()))
                : text(value.text());
    }

    /** The words for a choice; what is no choice stays as it is, since a filling may hold mistakes. */
    private static String label(DataElement element, String code) {
        return element.choice(code).map(Choice::label).orElse(code);
    }

    private static Optional<String> date(String iso) {
        return iso.matches("\\d{4}-\\d{2}-\\d{2}")
                ? Optional.of(String.valueOf(ChronoUnit.DAYS.between(EXCEL_DAY_ZERO, LocalDate.parse(iso))))
                : Optional.empty();
    }

    private CellContent text(String text) {
        return CellContent.sharedText(texts.index(text));
    }

    /** The number that Excel would add up: what is typed, or the result of the formula; a text counts as nothing. */
    private BigDecimal number(FormCell cell) {
        Optional<Value> typed = typed(cell);
        Slot slot = slots.get(cell);
        if (typed.isPresent() || slot.formula().isEmpty()) {
            return typed.flatMap(Value::number).orElse(BigDecimal.ZERO);
        }
        BigDecimal known = results.get(cell);
        if (known == null) {
            known = slot.formula().get().result(this::number);
            results.put(cell, known);
        }
        return known;
    }
}
