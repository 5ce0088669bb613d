package vn.tonghop.plan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @ParameterizedTest
    @CsvSource({
        "F_CUOI, F_CUOI, ''",
        "' F_CUOI ', F_CUOI, ''",
        "T_NGUOI[ND], T_NGUOI, ND",
        "K_MOI[DOI178_XA], K_MOI, DOI178_XA",
        "K_MOI[DOI178_XA/KS], K_MOI, DOI178_XA/KS"
    })
    void readsAnElementWithOrWithoutACategory(String text, String element, String category) {
        assertThat(Term.parse(text)).contains(new Term(element, category));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "f_cuoi", "F CUOI", "F_CUOI[]", "F_CUOI[ND", "[ND]", "1F", "F_CUOI + F_DAU"})
    void readsNothingElse(String text) {
        assertThat(Term.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F_CUOI", "K_MOI[DOI178_XA]"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Term.parse(text).orElseThrow()).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "K_MOI, DOI178_XA/KS, true",
        "K_MOI, '', true",
        "K_MOI[DOI178_XA], DOI178_XA/KS, true",
        "K_MOI[DOI178_XA], DOI178_XA, true",
        "K_MOI[DOI178_XA], DOI178_XA2/KS, false",
        "K_MOI[DOI178_XA], CA_XA/KS, false",
        "K_MOI[DOI178_XA/KS], DOI178_XA/KS, true",
        "K_MOI[DOI178_XA/KS], DOI178_XA/KR, false"
    })
    void coversItsGroupAndNoOther(String term, String category, boolean covers) {
        assertThat(Term.parse(term).orElseThrow().covers(category)).isEqualTo(covers);
    }
}
