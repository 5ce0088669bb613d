package vn.tonghop.rollup.snapshot.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one unit of the year before had reached, on the map of that day.
 *
 * @param since with the code, which unit it is
 * @param heirs codes of the units of today that its people are in
 * @param comparable whether all of its people are in one of them
 */
public record UnitThen(
        String unit,
        LocalDate since,
        String indicator,
        BigDecimal actual,
        Optional<BigDecimal> denominator,
        List<String> heirs,
        boolean comparable) {

    public UnitThen {
        heirs = List.copyOf(heirs);
    }
}
