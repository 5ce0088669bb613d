package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;
import static vn.tonghop.spreadsheet.value.CellReading.unclear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Reads cells that are not empty as what their data element asks for. */
public final class CellReader {

    private static final int LONGEST_TEXT = 1000;

    private final Days days;

    /** @param from1904 whether the workbook counts its days from 1904 */
    public CellReader(boolean from1904) {
        this.days = new Days(from1904);
    }

    public CellReading read(RawCell cell, DataElement element) {
        if (cell.kind() == CellKind.ERROR) {
            return unclear(FindingKind.FORMULA_BROKEN, "found", cell.text(), "fault", "error");
        }
        if (cell.kind() == CellKind.NO_RESULT) {
            return unclear(FindingKind.FORMULA_BROKEN, "found", "", "fault", "no-result");
        }
        return switch (element.type()) {
            case COUNT, MONEY -> number(cell, element);
            case YES_NO -> yesNo(cell);
            case CHOICE -> choice(cell, element.choices());
            case DATE -> date(cell);
            case TEXT -> text(cell);
        };
    }

    /** The words and signs that stand for a state where a number is asked for. */
    public static List<String> wordsFor(ValueState state) {
        return Words.of(state);
    }

    /** The day that a cell says, whatever its form. */
    public Optional<LocalDate> day(RawCell cell) {
        return days.day(cell);
    }

    /** The cell's content as its reader sees it. */
    public String shown(RawCell cell) {
        return Shown.brief(days.shown(cell));
    }

    private CellReading number(RawCell cell, DataElement element) {
        return switch (cell.kind()) {
            case NUMBER -> NumberCell.read(cell, element.type(), days);
            case TEXT -> NumberText.read(cell.text(), element);
            default -> invalid(cell.shown(), "count");
        };
    }

    private CellReading yesNo(RawCell cell) {
        String said = cell.kind() == CellKind.NUMBER ? String.valueOf(cell.number()) : Words.folded(cell.shown());
        return switch (said) {
            case "có", "true", "1", "1.0" -> CellReading.of(Value.of(true));
            case "không", "không có", "chưa", "false", "0", "0.0" -> CellReading.of(Value.of(false));
            case "…", "...", "n/a", "chưa có số liệu" -> CellReading.of(Value.NOT_AVAILABLE);
            case "không áp dụng", "không triển khai" -> CellReading.of(Value.NOT_APPLICABLE);
            default -> invalid(days.shown(cell), "yes-no");
        };
    }

    /** Somebody may have typed the code instead of the words that the form offers. */
    private CellReading choice(RawCell cell, List<Choice> choices) {
        String said = Words.folded(cell.shown());
        for (int place = 0; place < choices.size(); place++) {
            Choice choice = choices.get(place);
            if (Words.folded(choice.label()).equals(said)
                    || Words.folded(choice.code()).equals(said)) {
                return CellReading.of(Value.choice(place, choice.code()));
            }
        }
        String labels = choices.stream().map(Choice::label).collect(Collectors.joining(", "));
        return invalid(days.shown(cell), "choice", "choices", labels);
    }

    private CellReading date(RawCell cell) {
        return days.day(cell)
                .map(day -> CellReading.of(Value.of(day.toString())))
                .orElseGet(() -> invalid(days.shown(cell), "date"));
    }

    private CellReading text(RawCell cell) {
        if (cell.kind() == CellKind.NUMBER && cell.date()) {
            return invalid(days.shown(cell), "date-in-text");
        }
        String text = cell.shown();
        return text.length() <= LONGEST_TEXT
                ? CellReading.of(Value.of(text))
                : invalid(text, "text", "limit", String.valueOf(LONGEST_TEXT));
    }
}
