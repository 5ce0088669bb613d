package vn.tonghop.spreadsheet.value;

import static vn.tonghop.spreadsheet.value.CellReading.invalid;
import static vn.tonghop.spreadsheet.value.CellReading.unclear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.value.CellReading.Said;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Reads cells that are not empty as what their data element asks for. */
public final class CellReader {

    private static final int LONGEST_TEXT = 1000;

    private final Days days;
    private final Optional<Period> period;

    /** @param from1904 whether the workbook counts its days from 1904 */
    public CellReader(boolean from1904) {
        this(from1904, Optional.empty());
    }

    /** @param period what the workbook reports about; days outside of it may be mistaken for others */
    public CellReader(boolean from1904, Period period) {
        this(from1904, Optional.of(period));
    }

    private CellReader(boolean from1904, Optional<Period> period) {
        this.days = new Days(from1904);
        this.period = period;
    }

    public CellReading read(RawCell cell, DataElement element) {
        if (cell.kind() == CellKind.ERROR) {
            return unclear(FindingKind.FORMULA_BROKEN, "found", cell.text(), "fault", "error");
        }
        if (cell.kind() == CellKind.NO_RESULT) {
            return unclear(FindingKind.FORMULA_BROKEN, "found", "", "fault", "no-result");
        }
        if (cell.struck() && element.type() != ValueType.TEXT) {
            return unclear(FindingKind.VALUE_STRUCK, "found", shown(cell));
        }
        return switch (element.type()) {
            case COUNT, MONEY -> number(cell, element);
            case YES_NO -> yesNo(cell);
            case CHOICE -> choice(cell, element.choices());
            case DATE -> DayCell.read(cell, days, period);
            case TEXT -> text(cell);
        };
    }

    /** The words and signs that stand for a state where a number is asked for. */
    public static List<String> wordsFor(ValueState state) {
        return Words.of(state);
    }

    /** The day that a cell says beyond doubt, whatever its form. */
    public Optional<LocalDate> day(RawCell cell) {
        return days.day(cell)
                .filter(day -> day.spelling() != Spelling.SHORT_YEAR)
                .map(Days.Day::date);
    }

    /** The day that a text would say if its month came first, or if it counted days as Excel does. */
    public Optional<String> suggestedDay(RawCell cell) {
        return cell.kind() == CellKind.TEXT ? days.suggestion(cell.text()).map(Days::shown) : Optional.empty();
    }

    /** The day of the period that a cell says when day and month change places; empty where it cannot be mistaken. */
    public Optional<LocalDate> otherWayRound(RawCell cell, Period window) {
        return days.day(cell).flatMap(Days.Day::otherWayRound).filter(window::contains);
    }

    /** The cell's content as its reader sees it. */
    public String shown(RawCell cell) {
        return Shown.brief(days.shown(cell));
    }

    /** The value in words of the form: 1234, 13/06/2026, Có hoạt động. */
    public String meant(Value value, DataElement element) {
        return switch (element.type()) {
            case COUNT, MONEY -> value.number().map(BigDecimal::toPlainString).orElse("");
            case YES_NO -> value.number().filter(yes -> yes.signum() != 0).isPresent() ? "Có" : "Không";
            case CHOICE -> element.choice(value.text()).map(Choice::label).orElse("");
            case DATE -> Days.shown(LocalDate.parse(value.text()));
            case TEXT -> Shown.brief(value.text());
        };
    }

    private CellReading number(RawCell cell, DataElement element) {
        return switch (cell.kind()) {
            case NUMBER -> NumberCell.read(cell, element.type(), days);
            case TEXT -> NumberText.read(cell.text(), element);
            default -> invalid(cell.shown(), "count");
        };
    }

    private CellReading yesNo(RawCell cell) {
        String said = cell.kind() == CellKind.NUMBER ? String.valueOf(cell.number()) : Folded.words(cell.shown());
        return switch (said) {
            case "có", "true", "1", "1.0" -> CellReading.of(Value.of(true));
            case "không", "không có", "chưa", "false", "0", "0.0" -> CellReading.of(Value.of(false));
            case "co" -> new Said(Value.of(true), Spelling.WITHOUT_ACCENTS);
            case "khong", "khong co", "chua" -> new Said(Value.of(false), Spelling.WITHOUT_ACCENTS);
            case "…", "...", "n/a", "chưa có số liệu" -> CellReading.of(Value.NOT_AVAILABLE);
            case "không áp dụng", "không triển khai" -> CellReading.of(Value.NOT_APPLICABLE);
            default -> invalid(days.shown(cell), "yes-no");
        };
    }

    /** Somebody may have typed the code instead of the words that the form offers. */
    private CellReading choice(RawCell cell, List<Choice> choices) {
        String said = Folded.words(cell.shown());
        for (int place = 0; place < choices.size(); place++) {
            Choice choice = choices.get(place);
            if (Folded.words(choice.label()).equals(said)
                    || Folded.words(choice.code()).equals(said)) {
                return CellReading.of(Value.choice(place, choice.code()));
            }
        }
        return Words.missing(said).map(CellReading::of).orElseGet(() -> similar(cell, choices));
    }

    private CellReading similar(RawCell cell, List<Choice> choices) {
        String said = Folded.bare(cell.shown());
        List<Choice> similar = choices.stream()
                .filter(choice -> !said.isEmpty() && Folded.bare(choice.label()).equals(said))
                .toList();
        if (similar.size() == 1) {
            int place = choices.indexOf(similar.get(0));
            return new Said(Value.choice(place, similar.get(0).code()), Spelling.WITHOUT_ACCENTS);
        }
        String labels = choices.stream().map(Choice::label).collect(Collectors.joining(", "));
        return invalid(days.shown(cell), "choice", "choices", labels);
    }

    private CellReading text(RawCell cell) {
        if (cell.kind() == CellKind.NUMBER && cell.date()) {
            return invalid(days.shown(cell), "date-in-text");
        }
        String text = cell.shown();
        return text.length() <= LONGEST_TEXT
                ? new Said(Value.of(text), cell.struck() ? Spelling.STRUCK_WORDS : Spelling.ORDINARY)
                : invalid(text, "text", "limit", String.valueOf(LONGEST_TEXT));
    }
}
