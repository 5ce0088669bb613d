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
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Phrases;
import vn.tonghop.validation.check.Scene;

class CumulativeCheckTest {

    private static final Form FORM = new TinyForm()
            .grid("01", List.of("R1", "R2", "R3"), count("A"), stock("B"))
            .grid("02", List.of("R1"), count("C"))
            .form();

    private final Entries entries = new Entries();

    @ParameterizedTest
    @CsvSource({"5, true", "6, true", "4, false"})
    void seesACellThatHoldsAtLeastWhatTheMonthsBeforeAddUpTo(String now, boolean seen) {
        assertThat(isSeen(1, 2, now, "'2', '3'")).isEqualTo(seen);
    }

    @Test
    void wantsMoreThanOneMonthToAddUp() {
        assertThat(isSeen(1, 0, "9", "'5'")).isFalse();
        assertThat(isSeen(1, 0, "9", "'5', '4'")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.5, true", "0.51, false", "1, false"})
    void wantsAShareOfTheCellsToLookSo(double share, boolean seen) {
        assertThat(isSeen(share, 2, "5 1", "'2 2', '3 3'")).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "4.01, false"})
    void addsUpTheEvidenceOfTheCells(double evidence, boolean seen) {
        assertThat(isSeen(1, evidence, "5 7", "'2 4', '3 3'")).isEqualTo(seen);
    }

    @Test
    void leavesCellsOutThatSaidNothingAllYear() {
        assertThat(isSeen(1, 2, "5 0", "'2 0', '3 0'")).isTrue();
        assertThat(isSeen(0.6, 2, "5 1 7", "'2 2 0', '3 3 0'")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "13, '''10'', ''11'', ''12''', true",
        "11, '''10'', ''10'', ''11''', true",
        "13, '''10'', ''12'', ''11''', false",
        "12, '''10'', ''11'', ''13''', false",
        "10, '''10'', ''10'', ''10''', false",
        "12, '''10'', ''11''', false"
    })
    void seesACellThatHasNotFallenForThreeMonths(String now, String before, boolean seen) {
        assertThat(isSeen(1, 1, now, before)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "9, '''0'', ''4'', ''0'', ''5''', 0, true",
        "9, '''0'', ''4'', ''0'', ''5''', 0.01, false",
        "15, '''0'', ''4'', ''6'', ''5''', 3, true",
        "15, '''0'', ''4'', ''6'', ''5''', 3.01, false"
    })
    void takesACellForEvidenceWhereMostMonthsAreFilled(String now, String before, double evidence, boolean seen) {
        assertThat(isSeen(1, evidence, now, before)).isEqualTo(seen);
    }

    @Test
    void namesTheCellsThatLookSoAndTheMonthsOfTheYear() {
        var scene = new TinyScene()
                .now("A", "R1", 1)
                .now("A", "R2", 9)
                .now("A", "R3", 7)
                .now("C", "R1", 3)
                .before(Period.month(2025, 12), Map.of("A", Map.of("R1", 90L, "R2", 90L, "R3", 90L)))
                .before(4, Map.of("A", Map.of("R1", 4L, "R2", 4L, "R3", 3L)))
                .before(5, Map.of("A", Map.of("R1", 4L, "R2", 5L, "R3", 3L)));

        assertThat(breaches(check(0.6, 4), scene.scene())).singleElement().satisfies(breach -> {
            assertThat(breach.cells()).extracting(Observation::category).containsExactly("R2", "R3");
            assertThat(breach.isOfMagnitude()).isTrue();
            var said = breach.said(FORM, new Phrases("vi"));
            assertThat(said.item()).isEqualTo("“Cột A”, dòng “Dòng R2” (ô C2) và 1 ô khác cùng trang");
            assertThat(said.found())
                    .isEqualTo("2 ô không ô nào nhỏ hơn tổng 2 kỳ trước trong năm, giống như ghi cộng dồn");
        });
    }

    @Test
    void looksAtEachSheetByItself() {
        var scene = new TinyScene()
                .now("A", "R1", 1)
                .now("C", "R1", 9)
                .before(4, Map.of("A", Map.of("R1", 4L), "C", Map.of("R1", 4L)))
                .before(5, Map.of("C", Map.of("R1", 4L)));

        assertThat(breaches(check(1, 2), scene.scene()))
                .singleElement()
                .satisfies(breach -> assertThat(breach.cells())
                        .extracting(Observation::element)
                        .containsExactly("C"));
        assertThat(breaches(check(1, 2), scene.withoutPast())).isEmpty();
    }

    @Test
    void concernsFormsWithCountsOfThePeriod() {
        Form other = new TinyForm().list("01", stock("B")).form();

        assertThat(check(1, 2).concerns(FORM, term -> false)).isTrue();
        assertThat(check(1, 2).on(FORM)).isPresent();
        assertThat(check(1, 2).concerns(other, term -> true)).isFalse();
        assertThat(check(1, 2).on(other)).isEmpty();
    }

    @Test
    void comparesWithThePastAndIsNoSearchForCopies() {
        assertThat(check(0.9, 14).needsPast()).isTrue();
        assertThat(check(0.9, 14).seeksCopies()).isFalse();
        assertThat(check(0.9, 14).terms()).isEmpty();
        assertThat(check(0.9, 14).outline()).isEqualTo("cumulative ≥ 0.9, 14.0 bits");
    }

    @Test
    void refusesAnythingElseInAnExample() {
        check(1, 2).isBrokenBy(entries.of("{now: '5', before: ['2', '3'], after: '4'}"));

        assertThat(entries.faults())
                .containsExactly("rules.yaml:1: mục 'after' không có, chọn một trong [before, now]");
    }

    private List<? extends Breach> breaches(Check check, Scene scene) {
        return check.on(FORM).orElseThrow().breaches(scene);
    }

    private boolean isSeen(double share, double evidence, String now, String before) {
        return check(share, evidence).isBrokenBy(entries.of("{now: '" + now + "', before: [" + before + "]}"));
    }

    private Check check(double share, double evidence) {
        return CheckKind.CUMULATIVE.read(entries.of("{share: " + share + ", evidence: " + evidence + "}"));
    }
}
