package vn.tonghop.spreadsheet.identity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.spreadsheet.value.CellReading;
import vn.tonghop.submission.Value;

/** Asks an identity sheet one thing after the other and collects what it does not answer. */
final class Questions {

    private static final DataElement COUNT =
            new DataElement("", "", "", ValueType.COUNT, Nature.STOCK, true, false, "", "", List.of());

    private final IdentityCells cells;
    private final Form form;
    private final CellReader reader;
    private final String file;
    private final HiddenIdentity hidden;
    private final List<Finding> findings = new ArrayList<>();

    /** @param hidden what answers where nothing stands in the cells */
    Questions(IdentityCells cells, HiddenIdentity hidden, Form form, CellReader reader, String file) {
        this.cells = cells;
        this.hidden = hidden;
        this.form = form;
        this.reader = reader;
        this.file = file;
    }

    Optional<String> text(String code) {
        return required(code).map(RawCell::shown);
    }

    Optional<LocalDate> day(String code) {
        Optional<RawCell> cell = required(code);
        Optional<LocalDate> day = cell.flatMap(reader::day);
        if (cell.isPresent() && day.isEmpty()) {
            reader.suggestedDay(cell.get())
                    .ifPresentOrElse(
                            suggestion -> invalid(code, "date-suggested", "suggestion", suggestion),
                            () -> invalid(code, "date"));
        }
        return day;
    }

    /** The day of a window that a code's cell says when day and month change places. */
    Optional<LocalDate> otherWayRound(String code, Period window) {
        return cells.value(code).flatMap(cell -> reader.otherWayRound(cell, window));
    }

    Optional<LocalDate> dayOf(RawCell cell) {
        return reader.day(cell);
    }

    Optional<Integer> count(String code) {
        return required(code)
                .flatMap(cell -> answer(code, number(cell), "count"))
                .map(BigDecimal::intValueExact);
    }

    /** The cell behind a code that may be empty. */
    Optional<RawCell> given(String code) {
        return cells.value(code);
    }

    /** The cell behind a code, or else what the form was handed out with, and then that is noted. */
    Optional<RawCell> known(String code) {
        Optional<RawCell> cell = cells.value(code);
        if (cell.isEmpty()) {
            hidden.value(code)
                    .ifPresent(value -> add(
                            FindingKind.IDENTITY_FROM_FORM, code, "item", item(code), "found", reader.shown(value)));
        }
        return cell.or(() -> hidden.value(code));
    }

    /** The known cell behind a code; a finding where there is none. */
    Optional<RawCell> required(String code) {
        Optional<RawCell> cell = known(code);
        if (cell.isEmpty()) {
            invalid(code, "blank");
        }
        return cell;
    }

    /** The answer, and a finding where there is none. */
    <T> Optional<T> answer(String code, Optional<T> answer, String wanted) {
        if (answer.isEmpty()) {
            invalid(code, wanted);
        }
        return answer;
    }

    String shown(String code) {
        return cells.value(code).map(reader::shown).orElse("");
    }

    /** Words of the form for what a code asks. */
    String item(String code) {
        return form.identitySheet().tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.code().equals(code))
                .map(FormRow::label)
                .findFirst()
                .orElse(code);
    }

    void add(FindingKind kind, String code, String... facts) {
        findings.add(Finding.of(kind, cells.place(code).in(file), facts));
    }

    /** Says this in place of everything that was said. */
    void onlySay(FindingKind kind, String code, String... facts) {
        findings.clear();
        add(kind, code, facts);
    }

    List<Finding> findings() {
        return findings;
    }

    private void invalid(String code, String wanted, String... facts) {
        add(
                FindingKind.IDENTITY_INVALID,
                code,
                Stream.concat(Stream.of("item", item(code), "found", shown(code), "wanted", wanted), Stream.of(facts))
                        .toArray(String[]::new));
    }

    private Optional<BigDecimal> number(RawCell cell) {
        return reader.read(cell, COUNT) instanceof CellReading.Said said
                ? Optional.of(said.value()).flatMap(Value::number).filter(Questions::isOrdinal)
                : Optional.empty();
    }

    private static boolean isOrdinal(BigDecimal number) {
        return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(Short.MAX_VALUE)) < 0;
    }
}
