package vn.tonghop.validation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.count;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.Entries;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Check;

class RelationCheckTest {

    private static final Form FORM = new TinyForm()
            .grid("01", List.of("R1", "R2", "00004", "00008"), count("A"), count("B"))
            .grid("02", List.of("G/R1", "G/R2", "H/R1"), count("C"))
            .list("03", count("L"), count("M"))
            .form();

    private final Entries entries = new Entries();
    private final TinyScene scene = new TinyScene();

    @ParameterizedTest
    @CsvSource({"5, 0", "7, 0", "8, 1"})
    void letsARelationBeMissedByItsTolerance(long left, int found) {
        scene.now("A", "R1", left).now("B", "R1", 5);

        assertThat(breaches(check("A", "at-most", "B", "tolerance: 2"))).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | at-most | B | | A at-most B",
                "A | at-most | B | tolerance: 0 | A at-most B",
                "A - B | equals | C | tolerance: 1.5 | A - B equals C ± 1.5",
                "A | at-most | B | missing: {left: zero} | A (ô trống là 0) at-most B",
                "A | at-most | B | missing: {right: zero} | A at-most B",
                "5 | at-most | B | missing: {left: zero} | 5 at-most B",
                "A - 5 | at-most | B | missing: {left: zero} | A - 5 (ô trống là 0) at-most B"
            })
    void isWrittenAsItsAuthorWroteIt(String left, String operator, String right, String more, String outline) {
        assertThat(check(left, operator, right, more == null ? "" : more).outline())
                .isEqualTo(outline);
    }

    @Test
    void readsAListOnTheLeftAsOneOutline() {
        assertThat(RelationReader.read(entries.of("{left: [A, B], operator: at-most, right: 7}"))
                        .outline())
                .isEqualTo("A, B at-most 7");
    }

    @Test
    void refusesAnUnknownSideOfWhatIsMissing() {
        check("A", "at-most", "B", "missing: {above: zero}");

        assertThat(entries.faults()).contains("rules.yaml:1: mục 'above' không có, chọn một trong [left, right]");
    }

    @Test
    void looksAtAllThatItsSidesName() {
        Check check = check("A + last(A)", "at-most", "2 * C[G] + 5", "");

        assertThat(check.terms()).containsExactly(new Term("A", ""), new Term("C", "G"));
        assertThat(check.needsPast()).isTrue();
        assertThat(check("A", "at-most", "B", "").needsPast()).isFalse();
        assertThat(check.seeksCopies()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "A, B, true",
        "L, M, true",
        "A, C[*], true",
        "A, X, false",
        "A, X[*], false",
        "A, C, false",
        "A, below(B), true"
    })
    void concernsFormsThatAskAllOfItTogether(String left, String right, boolean concerned) {
        Check check = check(left, "at-most", right, "missing: {right: zero}");

        assertThat(check.concerns(FORM, term -> true)).isEqualTo(concerned);
        assertThat(check.on(FORM).isPresent()).isEqualTo(concerned);
    }

    @Test
    void concernsAFormOnlyWhereWhatOthersReportIsAskedSomewhere() {
        Check check = check("A", "at-most", "below(X)", "");

        assertThat(check.concerns(FORM, term -> !term.element().equals("X"))).isFalse();
        assertThat(check.concerns(FORM, term -> true)).isTrue();
        assertThat(check.on(FORM)).isPresent();
    }

    @Test
    void runsTheRelationsOfAListThatTheFormAsks() {
        Check check = RelationReader.read(entries.of("{left: [A, X], operator: at-most, right: 'C[*]'}"));
        scene.now("A", "R2", 9).now("X", "R2", 9).now("C", "G/R1", 3);

        assertThat(breaches(check))
                .singleElement()
                .satisfies(breach -> assertThat(breach.cells())
                        .extracting(Observation::element)
                        .containsExactly("A", "C"));
    }

    @Test
    void takesOnlyTheRowAtHandFromAnotherPeriod() {
        scene.now("A", "R1", 5).before(5, Map.of("A", Map.of("R1", 4L, "R2", 100L)));

        assertThat(breaches(check("A", "at-most", "last(A)", ""))).hasSize(1);
        assertThat(breaches(check("A", "at-most", "last(A[*])", ""))).isEmpty();
    }

    @Test
    void takesOnlyTheRowsOfItsGroupFromAnotherPeriod() {
        scene.now("A", "R1", 5).before(5, Map.of("C", Map.of("G/R1", 1L, "G/R2", 3L, "H/R1", 1L)));

        assertThat(breaches(check("A", "at-most", "last(C[G])", ""))).hasSize(1);
        assertThat(breaches(check("A", "at-most", "last(C[*])", ""))).isEmpty();
    }

    @Test
    void addsUpOnlyTheRowsOfItsGroup() {
        scene.now("A", "R1", 5).now("C", "G/R1", 1).now("C", "G/R2", 3).now("C", "H/R1", 1);

        assertThat(breaches(check("A", "at-most", "C[G]", ""))).hasSize(1);
        assertThat(breaches(check("A", "at-most", "C[*]", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"below(X), 7, 0", "below(X), 6, 1", "'below(X[KR])', 3, 0", "'below(X[KR])', 7, 1"})
    void takesWhatTheUnitOfTheRowReportedItself(String right, long now, int found) {
        scene.now("A", "00008", now)
                .now("A", "00004", 99)
                .below("00007", "X", Map.of("KR", 50L))
                .below("00008", "X", Map.of("KR", 3L, "MX", 4L));

        assertThat(breaches(check("A", "equals", right, ""))).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"A, 0", "B, 0", "C, 1"})
    void saysNothingOfARowWhereOneOfItsFiguresIsUnclear(String element, int found) {
        scene.now("A", "R1", 7).now("B", "R1", 5).unclear(element, "R1");

        assertThat(breaches(check("A", "at-most", "B", ""))).hasSize(found);
    }

    @Test
    void doesNotMindAnUnclearFigureWhereItAsksForThePast() {
        scene.now("A", "R1", 7).before(5, Map.of("B", Map.of("R1", 5L))).unclear("B", "R1");

        assertThat(breaches(check("A", "at-most", "last(B)", ""))).hasSize(1);
        assertThat(breaches(check("A", "at-most", "before(B)", ""))).hasSize(1);
        assertThat(breaches(check("A", "at-most", "to-date(B)", ""))).isEmpty();
        assertThat(breaches(check("A", "at-most", "first(B)", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"last(L), 20", "earlier(L), 20", "first(L), 10", "before(L), 30", "to-date(L), 31"})
    void takesEachPeriodOfTheYearFromWhereItSays(String left, long value) {
        scene.now("L", "", 1)
                .before(Period.month(2025, 12), Map.of("L", Map.of("", 400L)))
                .before(4, Map.of("L", Map.of("", 10L)))
                .before(5, Map.of("L", Map.of("", 20L)))
                .before(7, Map.of("L", Map.of("", 700L)));

        assertThat(breaches(check(left, "equals", String.valueOf(value), ""))).isEmpty();
        assertThat(breaches(check(left, "equals", String.valueOf(value + 1), "")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first(L)", "to-date(L)"})
    void takesTheFileItselfWhereTheYearHasNoEarlierReport(String left) {
        scene.now("L", "", 3);

        assertThat(breaches(check(left, "equals", "3", ""))).isEmpty();
        assertThat(breaches(check(left, "equals", "4", ""))).hasSize(1);
    }

    private List<? extends Breach> breaches(Check check) {
        return check.on(FORM).orElseThrow().breaches(scene.scene());
    }

    private Check check(String left, String operator, String right, String more) {
        return RelationReader.read(
                entries.of("{left: '" + left + "', operator: " + operator + ", right: '" + right + "', " + more + "}"));
    }
}
