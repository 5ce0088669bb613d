package vn.tonghop.validation.relation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Where a relation takes its figures from. */
interface Row {

    Fetched of(Reference reference);

    /** Whether one of the cells that it adds up says something nobody understands. */
    default boolean isUnclear(Reference reference) {
        return false;
    }

    /**
     * What a reference means at one row.
     *
     * @param seen the cells of the submission that it adds up
     * @param elsewhere the sum of what was said before or by others; empty when that is missing
     */
    record Fetched(List<Observation> seen, Optional<BigDecimal> elsewhere) {

        public Fetched {
            seen = List.copyOf(seen);
        }

        static Fetched cells(List<Observation> seen) {
            return new Fetched(seen, Optional.empty());
        }

        static Fetched elsewhere(Optional<BigDecimal> amount) {
            return new Fetched(List.of(), amount);
        }
    }

    /** What a value counts as: a text that is filled in counts as one. */
    static Optional<BigDecimal> amount(Value value) {
        boolean words = value.state() == ValueState.REPORTED && value.number().isEmpty();
        return words ? Optional.of(BigDecimal.ONE) : value.number();
    }
}
