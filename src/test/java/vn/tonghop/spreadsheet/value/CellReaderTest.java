package vn.tonghop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.form.Choice;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

class CellReaderTest {

    private static final CellReader READER = new CellReader(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "05 | 5",
                "05 vụ | 5",
                "1.234 | 1234",
                "1 234 | 1234",
                "12.345.678 | 12345678",
                "1,234,567 | 1234567",
                "1.234,00 | 1234",
                "12,0 | 12",
                "3 lượt người | 3",
                "2.500.000 đồng | 2500000",
                "2500000đ | 2500000",
                "１２ | 12",
                "0 | 0",
                "000 | 0"
            })
    void readsWholeNumbersAsTheyAreTyped(String typed, long meant) {
        assertThat(count(text(typed))).isEqualTo(CellReading.of(Value.of(meant)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "không", "Không có", "KHÔNG", "ko", "không phát sinh"})
    void readsWordsForNothingAsZero(String typed) {
        assertThat(count(text(typed))).isEqualTo(CellReading.of(Value.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "x", "n/a", "Chưa có số liệu"})
    void readsWordsForNotYetAsNotAvailable(String typed) {
        assertThat(state(count(text(typed)))).isEqualTo(ValueState.NOT_AVAILABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"không áp dụng", "Không triển khai"})
    void readsWordsForNotOurWorkAsNotApplicable(String typed) {
        assertThat(state(count(text(typed)))).isEqualTo(ValueState.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234 | VALUE_AMBIGUOUS",
                "1,5 | VALUE_FRACTION",
                "1.5 | VALUE_FRACTION",
                "12.3456 | VALUE_FRACTION",
                "0.123 | VALUE_FRACTION",
                "-3 | VALUE_NEGATIVE",
                "(5) | VALUE_NEGATIVE",
                "1O | VALUE_INVALID",
                "l2 | VALUE_INVALID",
                "10/12 | VALUE_INVALID",
                "5 triệu | VALUE_INVALID",
                "60% | VALUE_INVALID",
                "1.2345.678 | VALUE_INVALID",
                "12345678901234567 | VALUE_INVALID"
            })
    void refusesWhatIsNoWholeNumber(String typed, FindingKind kind) {
        assertThat(unclear(count(text(typed))).kind()).isEqualTo(kind);
    }

    @Test
    void offersTheThousandThatExcelSwallowed() {
        assertThat(unclear(count(number(1.234))).facts()).contains("1.234", "1234");
        assertThat(unclear(count(number(12.5))).facts()).contains("12.500", "12500");
        assertThat(unclear(count(number(0.25))).facts()).contains("plain");
        assertThat(unclear(count(number(1.23456))).facts()).contains("plain");
    }

    @Test
    void offersTheDigitsForLetters() {
        assertThat(unclear(count(text("1O"))).facts()).containsSequence("suggestion", "10");
        assertThat(unclear(count(text("l2"))).facts()).containsSequence("suggestion", "12");
    }

    @Test
    void refusesVeryLongNumbersWithoutTrouble() {
        assertThat(unclear(count(text("1" + ".000".repeat(15_000)))).kind()).isEqualTo(FindingKind.VALUE_INVALID);
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

        assertThat(unclear(count(date)).facts()).contains("date-in-count", "14/06/2026");
    }

    @Test
    void refusesBrokenFormulas() {
        var error = new RawCell(0, 0, CellKind.ERROR, "#REF!", 0, false, true);
        var unsaved = new RawCell(0, 0, CellKind.NO_RESULT, "", 0, false, true);

        assertThat(unclear(count(error)).kind()).isEqualTo(FindingKind.FORMULA_BROKEN);
        assertThat(unclear(count(unsaved)).facts()).contains("no-result");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"14/6/2026", "14/06/2026", "14.6.2026", "14-06-2026", "2026-06-14", "ngày 14 tháng 6 năm 2026"})
    void readsDatesWithTheDayFirst(String typed) {
        assertThat(read(text(typed), ValueType.DATE)).isEqualTo(CellReading.of(Value.of("2026-06-14")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"14/6/26", "6/14/2026", "31/6/2026", "46187", "tháng 6", "01/01/1926"})
    void refusesWhatIsNoDate(String typed) {
        assertThat(unclear(read(text(typed), ValueType.DATE)).facts()).contains("date");
    }

    @Test
    void countsDaysFromTheWorkbooksOwnStart() {
        assertThat(read(number(46187), ValueType.DATE)).isEqualTo(CellReading.of(Value.of("2026-06-14")));
        assertThat(new CellReader(true).read(number(46187 - 1462), element(ValueType.DATE)))
                .isEqualTo(CellReading.of(Value.of("2026-06-14")));
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
        assertThat(unclear(read(text("ba"), ValueType.CHOICE)).facts()).contains("Một, Hai");
    }

    @Test
    void readsTextsOfFormNumbersToo() {
        assertThat(read(text("125/KH-UBND"), ValueType.TEXT)).isEqualTo(CellReading.of(Value.of("125/KH-UBND")));
        assertThat(read(number(125), ValueType.TEXT)).isEqualTo(CellReading.of(Value.of("125")));
        assertThat(unclear(read(text("a".repeat(1001)), ValueType.TEXT)).kind()).isEqualTo(FindingKind.VALUE_INVALID);
    }

    private static CellReading count(RawCell cell) {
        return read(cell, ValueType.COUNT);
    }

    private static CellReading money(RawCell cell) {
        return read(cell, ValueType.MONEY);
    }

    private static CellReading read(RawCell cell, ValueType type) {
        return READER.read(cell, element(type));
    }

    private static DataElement element(ValueType type) {
        return new DataElement(
                "E",
                "e",
                "",
                type,
                Nature.FLOW,
                true,
                false,
                "",
                "",
                List.of(new Choice("MOT", "Một"), new Choice("HAI", "Hai")));
    }

    private static RawCell text(String text) {
        return new RawCell(0, 0, CellKind.TEXT, CleanText.of(text), 0, false, false);
    }

    private static RawCell number(double number) {
        return new RawCell(0, 0, CellKind.NUMBER, "", number, false, false);
    }

    private static RawCell result(double number) {
        return new RawCell(0, 0, CellKind.NUMBER, "", number, false, true);
    }

    private static ValueState state(CellReading reading) {
        return ((CellReading.Said) reading).value().state();
    }

    private static CellReading.Unclear unclear(CellReading reading) {
        assertThat(reading).isInstanceOf(CellReading.Unclear.class);
        var unclear = (CellReading.Unclear) reading;
        Finding finding = unclear.at(Place.ofFile("a.xlsx"), "Số vụ");
        assertThat(Wording.in("vi").sentence(finding)).startsWith("Số vụ: ");
        assertThat(Wording.in("en").sentence(finding)).startsWith("Số vụ: ");
        return unclear;
    }
}
