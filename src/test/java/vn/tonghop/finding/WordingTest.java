package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

    private static final Wording VIETNAMESE = Wording.in("vi");
    private static final Wording ENGLISH = Wording.in("en");

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsSentenceInBothLanguages(FindingKind kind) {
        assertThat(VIETNAMESE.keys())
                .as("write a sentence in findings_vi.properties")
                .contains(kind.id());
        assertThat(ENGLISH.keys())
                .as("write a sentence in findings_en.properties")
                .contains(kind.id());
    }

    @Test
    void bothLanguagesHaveTheSamePhrases() {
        assertThat(VIETNAMESE.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void everyPhraseBelongsToAKindOrToTheGuide() {
        Set<String> strangers = new TreeSet<>(VIETNAMESE.keys());
        strangers.removeIf(key -> key.startsWith("guide."));
        for (FindingKind kind : FindingKind.values()) {
            strangers.removeIf(key -> key.equals(kind.id()) || key.startsWith(kind.id() + "."));
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void fillsFactsAndTheFactsOfItsOwnLanguage() {
        Finding finding = Finding.byRule(
                "r",
                Severity.QUERY,
                Place.ofFile("a.xlsx"),
                "item",
                "Số vụ",
                "found",
                "3",
                "expected",
                "≤ 2",
                "reason-vi",
                "lý do",
                "reason-en",
                "a reason",
                "mend-vi",
                "Sửa đi.",
                "mend-en",
                "Mend it.");

        assertThat(VIETNAMESE.sentence(finding)).isEqualTo("Số vụ: đang ghi 3; lý do (≤ 2). Sửa đi.");
        assertThat(ENGLISH.sentence(finding)).isEqualTo("Số vụ: 3 stands there; a reason (≤ 2). Mend it.");
    }

    @Test
    void quotesWhatStoodThereEvenWhenItLooksLikeAGap() {
        Finding finding = Finding.of(
                FindingKind.VALUE_INVALID,
                Place.ofFile("a.xlsx"),
                "item",
                "Ngày ký",
                "found",
                "{=wanted} $1",
                "wanted",
                "date");

        assertThat(VIETNAMESE.sentence(finding))
                .isEqualTo("Ngày ký: đang ghi “{=wanted} $1”, cần một ngày, viết như 14/06/2026.");
    }

    @Test
    void vietnameseIsWrittenInOneUnicodeForm() {
        for (FindingKind kind : FindingKind.values()) {
            assertThat(Normalizer.isNormalized(VIETNAMESE.phrase(kind.id()), Normalizer.Form.NFC))
                    .as(kind.id())
                    .isTrue();
        }
    }
}
