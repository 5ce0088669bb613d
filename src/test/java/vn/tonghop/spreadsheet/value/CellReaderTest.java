package vn.tonghop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.value.Cells.count;
import static vn.tonghop.spreadsheet.value.Cells.money;
import static vn.tonghop.spreadsheet.value.Cells.number;
import static vn.tonghop.spreadsheet.value.Cells.read;
import static vn.tonghop.spreadsheet.value.Cells.result;
import static vn.tonghop.spreadsheet.value.Cells.text;
import static vn.tonghop.spreadsheet.value.Cells.unclear;

import org.junit.jupiter.api.Test;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.submission.Value;

class CellReaderTest {

    @Test
    void offersTheThousandThatExcelSwallowed() {
        assertThat(unclear(count(number(1.234))).facts()).contains("1.234", "1234");
        assertThat(unclear(count(number(12.5))).facts()).contains("12.500", "12500");
        assertThat(unclear(count(number(0.25))).facts()).containsSequence("hint", "ratio", "percent", "25");
        assertThat(unclear(count(number(-0.5))).kind()).isEqualTo(FindingKind.VALUE_NEGATIVE);
        assertThat(unclear(count(number(1.23456))).facts()).contains("plain");
    }

    @Test
    void readsNumericCells() {
        assertThat(count(number(7))).isEqualTo(CellReading.of(Value.of(7)));
        assertThat(money(number(1_500_000_000_000d))).isEqualTo(CellReading.of(Value.of(1_500_000_000_000L)));
        assertThat(unclear(count(number(-1))).kind()).isEqualTo(FindingKind.VALUE_NEGATIVE);
        assertThat(count(result(2.9999999999999996))).isEqualTo(CellReading.of(Value.of(3)));
        assertThat(unclear(count(number(2.9999999999999996))).kind()).isEqualTo(FindingKind.VALUE_FRACTION);
    }

    @Test
    void refusesDatesWhereThingsAreCounted() {
        var date = new RawCell(0, 0, CellKind.NUMBER, "", 46187, true, false);

        assertThat(unclear(count(date)).facts()).contains("date-in-count", "14/06/2026", "14/6");
    }

    @Test
    void offersTheNumberThatACellSetToDatesShowsAsOne() {
        var five = new RawCell(0, 0, CellKind.NUMBER, "", 5, true, false);

        assertThat(unclear(count(five)).facts()).containsSequence("found", "04/01/1900", "wanted", "number-as-date");
        assertThat(unclear(count(five)).facts()).containsSequence("suggestion", "5");
    }

    @Test
    void refusesBrokenFormulas() {
        var error = new RawCell(0, 0, CellKind.ERROR, "#REF!", 0, false, true);
        var unsaved = new RawCell(0, 0, CellKind.NO_RESULT, "", 0, false, true);

        assertThat(unclear(count(error)).kind()).isEqualTo(FindingKind.FORMULA_BROKEN);
        assertThat(unclear(count(unsaved)).facts()).contains("no-result");
    }

    @Test
    void readsYesAndNo() {
        assertThat(read(text("Có"), ValueType.YES_NO)).isEqualTo(CellReading.of(Value.of(true)));
        assertThat(read(text("không"), ValueType.YES_NO)).isEqualTo(CellReading.of(Value.of(false)));
        assertThat(read(number(1), ValueType.YES_NO)).isEqualTo(CellReading.of(Value.of(true)));
        assertThat(unclear(read(text("x"), ValueType.YES_NO)).facts()).contains("yes-no");
    }

    @Test
    void readsChoicesWhateverTheirCase() {
        assertThat(read(text("hai"), ValueType.CHOICE)).isEqualTo(CellReading.of(Value.choice(1, "HAI")));
        assertThat(read(text("MOT"), ValueType.CHOICE)).isEqualTo(CellReading.of(Value.choice(0, "MOT")));
        assertThat(read(text("mo\u0323\u0302t"), ValueType.CHOICE)).isEqualTo(CellReading.of(Value.choice(0, "MOT")));
        assertThat(read(text(" Mot. "), ValueType.CHOICE))
                .isEqualTo(new CellReading.Said(Value.choice(0, "MOT"), Spelling.WITHOUT_ACCENTS));
        assertThat(unclear(read(text("ba"), ValueType.CHOICE)).facts()).contains("Một, Hai");
    }

    @Test
    void readsTextsOfFormNumbersToo() {
        assertThat(read(text("125/KH-UBND"), ValueType.TEXT)).isEqualTo(CellReading.of(Value.of("125/KH-UBND")));
        assertThat(read(number(125), ValueType.TEXT)).isEqualTo(CellReading.of(Value.of("125")));
        assertThat(unclear(read(text("a".repeat(1001)), ValueType.TEXT)).kind()).isEqualTo(FindingKind.VALUE_INVALID);
    }
}
