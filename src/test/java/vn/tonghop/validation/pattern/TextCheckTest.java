package vn.tonghop.validation.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.tonghop.validation.TinyForm.of;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Entries;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.check.Phrases;

class TextCheckTest {

    private static final Form FORM = new TinyForm()
            .grid("01", List.of("R1", "R2"), of("NO", ValueType.TEXT), of("SUM", ValueType.MONEY))
            .form();

    private final Entries entries = new Entries();

    @Test
    void isWrittenAsItsShapeOrItsList() {
        assertThat(shape("of: [NO, 'SUM[R1]']").outline()).isEqualTo("[NO, SUM[R1]] \\d+");
        assertThat(list().outline()).isEqualTo("[NO] [a, b]");
    }

    @Test
    void looksAtNothingButTheSubmission() {
        assertThat(list().needsPast()).isFalse();
        assertThat(list().seeksCopies()).isFalse();
    }

    @Test
    void concernsAFormThatAsksSomeOfIt() {
        Check some = shape("of: [NO, OTHER]");
        Check none = shape("of: [OTHER]");

        assertThat(some.concerns(FORM, term -> true)).isTrue();
        assertThat(some.on(FORM)).isPresent();
        assertThat(none.concerns(FORM, term -> true)).isFalse();
        assertThat(none.on(FORM)).isEmpty();
    }

    @Test
    void findsTextsOfAnotherShapeOnTheRowsItIsAbout() {
        var scene = new TinyScene()
                .now("NO", "R1", Value.of("15"))
                .now("NO", "R2", Value.of("x15"))
                .now("SUM", "R1", Value.of("x"))
                .now("SUM", "R2", Value.of("x"));

        assertThat(breaches(shape("of: [NO, 'SUM[R1]']"), scene))
                .flatExtracting(Breach::cells)
                .extracting(Observation::element, Observation::category)
                .containsExactly(tuple("NO", "R2"), tuple("SUM", "R1"));
    }

    @Test
    void readsANumberAsItIsWrittenInPlainDigits() {
        var scene = new TinyScene()
                .now("SUM", "R1", Value.of(new BigDecimal("1E+3")))
                .now("SUM", "R2", Value.of(new BigDecimal("12.50")));

        assertThat(breaches(shape("of: [SUM]"), scene)).singleElement().satisfies(breach -> {
            var said = breach.said(FORM, new Phrases("vi"));
            assertThat(said.found()).isEqualTo("“12.5”");
            assertThat(said.expected()).isEqualTo("viết như “15”");
            assertThat(breach.isOfMagnitude()).isFalse();
        });
    }

    @Test
    void saysNothingOfACellThatIsEmpty() {
        assertThat(breaches(shape("of: [NO]"), new TinyScene().now("NO", "R1", Value.NOT_REPORTED)))
                .isEmpty();
    }

    @Test
    void namesTheWholeListWhereSomethingElseStands() {
        var scene = new TinyScene().now("NO", "R1", Value.of("a")).now("NO", "R2", Value.of("c"));

        assertThat(breaches(list(), scene)).singleElement().satisfies(breach -> {
            var said = breach.said(FORM, new Phrases("vi"));
            assertThat(said.found()).isEqualTo("“c”");
            assertThat(said.expected()).isEqualTo("một trong các giá trị: a, b");
        });
    }

    @ParameterizedTest
    @CsvSource({"value: 15, false", "value: x15, true", "value: '', true"})
    void triesItsExamples(String example, boolean broken) {
        assertThat(shape("of: [NO]").isBrokenBy(entries.of("{" + example + "}")))
                .isEqualTo(broken);
    }

    @Test
    void refusesAnythingButAValueInAnExample() {
        shape("of: [NO]").isBrokenBy(entries.of("{value: 15, values: 3}"));

        assertThat(entries.faults()).containsExactly("rules.yaml:1: mục 'values' không có, chọn một trong [value]");
    }

    @Test
    void refusesWhatIsNoElementAndWhatIsNoShape() {
        Check check = CheckKind.TEXT.read(entries.of("{of: [no, NO],\n shape: '(', shown: x}"));

        assertThat(check.terms()).containsExactly(new Term("NO", ""));
        assertThat(entries.faults())
                .hasSize(2)
                .contains("rules.yaml:1: 'no' phải viết như D_SOVB hoặc D_SOVB[KE_HOACH]")
                .anyMatch(fault -> fault.startsWith("rules.yaml:2: 'shape: (' không phải một mẫu đúng: "));
        assertThat(check.isBrokenBy(entries.of("{value: whatever}"))).isFalse();
    }

    private List<? extends Breach> breaches(Check check, TinyScene scene) {
        return check.on(FORM).orElseThrow().breaches(scene.withoutPast());
    }

    private Check shape(String of) {
        return CheckKind.TEXT.read(entries.of("{" + of + ", shape: '\\d+', shown: 15}"));
    }

    private Check list() {
        return CheckKind.TEXT.read(entries.of("{of: NO, allowed: [a, b]}"));
    }
}
