package vn.tonghop.validation.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.choice;
import static vn.tonghop.validation.TinyForm.count;
import static vn.tonghop.validation.TinyForm.of;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Entries;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Phrases;
import vn.tonghop.validation.check.Said;

class SentenceTest {

    private static final Form FORM = new TinyForm()
            .grid(
                    "01",
                    List.of("R1", "R2"),
                    count("A"),
                    count("B"),
                    of("YES", ValueType.YES_NO),
                    choice("GRADE", "Thấp", "Vừa", "Cao"))
            .list("02", count("L"))
            .form();

    private final TinyScene scene = new TinyScene();

    @Test
    void saysThePlainNumberThatFits() {
        scene.now("A", "R1", 9);

        assertThat(said("A", "at-most", "5")).isEqualTo(new Said("“Cột A”, dòng “Dòng R1” (ô C1)", "9", "không quá 5"));
    }

    @Test
    void saysWhatATimesTheOtherFigureIs() {
        scene.now("A", "R1", 9).now("B", "R1", 2);

        assertThat(said("A", "at-most", "3 * B + 1").expected()).isEqualTo("không quá 3 × 2 ở ô C2 “Cột B” + 1 = 7");
        assertThat(said("A", "at-most", "10 - B").expected()).isEqualTo("không quá 10 - 2 ở ô C2 “Cột B” = 8");
    }

    @Test
    void addsWhatCountsNoTimesAtAll() {
        scene.now("A", "R1", 9).now("B", "R1", 2);

        assertThat(said("A", "at-most", "1 + 0 * B").expected()).isEqualTo("không quá 1 + 0 × 2 ở ô C2 “Cột B” = 1");
    }

    @Test
    void saysByHowMuchItMayDiffer() {
        scene.now("A", "R1", 9);

        assertThat(said("A", "equals", "5, tolerance: 2").expected()).isEqualTo("đúng bằng 5 (được chênh 2)");
    }

    @Test
    void namesTheRowOfAFigureThatIsNotOnTheRowAtHand() {
        scene.now("A", "R1", 9).now("B", "R2", 2);

        assertThat(said("A", "at-most", "'B[*]'").expected()).isEqualTo("không quá 2 ở ô C2 “Cột B”, dòng “Dòng R2”");
    }

    @Test
    void namesTheFirstAndTheLastCellOfASumOverRows() {
        scene.now("A", "R1", 9).now("B", "R1", 1).now("B", "R2", 2);

        assertThat(said("A", "at-most", "'B[*]'").expected()).isEqualTo("không quá 3 ở các ô C2 đến C3 “Cột B”");
    }

    @Test
    void namesTheSheetOfACellElsewhere() {
        scene.now("A", "R1", 9).now("L", "", Value.of(2), "T");

        assertThat(said("A", "at-most", "'L[*]'").expected()).isEqualTo("không quá 2 ở ô T!C2 “Cột L”");
    }

    @ParameterizedTest
    @CsvSource({
        "last(A), '(kỳ trước)', 4",
        "earlier(A), '(lần gửi gần nhất trong năm)', 4",
        "first(A), '(lần gửi đầu trong năm)', 3",
        "before(A), '(cộng các kỳ trước trong năm)', 7"
    })
    void saysFromWhenAFigureIs(String right, String when, String number) {
        scene.now("A", "R1", 9).before(4, Map.of("A", Map.of("R1", 3L))).before(5, Map.of("A", Map.of("R1", 4L)));

        assertThat(said("A", "at-most", right).expected()).isEqualTo("không quá " + number + " “Cột A” " + when);
    }

    @ParameterizedTest
    @CsvSource({"0, Không, 1", "1, Có, 0"})
    void saysYesAndNo(long value, String found, String other) {
        scene.now("YES", "R1", value);

        assertThat(said("YES", "equals", other).found()).isEqualTo(found);
    }

    @Test
    void saysAChoiceByItsLabel() {
        scene.now("GRADE", "R1", Value.choice(2, "Cao"));

        assertThat(said("GRADE", "at-most", "1").found()).isEqualTo("“Cao”");
    }

    @Test
    void saysAChoiceOfAnotherPeriodByItsLabel() {
        scene.now("GRADE", "R1", Value.choice(2, "Cao")).before(5, Map.of("GRADE", Map.of("R1", 1L)));

        assertThat(said("GRADE", "at-most", "last(GRADE)").expected())
                .isEqualTo("không quá “Vừa” “Cột GRADE” (kỳ trước)");
    }

    @Test
    void saysTheNumberOfAChoiceThatTheFormNoLongerOffers() {
        scene.now("GRADE", "R1", Value.choice(3, "Rất cao"));

        assertThat(said("GRADE", "at-most", "1").found()).isEqualTo("3");
    }

    @Test
    void saysTheSumOfSeveralChoicesAsANumber() {
        scene.now("GRADE", "R1", Value.choice(1, "Vừa")).now("GRADE", "R2", Value.choice(1, "Vừa"));

        assertThat(said("'GRADE[*]'", "at-most", "1").found()).isEqualTo("2");
    }

    @Test
    void saysACountThatCouldBeAPlaceInAListAsANumber() {
        scene.now("B", "R1", 2);

        assertThat(said("B", "at-most", "1").found()).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({"false, đang để trống", "true, đang ghi 0"})
    void saysWhetherWhatIsNeededIsEmptyOrZero(boolean filled, String stands) {
        scene.now("A", "R1", 9).now("B", "R1", filled ? Value.ZERO : Value.NOT_REPORTED);

        assertThat(said("A", "requires", "B, missing: {right: zero}").expected())
                .isEqualTo("cần có “Cột B” (ô C2), " + stands);
    }

    private Said said(String left, String operator, String right) {
        String rule = "{left: " + left + ", operator: " + operator + ", right: " + right + "}";
        List<? extends Breach> found = RelationReader.read(new Entries().of(rule))
                .on(FORM)
                .orElseThrow()
                .breaches(scene.scene());
        return found.get(0).said(FORM, new Phrases("vi"));
    }
}
