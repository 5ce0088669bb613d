package vn.tonghop.validation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.count;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tonghop.definition.Entries;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.relation.RelationCheck.Imbalance;
import vn.tonghop.validation.relation.RelationCheck.Summand;

/** What does not hold, as figures that somebody can mend. */
class ImbalanceTest {

    private static final Form FORM = new TinyForm()
            .grid("01", List.of("R1", "R2"), count("A"), count("B"), count("C"))
            .form();

    private final TinyScene scene = new TinyScene();

    @Test
    void tellsTheSummandsOfBothSidesWithTheirCells() {
        scene.now("A", "R1", 60).now("B", "R1", 3).now("B", "R2", 4).before(5, Map.of("A", Map.of("R1", 10L)));

        assertThat(
                        imbalances(
                                "{left: A - C, operator: at-most, right: '2 * B[*] + 3 * last(A) + 5', tolerance: 1, missing: {left: zero}}"))
                .containsExactly(new Imbalance(
                        "A - C (ô trống là 0) at-most 2 * B[*] + 3 * last(A) + 5 ± 1",
                        Operator.AT_MOST,
                        List.of(inCells("1", cell("A", "R1")), inCells("-1", cell("C", "R1"))),
                        List.of(inCells("2", cell("B", "R1"), cell("B", "R2")), given("30"), given("5")),
                        new BigDecimal("1")));
    }

    @Test
    void tellsWhatCanBeMendedApartFromWhatWasSaidBefore() {
        scene.now("A", "R1", 3).before(5, Map.of("A", Map.of("R1", 4L)));

        assertThat(imbalances("{left: to-date(A), operator: at-most, right: 5}"))
                .singleElement()
                .satisfies(imbalance -> {
                    assertThat(imbalance.left()).containsExactly(inCells("1", cell("A", "R1")), given("4"));
                    assertThat(imbalance.right()).containsExactly(given("5"));
                });
    }

    @Test
    void namesNoCellOfASumThatNoRowFillsIn() {
        scene.now("A", "R1", 3);

        assertThat(imbalances("{left: A, operator: at-most, right: 'B[*]', missing: {right: zero}}"))
                .singleElement()
                .satisfies(imbalance -> assertThat(imbalance.right()).containsExactly(inCells("1")));
    }

    @Test
    void tellsNothingWhereEverythingHolds() {
        scene.now("A", "R1", 3).now("B", "R1", 3);

        assertThat(imbalances("{left: A, operator: at-most, right: B}")).isEmpty();
    }

    private List<Imbalance> imbalances(String rule) {
        var check = (RelationCheck) RelationReader.read(new Entries().of(rule));
        return check.imbalances(FORM, scene.scene()).toList();
    }

    private static Summand inCells(String factor, Term... cells) {
        return new Summand(new BigDecimal(factor), false, List.of(cells));
    }

    private static Summand given(String number) {
        return new Summand(new BigDecimal(number), true, List.of());
    }

    private static Term cell(String element, String row) {
        return new Term(element, row);
    }
}
