package vn.tonghop.validation.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTest {

    @ParameterizedTest
    @CsvSource({
        "AT_MOST, 3, 3, 0, true",
        "AT_MOST, 4, 3, 0, false",
        "AT_MOST, 4, 3, 1, true",
        "LESS_THAN, 2, 3, 0, true",
        "LESS_THAN, 3, 3, 0, false",
        "EQUALS, 3, 3.0, 0, true",
        "EQUALS, 3, 4, 0, false",
        "EQUALS, 3, 4, 1, true",
        "EQUALS, 5, 3, 1, false",
        "AT_LEAST, 3, 3, 0, true",
        "AT_LEAST, 2, 3, 0, false",
        "AT_LEAST, 2, 3, 1, true",
        "REQUIRES, 0, 0, 0, true",
        "REQUIRES, 1, 1, 0, true",
        "REQUIRES, 1, 0, 0, false"
    })
    void holdsAsItsNameSays(Operator operator, BigDecimal left, BigDecimal right, BigDecimal tolerance, boolean holds) {
        assertThat(operator.holds(left, right, tolerance)).isEqualTo(holds);
    }
}
