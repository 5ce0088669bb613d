package vn.tonghop.validation.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.count;
import static vn.tonghop.validation.TinyForm.stock;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Entries;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Phrases;

/** Two equal counts of 8 are two bits of evidence, of 128 four. */
class CopyCheckTest {

    private static final Form FORM = new TinyForm()
            .grid("01", List.of("R1", "R2", "R3", "R4"), count("A"))
            .grid("02", List.of("R1", "R2"), count("C"))
            .form();

    private final Entries entries = new Entries();
    private final TinyScene scene = new TinyScene();

    @Test
    void looksAtThePeriodBeforeOnly() {
        scene.now("A", "R1", 8).before(4, Map.of("A", Map.of("R1", 8L)));
        assertThat(found(last(1, 2))).isEmpty();

        scene.before(5, Map.of("A", Map.of("R1", 8L)));
        assertThat(found(last(1, 2))).hasSize(1);
        assertThat(found(neighbour(1, 2))).isEmpty();
    }

    @Test
    void namesTheFirstUnitThatSaysTheSame() {
        scene.now("A", "R1", 8)
                .neighbour("00006", "A", Map.of("R1", 7L))
                .neighbour("00008", "A", Map.of("R1", 8L))
                .neighbour("00010", "A", Map.of("R1", 8L));

        assertThat(found(neighbour(1, 2))).singleElement().satisfies(breach -> {
            var said = breach.said(FORM, new Phrases("vi"));
            assertThat(said.found()).isEqualTo("1 ô ghi y như biểu cùng kỳ của đơn vị 00008");
            assertThat(said.expected()).isEqualTo("số liệu của đơn vị mình");
        });
        assertThat(found(last(1, 2))).isEmpty();
    }

    @Test
    void namesThePeriodThatWasCopied() {
        scene.now("A", "R1", 8).before(5, Map.of("A", Map.of("R1", 8L)));

        assertThat(found(last(1, 2))).singleElement().satisfies(breach -> {
            var said = breach.said(FORM, new Phrases("vi"));
            assertThat(said.found()).isEqualTo("1 ô ghi y như kỳ 2026-05");
            assertThat(said.expected()).isEqualTo("số liệu của kỳ này");
            assertThat(breach.isOfMagnitude()).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "6.01, 0"})
    void addsUpTheEvidenceOfAllSheets(double evidence, int sightings) {
        scene.now("A", "R1", 8).now("C", "R1", 128).before(5, Map.of("A", Map.of("R1", 8L), "C", Map.of("R1", 128L)));

        assertThat(found(last(1, evidence))).hasSize(sightings);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 2", "0.51, 0"})
    void wantsAShareOfTheCellsOfASheetToSayTheSame(double share, int cells) {
        scene.now("A", "R1", 8)
                .now("A", "R2", 9)
                .now("A", "R3", 128)
                .now("A", "R4", 7)
                .before(5, Map.of("A", Map.of("R1", 8L, "R2", 1L, "R3", 128L)));

        assertThat(found(last(share, 1))).flatExtracting(Breach::cells).hasSize(cells);
    }

    @Test
    void leavesOutASheetOfItsOwnBesideOneThatWasCopied() {
        scene.now("A", "R1", 8)
                .now("C", "R1", 128)
                .now("C", "R2", 5)
                .before(5, Map.of("A", Map.of("R1", 8L), "C", Map.of("R1", 128L, "R2", 6L)));

        assertThat(found(last(0.9, 2)))
                .flatExtracting(Breach::cells)
                .extracting(Observation::element)
                .containsExactly("A");
        assertThat(found(last(0.9, 2.01))).isEmpty();
    }

    @Test
    void takesACellForDifferentThatOnlyTheOtherReportFilledIn() {
        scene.now("A", "R1", 8).now("A", "R2", 0).before(5, Map.of("A", Map.of("R1", 8L, "R2", 3L)));

        assertThat(found(last(0.51, 1))).isEmpty();
        assertThat(found(last(0.5, 1))).hasSize(1);
    }

    @Test
    void doesNotCallAZeroCopied() {
        scene.now("A", "R1", 8).now("A", "R2", 0).before(5, Map.of("A", Map.of("R1", 8L, "R2", 0L)));

        assertThat(found(last(1, 2)))
                .flatExtracting(Breach::cells)
                .extracting(Observation::category)
                .containsExactly("R1");
    }

    @Test
    void saysNothingWhereNoCellSaysTheSameHoweverLittleEvidenceItWants() {
        scene.now("A", "R1", 8).now("C", "R1", 0).before(5, Map.of("A", Map.of("R1", 9L)));

        assertThat(found(last(0.5, 0))).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsKnown() {
        scene.now("A", "R1", 8);

        assertThat(last(1, 0).on(FORM).orElseThrow().breaches(scene.withoutPast()))
                .isEmpty();
    }

    @Test
    void concernsFormsWithCountsOfThePeriod() {
        Form other = new TinyForm().list("01", stock("B")).form();

        assertThat(last(1, 2).concerns(FORM, term -> false)).isTrue();
        assertThat(last(1, 2).concerns(other, term -> true)).isFalse();
        assertThat(last(1, 2).on(other)).isEmpty();
    }

    @Test
    void comparesWithThePastInSearchOfCopies() {
        assertThat(last(0.9, 8).needsPast()).isTrue();
        assertThat(last(0.9, 8).seeksCopies()).isTrue();
        assertThat(last(0.9, 8).terms()).isEmpty();
        assertThat(last(0.9, 8).outline()).isEqualTo("copy of LAST ≥ 0.9, 8.0 bits");
        assertThat(neighbour(0.9, 12).outline()).isEqualTo("copy of NEIGHBOUR ≥ 0.9, 12.0 bits");
    }

    @ParameterizedTest
    @CsvSource({"8 9 0, 8 9 0, true", "8 9 0, 8 1 0, false", "8 9 0, 8 9 4, false", "8 0 0, 8 0 0, false"})
    void triesItsExamples(String now, String before, boolean broken) {
        assertThat(last(1, 3).isBrokenBy(entries.of("{now: '" + now + "', before: '" + before + "'}")))
                .isEqualTo(broken);
    }

    @Test
    void refusesAnythingElseInAnExample() {
        last(1, 3).isBrokenBy(entries.of("{now: '8',\n before: '8',\n unit: '00008'}"));

        assertThat(entries.faults()).containsExactly("rules.yaml:3: mục 'unit' không có, chọn một trong [before, now]");
    }

    private List<? extends Breach> found(Check check) {
        return check.on(FORM).orElseThrow().breaches(scene.scene());
    }

    private Check last(double share, double evidence) {
        return check(CheckKind.COPIED_FROM_LAST, share, evidence);
    }

    private Check neighbour(double share, double evidence) {
        return check(CheckKind.COPIED_FROM_NEIGHBOUR, share, evidence);
    }

    private Check check(CheckKind kind, double share, double evidence) {
        return kind.read(entries.of("{share: " + share + ", evidence: " + evidence + "}"));
    }
}
