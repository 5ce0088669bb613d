package vn.tonghop.bad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.submission.Reading;

class BadFilesTest {

    private static final long MOST_BYTES = 3 << 20;

    private static final Reading GOOD = good();

    static List<Fixture> fixtures() {
        return Fixtures.all();
    }

    /** Findings with their sentences, and every value, are as they are written down beside the files. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void saysWhatIsWrongAndReadsNoWrongNumber(Fixture fixture) throws IOException {
        Reading reading = BadFiles.read(fixture.sentName(), fixture.bytes());

        assertThat(new Outcome(GOOD).of(fixture, reading)).isEqualTo(expected().get(fixture.name()));
    }

    @Test
    void readsEveryValueOfTheGoodFile() throws IOException {
        assertThat(GOOD.findings()).isEmpty();
        assertThat(Outcome.all(GOOD)).isEqualTo(Files.readString(BadFiles.GOOD_VALUES));
    }

    @Test
    void hasOneFileAndOneExpectationForEachFixture() throws IOException {
        Set<String> names = fixtures().stream().map(Fixture::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(expected().keySet()).isEqualTo(names);
        try (Stream<Path> files = Files.list(Fixture.FOLDER)) {
            Set<String> others = Set.of("README.md", "expected.yaml", "good.xlsx", "good.csv");
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !others.contains(name)))
                    .containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void showsEveryWayOfGoingWrong() {
        assertThat(Way.ALL).hasSize(45);
        for (Way way : Way.ALL) {
            assertThat(Readme.files(way.number()).isEmpty() && way.tests().isEmpty())
                    .as("way %s: %s", way.number(), way.about())
                    .isFalse();
            assertThat(way.tests())
                    .as("way %s: %s", way.number(), way.about())
                    .allSatisfy(test -> assertThat(isATest(test)).isTrue());
        }
    }

    private static boolean isATest(String name) throws ClassNotFoundException {
        String[] parts = name.split("#");
        return Arrays.stream(Class.forName(parts[0]).getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .anyMatch(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(mark -> mark.annotationType().getName().startsWith("org.junit.jupiter.")));
    }

    @Test
    void listsTheFilesInTheReadme() throws IOException {
        assertThat(Files.readString(Fixture.FOLDER.resolve("README.md"))).isEqualTo(Readme.text());
    }

    @Test
    void staysSmall() throws IOException {
        try (Stream<Path> files = Files.list(Fixture.FOLDER)) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_BYTES);
        }
    }

    private static Map<String, String> expected() throws IOException {
        return Arrays.stream(Files.readString(BadFiles.EXPECTED).split("(?<=\n)\n"))
                .collect(Collectors.toMap(
                        section -> section.substring(0, section.indexOf(':')),
                        section -> section,
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static Reading good() {
        try {
            return BadFiles.read("good.xlsx", Hand.good());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
