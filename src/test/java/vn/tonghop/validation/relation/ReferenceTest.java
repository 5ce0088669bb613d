package vn.tonghop.validation.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @CsvSource({
        "A, true, true, false",
        "A[*], false, true, false",
        "A[.], false, true, false",
        "A[G], false, true, false",
        "A[G/R1], false, true, false",
        "last(A), true, false, true",
        "earlier(A), true, false, true",
        "before(A), true, false, true",
        "first(A), true, true, true",
        "to-date(A), true, true, true",
        "last(A[G]), false, false, true",
        "below(A), false, false, true",
        "below(A[G]), false, false, true"
    })
    void knowsWhereItsFiguresAre(String text, boolean ofTheRow, boolean inTheSubmission, boolean needsPast) {
        Reference reference = reference(text);

        assertThat(reference.isOfTheRow()).isEqualTo(ofTheRow);
        assertThat(reference.looksAtTheSubmission()).isEqualTo(inTheSubmission);
        assertThat(reference.needsPast()).isEqualTo(needsPast);
        assertThat(reference).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "A, G/R1, G/R1, true",
        "A, G/R2, G/R1, false",
        "A[G], G/R2, '', true",
        "A[G], H/R2, '', false",
        "A[*], H/R2, G/R1, true",
        "A[.], R1, G/R1, true",
        "A[.], R1, R1, true",
        "A[.], G/R1, G/R1, false"
    })
    void coversTheRowsThatItsBracketsSay(String text, String row, String at, boolean covers) {
        assertThat(reference(text).covers(row, at)).isEqualTo(covers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A B", "last(A", "A)", "lately(A)", "A[", "A[x]", ""})
    void refusesWhatIsNoReference(String text) {
        assertThat(Reference.parse(text)).isEmpty();
    }

    @Test
    void forgivesBlanksAroundIt() {
        assertThat(Reference.parse(" A ")).contains(reference("A"));
    }

    private static Reference reference(String text) {
        return Reference.parse(text).orElseThrow();
    }
}
