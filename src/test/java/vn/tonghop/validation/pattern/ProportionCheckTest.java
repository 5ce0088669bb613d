package vn.tonghop.validation.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.count;
import static vn.tonghop.validation.TinyForm.stock;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.definition.Entries;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Phrases;

/** On the scale that series are measured on 3.625 stands at 4 and 15.625 at 8, four usual scatters off. */
class ProportionCheckTest {

    private static final Form FORM = new TinyForm()
            .grid("01", List.of("R1", "R2"), count("A"), stock("B"))
            .form();

    private final Entries entries = new Entries();

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void speaksUpFromANumberOfPeriodsOn(int periods, boolean broken) {
        assertThat(isBroken(CheckKind.PROPORTION, periods, 1, 3, "15.625", "3.625, 3.625"))
                .isEqualTo(broken);
        assertThat(sightings(proportion(periods, 1, 3), twoMonthsOf(40).now("A", "R1", 150)))
                .hasSize(broken ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"12, true", "12.01, false"})
    void speaksUpFromALeastDifferenceOn(double change, boolean broken) {
        assertThat(isBroken(CheckKind.PROPORTION, 1, change, 3, "15.625", "3.625"))
                .isEqualTo(broken);
        assertThat(isBroken(CheckKind.PROPORTION, 1, change, 3, "3.625", "15.625"))
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({"3.99, true", "4, false"})
    void speaksUpBeyondANumberOfUsualScatters(double deviations, boolean broken) {
        assertThat(isBroken(CheckKind.PROPORTION, 1, 1, deviations, "15.625", "3.625"))
                .isEqualTo(broken);
    }

    @ParameterizedTest
    @CsvSource({"400, true", "4000, true", "40000, true", "400000, false", "4, true", "150, false", "70, false"})
    void takesForASlipWhatFitsWithUpToThreeZerosMoreOrLess(String now, boolean slipped) {
        assertThat(isBroken(CheckKind.SLIP, 1, 6, 3, now, "40, 40")).isEqualTo(slipped);
    }

    @ParameterizedTest
    @CsvSource({"71.875, false", "71.8, true"})
    void letsACountFitThatIsLessThanOneAndAHalfScattersOff(String now, boolean slipped) {
        assertThat(isBroken(CheckKind.SLIP, 1, 6, 3, now, "3.625")).isEqualTo(slipped);
    }

    @Test
    void takesNoZeroForASlip() {
        assertThat(isBroken(CheckKind.PROPORTION, 1, 1, 1, "0", "1, 1, 1")).isTrue();
        assertThat(isBroken(CheckKind.SLIP, 1, 1, 1, "0", "1, 1, 1")).isFalse();
    }

    @Test
    void saysWhatIsUsual() {
        var scene = twoMonthsOf(40).now("A", "R1", 150);

        assertThat(sightings(proportion(2, 10, 4), scene)).singleElement().satisfies(breach -> {
            var said = breach.said(FORM, new Phrases("vi"));
            assertThat(said.item()).isEqualTo("“Cột A”, dòng “Dòng R1” (ô C1)");
            assertThat(said.found()).isEqualTo("150");
            assertThat(said.expected()).isEqualTo("các kỳ trước thường khoảng 40, từ 18 đến 70 là bình thường");
            assertThat(breach.isOfMagnitude()).isTrue();
        });
    }

    @Test
    void saysWhatItWouldBeWithoutTheSlip() {
        var scene = twoMonthsOf(4000).now("A", "R1", 40_400);

        assertThat(sightings(slip(2, 6, 3), scene)).singleElement().satisfies(breach -> {
            var said = breach.said(FORM, new Phrases("en"));
            assertThat(said.found()).isEqualTo("40,400");
            assertThat(said.expected())
                    .isEqualTo(
                            "earlier periods were about 4,000; with one zero or more too many or too few it would be 4,040");
        });
    }

    @Test
    void callsNothingASlipThatFitsNowhere() {
        assertThat(sightings(slip(2, 6, 3), twoMonthsOf(40).now("A", "R1", 150)))
                .isEmpty();
    }

    @Test
    void looksAtEachRowByItself() {
        var scene = twoMonthsOf(40).now("A", "R1", 42).now("A", "R2", 150);

        assertThat(sightings(proportion(2, 10, 4), scene))
                .flatExtracting(Breach::cells)
                .extracting(Observation::category)
                .containsExactly("R2");
    }

    @Test
    void learnsNothingFromMonthsWithoutAnything() {
        var scene = new TinyScene()
                .now("A", "R1", 150)
                .before(3, Map.of("A", Map.of("R1", 40L)))
                .before(4, Map.of("A", Map.of("R1", 0L)))
                .before(5, Map.of("B", Map.of("R1", 40L)));

        assertThat(sightings(proportion(2, 10, 4), scene)).isEmpty();
        assertThat(sightings(proportion(1, 10, 4), scene)).hasSize(1);
    }

    @Test
    void learnsFromEarlierPeriodsAndNotFromThisOrLaterOnes() {
        var scene = new TinyScene()
                .now("A", "R1", 150)
                .before(Period.month(2025, 12), Map.of("A", Map.of("R1", 40L)))
                .before(6, Map.of("A", Map.of("R1", 40L)))
                .before(7, Map.of("A", Map.of("R1", 40L)));

        assertThat(sightings(proportion(2, 10, 4), scene)).isEmpty();
        assertThat(sightings(proportion(1, 10, 4), scene)).hasSize(1);
    }

    @Test
    void saysNothingOfACellThatIsZeroOrEmpty() {
        var scene = twoMonthsOf(40).now("A", "R1", 0).now("A", "R2", Value.NOT_REPORTED);

        assertThat(sightings(proportion(2, 10, 4), scene)).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsKnown() {
        var scene = new TinyScene().now("A", "R1", 150).withoutPast();

        assertThat(proportion(0, 0, 0).on(FORM).orElseThrow().breaches(scene)).isEmpty();
    }

    @Test
    void looksAtTheElementsItNamesWhereTheFormAsksThem() {
        Check stocks = of("of: [B, OTHER], ");
        var scene = new TinyScene()
                .now("A", "R1", 150)
                .now("B", "R1", 150)
                .before(5, Map.of("A", Map.of("R1", 40L), "B", Map.of("R1", 40L)));

        assertThat(sightings(stocks, scene))
                .flatExtracting(Breach::cells)
                .extracting(Observation::element)
                .containsExactly("B");
        assertThat(stocks.terms()).containsExactly(new Term("B", ""), new Term("OTHER", ""));
        assertThat(stocks.outline()).startsWith("proportion [B, OTHER] ");
    }

    @Test
    void concernsFormsThatAskSomeOfIt() {
        Form stocks = new TinyForm().list("01", stock("B")).form();

        assertThat(of("of: [B], ").concerns(FORM, term -> false)).isTrue();
        assertThat(of("of: [OTHER], ").concerns(FORM, term -> true)).isFalse();
        assertThat(of("of: [OTHER], ").on(FORM)).isEmpty();
        assertThat(of("").concerns(FORM, term -> false)).isTrue();
        assertThat(of("").concerns(stocks, term -> true)).isFalse();
        assertThat(of("").on(stocks)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PROPORTION", "SLIP"})
    void comparesWithThePastAndIsNoSearchForCopies(CheckKind kind) {
        Check check = check(kind, "", 3, 6, 3);

        assertThat(check.needsPast()).isTrue();
        assertThat(check.seeksCopies()).isFalse();
        assertThat(check.terms()).isEmpty();
        assertThat(check.outline()).startsWith(kind.name().toLowerCase(Locale.ROOT) + " [] ");
    }

    @Test
    void refusesAnythingElseInAnExample() {
        proportion(1, 1, 1).isBrokenBy(entries.of("{now: 4, before: [3],\n below: 4}"));

        assertThat(entries.faults())
                .containsExactly("rules.yaml:2: mục 'below' không có, chọn một trong [before, now]");
    }

    private static TinyScene twoMonthsOf(long usual) {
        Map<String, Map<String, Long>> report = Map.of("A", Map.of("R1", usual, "R2", usual));
        return new TinyScene().before(4, report).before(5, report);
    }

    private static List<? extends Breach> sightings(Check check, TinyScene scene) {
        return check.on(FORM).orElseThrow().breaches(scene.scene());
    }

    private boolean isBroken(CheckKind kind, int periods, double change, double deviations, String now, String before) {
        return check(kind, "", periods, change, deviations)
                .isBrokenBy(entries.of("{now: " + now + ", before: [" + before + "]}"));
    }

    private Check of(String of) {
        return check(CheckKind.PROPORTION, of, 1, 10, 4);
    }

    private Check proportion(int periods, double change, double deviations) {
        return check(CheckKind.PROPORTION, "", periods, change, deviations);
    }

    private Check slip(int periods, double change, double deviations) {
        return check(CheckKind.SLIP, "", periods, change, deviations);
    }

    private Check check(CheckKind kind, String of, int periods, double change, double deviations) {
        return kind.read(entries.of("{" + of + "periods: " + periods + ", change: " + change + ", deviations: "
                + deviations + ", spread: 0}"));
    }
}
