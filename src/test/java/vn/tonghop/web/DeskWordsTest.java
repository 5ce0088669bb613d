package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tonghop.disclosure.actor.Refusal;
import vn.tonghop.finding.Severity;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.storage.run.RunState;
import vn.tonghop.submission.Verdict;
import vn.tonghop.submission.life.SubmissionState;

class DeskWordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vn/tonghop/web");
    private static final Pattern GAP = Pattern.compile("\\{\\d[^}]*}");

    @Test
    void saysTheSameInBothLanguagesWithTheSameGaps() throws IOException {
        Properties vietnamese = words("vi");
        Properties english = words("en");

        assertThat(english.stringPropertyNames()).isEqualTo(vietnamese.stringPropertyNames());
        assertThat(vietnamese.stringPropertyNames())
                .allSatisfy(key -> assertThat(gaps(english.getProperty(key)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(gaps(vietnamese.getProperty(key))));
    }

    @Test
    void hasWordsForEverythingThatCanHappen() throws IOException {
        assertThat(words("vi").stringPropertyNames())
                .containsAll(keys("problem.", Refusal.values()))
                .containsAll(keys("state.", SubmissionState.values()))
                .containsAll(keys("verdict.", Verdict.values()))
                .containsAll(keys("runs.state.", RunState.values()))
                .containsAll(keys("answer.list.", Severity.values()))
                .containsAll(Arrays.stream(Stage.values())
                        .map(stage ->
                                "stage." + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void hasWordsForEveryKeyOfItsPages() throws IOException {
        Pattern key = Pattern.compile("#\\{([a-z][\\w.-]*)");
        try (Stream<Path> pages = Files.walk(FOLDER)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                List<String> used = key.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                assertThat(words("vi").stringPropertyNames())
                        .as(page.toString())
                        .containsAll(used);
            }
        }
    }

    private static List<String> keys(String before, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> before + constant.name())
                .toList();
    }

    private static List<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map(found -> found.group()).toList();
    }

    private static Properties words(String language) throws IOException {
        var words = new Properties();
        try (var file =
                Files.newBufferedReader(FOLDER.resolve("desk_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
