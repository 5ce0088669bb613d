package vn.tonghop.validation.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.validation.TinyForm.computed;
import static vn.tonghop.validation.TinyForm.count;
import static vn.tonghop.validation.TinyForm.firstInYear;
import static vn.tonghop.validation.TinyForm.of;
import static vn.tonghop.validation.TinyForm.stock;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.TinyForm;
import vn.tonghop.validation.TinyScene;
import vn.tonghop.validation.check.Scene;
import vn.tonghop.validation.past.PastReport;

class SheetCellsTest {

    @Test
    void takesTheCountsOfThePeriodThatSomebodyTypesIn() {
        var form = new TinyForm()
                .identity("00", count("SENDS"))
                .grid(
                        "01",
                        List.of("R1"),
                        count("A"),
                        firstInYear("B"),
                        stock("C"),
                        computed("D", "A + B"),
                        of("E", ValueType.MONEY),
                        of("F", ValueType.TEXT))
                .list("02", count("G"))
                .form();

        assertThat(SheetCells.of(form)).containsExactly(new SheetCells(Set.of("A", "B")), new SheetCells(Set.of("G")));
    }

    @Test
    void leavesOutSheetsWithoutSuchCells() {
        var form = new TinyForm()
                .list("01", of("E", ValueType.MONEY), stock("C"))
                .list("02", of("F", ValueType.YES_NO), computed("D", "A + B"))
                .form();

        assertThat(SheetCells.of(form)).isEmpty();
    }

    @Test
    void looksAtTheCellsThatHoldANumber() {
        Scene scene = new TinyScene()
                .now("A", "R1", 5)
                .now("A", "R2", Value.NOT_REPORTED)
                .now("A", "R3", 0)
                .now("X", "R1", 7)
                .scene();

        assertThat(new SheetCells(Set.of("A")).in(scene))
                .extracting(Observation::category)
                .containsExactly("R1", "R3");
    }

    @Test
    void takesZeroForWhatAnotherReportDoesNotSay() {
        List<Observation> cells = new SheetCells(Set.of("A"))
                .in(new TinyScene()
                        .now("A", "R1", 5)
                        .now("A", "R2", 6)
                        .now("A", "R3", 7)
                        .scene());
        var other = new PastReport(
                "00004", TinyScene.JUNE, Map.of("A", Map.of("R1", Value.of(4), "R2", Value.NOT_AVAILABLE)));

        assertThat(SheetCells.numbers(cells)).containsExactly(5.0, 6.0, 7.0);
        assertThat(SheetCells.numbers(cells, other)).containsExactly(4.0, 0.0, 0.0);
    }
}
