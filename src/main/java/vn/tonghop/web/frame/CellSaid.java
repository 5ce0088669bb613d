package vn.tonghop.web.frame;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/**
 * What a cell says, as a page shows it.
 *
 * @param text empty where words of the page stand for it
 * @param key of those words
 */
public record CellSaid(String text, String key) {

    private static final CellSaid HIDDEN = new CellSaid("•••", "");

    /** @param value empty where there is no such cell */
    public static CellSaid of(Optional<Value> value, boolean hidden, Function<BigDecimal, String> number) {
        if (value.isEmpty()) {
            return new CellSaid("", "cell.absent");
        }
        if (hidden) {
            return HIDDEN;
        }
        Value said = value.get();
        if (said.state() != ValueState.REPORTED && said.state() != ValueState.ZERO) {
            return new CellSaid("", "cell." + said.state());
        }
        return new CellSaid(said.text().isEmpty() ? said.number().map(number).orElse("") : "“" + said.text() + "”", "");
    }
}
