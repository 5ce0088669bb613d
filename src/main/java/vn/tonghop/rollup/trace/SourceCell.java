package vn.tonghop.rollup.trace;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/**
 * A cell of a report, with the file it stands in.
 *
 * @param unit code of the unit that it is about, which may be another than the sender
 * @param value as it was reported; that of a choice with its place among the choices
 */
public record SourceCell(String unit, Sent sent, String element, String category, Value value, CellAddress address) {

    /**
     * The version of a report that a cell stands in.
     *
     * @param file its name as it came
     */
    public record Sent(
            String unit,
            String form,
            String period,
            LocalDate periodEnd,
            int version,
            int sendNumber,
            Instant receivedAt,
            String file) {}

    /** Where it stands, as {@code file!sheet!A1}. */
    public String place() {
        return sent.file() + "!" + address;
    }

    boolean isOf(Term term) {
        return term.element().equals(element) && term.covers(category);
    }

    /** What it adds to a sum; empty where nothing was said. A text that was filled in counts as one. */
    Optional<BigDecimal> amount(boolean choice) {
        return switch (value.state()) {
            case NOT_APPLICABLE -> choice ? Optional.empty() : Optional.of(BigDecimal.ZERO);
            case ZERO, REPORTED -> choice ? chosen() : value.number().or(() -> Optional.of(BigDecimal.ONE));
            case NOT_AVAILABLE, NOT_REPORTED -> Optional.empty();
        };
    }

    private Optional<BigDecimal> chosen() {
        return value.state() == ValueState.REPORTED && !value.text().isEmpty() ? value.number() : Optional.empty();
    }
}
