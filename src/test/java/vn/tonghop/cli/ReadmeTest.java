package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        assertThat(found("\\]\\(([^)#]+)\\)"))
                .hasSizeGreaterThan(10)
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }

    @Test
    void everyPathInTheTablesIsThere() throws IOException {
        assertThat(found("`(jobs/[^`* ]+|src/[^`]+)`"))
                .hasSizeGreaterThan(5)
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @Test
    void everyCommandExists() throws IOException {
        assertThat(found("\\./tonghop ([a-z]+)"))
                .hasSizeGreaterThan(5)
                .isSubsetOf(Tonghop.commandLine().getSubcommands().keySet());
    }

    @Test
    void theFirstCommandStandsBeforeLineThirty() throws IOException {
        List<String> lines = Files.readAllLines(README);

        assertThat(lines.indexOf("./tonghop demo")).isBetween(1, 28);
    }

    private static List<String> found(String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
