package vn.tonghop.report.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.plan.ProgrammeFiles;

class CatalogueTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern RESOURCE = Pattern.compile("\\$R\\{([a-z.-]+)}");

    private final Catalogue vietnamese = Catalogue.in("vi");
    private final Catalogue english = Catalogue.in("en");

    @Test
    void hasEveryTextInBothLanguages() {
        assertThat(english.keys()).isEqualTo(vietnamese.keys());
    }

    @Test
    void fillsTheSameGapsInBothLanguages() {
        vietnamese
                .keys()
                .forEach(key -> assertThat(gaps(english.text(key))).as(key).isEqualTo(gaps(vietnamese.text(key))));
    }

    @Test
    void isComposedVietnamese() {
        vietnamese
                .keys()
                .forEach(key -> assertThat(vietnamese.text(key))
                        .as(key)
                        .isEqualTo(Normalizer.normalize(vietnamese.text(key), Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hanoi-2024", "hanoi-2026", "dong-da-2022", "yen-nghia-2026", "hoa-phong-2024"})
    void hasAnEnglishWordForEveryUnitOfMeasureOfAPlan(String programme) {
        assertThat(ProgrammeFiles.read(Path.of("jobs"), programme).indicators())
                .allSatisfy(indicator -> assertThat(english.measure(indicator.unit()))
                        .isNotEmpty()
                        .matches("[a-z, ]+"));
    }

    @Test
    void hasEveryLabelThatATemplateAsksFor() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("report-templates"))) {
            List<String> labels = templates
                    .flatMap(template -> RESOURCE.matcher(read(template)).results())
                    .map(result -> result.group(1))
                    .toList();

            assertThat(labels).isNotEmpty();
            assertThat(vietnamese.keys()).containsAll(labels);
        }
    }

    @Test
    void saysOneUnitAndTwoUnits() {
        assertThat(english.text("provisional.queries", "1", 2)).isEqualTo("1 point of 2 units waits for confirmation");
        assertThat(english.text("provisional.queries", "3", 1)).isEqualTo("3 points of 1 unit wait for confirmation");
        assertThat(english.text("offices-of.city", 1)).isEqualTo("city agency");
    }

    @Test
    void saysAUnitOfMeasureInItsLanguageAndKeepsOneThatItDoesNotKnow() {
        assertThat(english.measure("xã, phường")).isEqualTo("communes and wards");
        assertThat(vietnamese.measure("xã, phường")).isEqualTo("xã, phường");
        assertThat(english.measure("thùng")).isEqualTo("thùng");
    }

    @Test
    void namesTheTextThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> vietnamese.text("no.such.text"))
                .withMessage("no vi text for 'no.such.text'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Catalogue.in("fr"))
                .withMessageContaining("(fr)");
    }

    private static List<String> gaps(String text) {
        return GAP.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesOneOfAUnitOfMeasureBehindTheNumberOneAndManyOtherwise() {
        Catalogue english = Catalogue.in("en");

        assertThat(english.measure("thôn", "1")).isEqualTo("village");
        assertThat(english.measure("thôn", "21")).isEqualTo("villages");
        assertThat(english.measure("thôn")).isEqualTo("villages");
        assertThat(Catalogue.in("vi").measure("thôn", "1")).isEqualTo("thôn");
    }
}
