package vn.tonghop.validation.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.count;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.check.Phrases;
import vn.tonghop.validation.check.Said;

class SightingTest {

    private static final Form FORM = new TinyForm()
            .grid("01", List.of("R1", "R2"), count("A"))
            .list("02", count("B"))
            .form();
    private static final Observation IN_A_GRID = seen("A", "R1", 4);
    private static final Observation IN_A_LIST = seen("B", "", 9);

    @Test
    void namesACellOfAGridWithItsRow() {
        assertThat(item(IN_A_GRID)).isEqualTo("“Cột A”, dòng “Dòng R1” (ô C5)");
    }

    @Test
    void namesACellOfAListWithoutARow() {
        assertThat(item(IN_A_LIST)).isEqualTo("“Cột B” (ô C10)");
    }

    @Test
    void namesTheFirstOfSeveralCellsAndCountsTheOthers() {
        assertThat(item(IN_A_LIST, IN_A_GRID)).isEqualTo("“Cột B” (ô C10) và 1 ô khác cùng trang");
        assertThat(item(IN_A_GRID, IN_A_LIST, IN_A_LIST))
                .isEqualTo("“Cột A”, dòng “Dòng R1” (ô C5) và 2 ô khác cùng trang");
    }

    @Test
    void saysWhatWasFoundAndExpectedInTheSameNumbers() {
        Said said = sighting(false, IN_A_LIST).said(FORM, new Phrases("en"));

        assertThat(said).isEqualTo(new Said("“Cột B” (cell C10)", "“12”", "something like “15”"));
    }

    @Test
    void saysWhetherTheOrderOfMagnitudeIsWrong() {
        assertThat(sighting(true, IN_A_LIST).isOfMagnitude()).isTrue();
        assertThat(sighting(false, IN_A_LIST).isOfMagnitude()).isFalse();
    }

    private static String item(Observation... cells) {
        return sighting(false, cells).said(FORM, new Phrases("vi")).item();
    }

    private static Sighting sighting(boolean ofMagnitude, Observation... cells) {
        return new Sighting(Arrays.asList(cells), "shape", phrases -> new String[] {"12", "15"}, ofMagnitude);
    }

    private static Observation seen(String element, String category, int row) {
        return new Observation(element, category, Value.of(12), new CellAddress("S", row, 2));
    }
}
