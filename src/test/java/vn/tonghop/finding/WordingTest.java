package vn.tonghop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
        strangers.removeIf(key -> key.startsWith("guide.") || key.startsWith("cut."));
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

    @ParameterizedTest
    @EnumSource
    void saysHowToMendWhateverIsNoNote(FindingKind kind) {
        for (Wording language : List.of(VIETNAMESE, ENGLISH)) {
            variants(kind, language).forEach(finding -> {
                FindingWords words = language.words(finding);
                assertThat(words.item()).as(finding.toString()).isNotBlank();
                if (kind.severity() != Severity.NOTE && kind != FindingKind.TEXT_HELD) {
                    assertThat(words.mend() + words.expected())
                            .as("%s, taken apart at cut.mend and cut.expected", language.sentence(finding))
                            .isNotBlank();
                }
            });
        }
    }

    @Test
    void takesASentenceApart() {
        Finding finding = Finding.of(
                FindingKind.VALUE_INVALID, Place.ofFile("a.xlsx"), "item", "Số vụ", "found", "ba", "wanted", "count");

        assertThat(VIETNAMESE.words(finding))
                .isEqualTo(new FindingWords(
                        "Số vụ", "ba", "Cần một số nguyên từ 0.", "Không có thì ghi 0; chưa có số liệu thì ghi “…”."));
    }

    /** One finding for each phrase that the kind's sentence can hold, its other facts made up. */
    private static List<Finding> variants(FindingKind kind, Wording language) {
        List<String> phrases = language.keys().stream()
                .filter(key -> key.startsWith(kind.id() + ".") && !key.endsWith(".stood"))
                .map(key -> key.substring(kind.id().length() + 1))
                .toList();
        boolean one = !language.phrase(kind.id()).contains("{=") || phrases.isEmpty();
        return (one ? List.of("") : phrases)
                .stream().map(phrase -> finding(kind, language, phrase)).toList();
    }

    private static Finding finding(FindingKind kind, Wording language, String phrase) {
        Map<String, String> facts = new TreeMap<>();
        language.keys().stream()
                .filter(key -> key.equals(kind.id()) || key.startsWith(kind.id() + "."))
                .flatMap(key -> Pattern.compile("\\{(=?)([a-z-]+)}")
                        .matcher(language.phrase(key))
                        .results())
                .forEach(gap -> facts.merge(
                        gap.group(2), gap.group(1).isEmpty() ? "x" : phrase, (a, b) -> a.equals("x") ? b : a));
        return new Finding(kind.id(), kind, kind.severity(), Place.ofFile("a.xlsx"), facts);
    }
}
