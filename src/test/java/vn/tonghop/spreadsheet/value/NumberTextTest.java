package vn.tonghop.spreadsheet.value;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.spreadsheet.value.Cells.count;
import static vn.tonghop.spreadsheet.value.Cells.money;
import static vn.tonghop.spreadsheet.value.Cells.state;
import static vn.tonghop.spreadsheet.value.Cells.text;
import static vn.tonghop.spreadsheet.value.Cells.unclear;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "12;12;TEXT_NUMBER",
                "  12 \u00A0;12;TEXT_NUMBER",
                "\u200B1\u200B2;12;TEXT_NUMBER",
                "05;5;TEXT_NUMBER",
                "05 vụ;5;UNIT_WORD",
                "05 vu\u0323;5;UNIT_WORD",
                "3 lươ\u0323t người;3;UNIT_WORD",
                "3 lượt người;3;UNIT_WORD",
                "1.234;1234;TEXT_NUMBER",
                "1 234;1234;TEXT_NUMBER",
                "1\u00A0234;1234;TEXT_NUMBER",
                "1\u202F234;1234;TEXT_NUMBER",
                "12.345.678;12345678;TEXT_NUMBER",
                "1,234;1234;ENGLISH_GROUPS",
                "1,234,567;1234567;ENGLISH_GROUPS",
                "1,234.00;1234;ENGLISH_GROUPS",
                "1.234,00;1234;TEXT_NUMBER",
                "12,0;12;TEXT_NUMBER",
                "12.0;12;TEXT_NUMBER",
                "'12;12;TEXT_NUMBER",
                "’012;12;TEXT_NUMBER",
                "2.500.000 đồng;2500000;UNIT_WORD",
                "2.500.000 \u00D0ồng;2500000;UNIT_WORD",
                "2500000đ;2500000;UNIT_WORD",
                "\uFF11\uFF12;12;TEXT_NUMBER",
                "\uFF11\uFF0E\uFF12\uFF13\uFF14;1234;TEXT_NUMBER",
                "0;0;TEXT_NUMBER",
                "000;0;TEXT_NUMBER"
            })
    void readsWholeNumbersAsTheyAreTyped(String typed, long meant, Spelling spelling) {
        assertThat(count(text(typed))).isEqualTo(new CellReading.Said(Value.of(meant), spelling));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "—",
                "−",
                "--",
                "\uFF0D",
                "\u2011",
                "không",
                "Không có",
                "KHÔNG",
                "ko",
                "k/c",
                "K/C",
                "không phát sinh",
                "khong",
                "kho\u0302ng",
                "không\u00A0có"
            })
    void readsWordsForNothingAsZero(String typed) {
        assertThat(count(text(typed))).isEqualTo(CellReading.of(Value.ZERO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"…", "...", "....", "……", "x", "n/a", "N/A", "Chưa có số liệu"})
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
                "1,5 | VALUE_FRACTION",
                "8,5 | VALUE_FRACTION",
                "1.234,5 | VALUE_FRACTION",
                "0,6 | VALUE_FRACTION",
                "1.5 | VALUE_FRACTION",
                "12.3456 | VALUE_FRACTION",
                "0.123 | VALUE_FRACTION",
                "-3 | VALUE_NEGATIVE",
                "−3 | VALUE_NEGATIVE",
                "- 1.234 | VALUE_NEGATIVE",
                "(5) | VALUE_NEGATIVE",
                "1O | VALUE_INVALID",
                "l2 | VALUE_INVALID",
                "10/12 | VALUE_INVALID",
                "1.23 4 | VALUE_INVALID",
                "12..5 | VALUE_INVALID",
                "1² | VALUE_INVALID",
                "khoảng 10 | VALUE_INVALID",
                "10 (nữ 3) | VALUE_INVALID",
                "3+2 | VALUE_INVALID",
                "5 vụ 3 người | VALUE_INVALID",
                "#N/A | VALUE_INVALID",
                "5 triệu | VALUE_INVALID",
                "60% | VALUE_INVALID",
                "1.2345.678 | VALUE_INVALID",
                "12345678901234567 | VALUE_INVALID"
            })
    void refusesWhatIsNoWholeNumber(String typed, FindingKind kind) {
        assertThat(unclear(count(text(typed))).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,5 triệu | 2500000",
                "3 triệu đồng | 3000000",
                "750 nghìn | 750000",
                "750ngàn đ | 750000",
                "1,2 tỷ | 1200000000",
                "2.5 triệu | -",
                "0,0005 nghìn | -",
                "hơn 2 triệu | -"
            })
    void offersMoneyInWordsInDigitsWhereItIsPlain(String typed, String meant) {
        CellReading.Unclear reading = unclear(money(text(typed)));

        assertThat(reading.kind()).isEqualTo(FindingKind.VALUE_INVALID);
        if (meant.equals("-")) {
            assertThat(reading.facts()).containsSequence("wanted", "money");
        } else {
            assertThat(reading.facts()).containsSequence("wanted", "money-in-words", "suggestion", meant);
        }
    }

    @Test
    void offersBothReadingsOfMoneyWithOneComma() {
        CellReading.Unclear reading = unclear(money(text("1,234")));

        assertThat(reading.kind()).isEqualTo(FindingKind.VALUE_AMBIGUOUS);
        assertThat(reading.facts()).containsSequence("one", "1234", "other", "1,234");
        assertThat(money(text("1,234,567")))
                .isEqualTo(new CellReading.Said(Value.of(1234567), Spelling.ENGLISH_GROUPS));
    }

    @ParameterizedTest
    @CsvSource({
        "III, roman, 3",
        "xiv, roman, 14",
        "MCMXC, roman, 1990",
        "1O, letter, 10",
        "O, letter, 0",
        "l, letter, 1",
        "1\u041E, letter, 10",
        "1.O00, letter, 1.000",
        "S5, letter, 55",
    })
    void offersTheNumberThatLettersMayMean(String typed, String wanted, String suggestion) {
        assertThat(unclear(count(text(typed))).facts()).containsSequence("wanted", wanted, "suggestion", suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "60%, percent",
        "0.6 %, percent",
        "10/12, two-numbers",
        "X, cross",
        "123456789012345678, too-large",
        "21/21, one-twice",
        "10-12, two-numbers"
    })
    void saysWhatStandsThereInsteadOfACount(String typed, String wanted) {
        assertThat(unclear(count(text(typed))).facts()).contains(wanted);
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
}
