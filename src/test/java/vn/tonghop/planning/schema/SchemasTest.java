package vn.tonghop.planning.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.Fault;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.planning.check.JobsCheck;

/** What an editor offers from the schemas is what the program reads: no key and no word more or less. */
class SchemasTest {

    private static final Path JOBS = Path.of("jobs");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(JOBS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileNamesItsSchemaAndKeepsToIt(Path file) throws IOException {
        Path schema = schema(file);

        assertThat(Files.readAllLines(file).get(0))
                .isEqualTo("# yaml-language-server: $schema="
                        + file.getParent().relativize(schema).toString().replace('\\', '/'));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(schema))
                        .validate(YAML.readTree(file.toFile())))
                .isEmpty();
    }

    @Test
    void theSchemasAllowTheKeysThatTheProgramReads() throws IOException {
        Map<String, SchemaWalk.Mark> marks = spoil(SchemaWalk::addUnknownKeys);

        assertSame(marks, read("mục '%s' không có, chọn một trong \\[(.*)]"));
    }

    @Test
    void theSchemasAllowTheWordsThatTheProgramReads() throws IOException {
        Map<String, SchemaWalk.Mark> marks = spoil(SchemaWalk::replaceChoices);

        assertSame(marks, read("'[a-z-]+: %s' không có, chọn một trong \\[(.*)]"));
    }

    private static void assertSame(Map<String, SchemaWalk.Mark> marks, Map<String, List<String>> read) {
        assertThat(marks.values())
                .filteredOn(place -> !place.allowed().equals(read.get(place.mark())))
                .extracting(place -> place + " but the program reads " + read.get(place.mark()))
                .isEmpty();
    }

    /** A copy of all files with marks in them, and the marks. */
    private Map<String, SchemaWalk.Mark> spoil(BiFunction<SchemaWalk, JsonNode, List<SchemaWalk.Mark>> change)
            throws IOException {
        new JobsCopy(folder);
        Map<String, SchemaWalk.Mark> marks = new TreeMap<>();
        int number = 0;
        for (Path file : files()) {
            JsonNode document = YAML.readTree(file.toFile());
            var walk = new SchemaWalk(JSON.readTree(schema(file).toFile()), "z" + number++ + "z");
            change.apply(walk, document).forEach(mark -> marks.put(mark.mark(), mark));
            JSON.writeValue(folder.resolve(JOBS.relativize(file).toString()).toFile(), document);
        }
        assertThat(marks).hasSizeGreaterThan(100);
        return marks;
    }

    /** What the program says is allowed at each mark. */
    private Map<String, List<String>> read(String message) {
        Map<String, List<String>> read = new TreeMap<>();
        Pattern pattern = Pattern.compile(message.replace("%s", "(z\\d+z\\d+z)"));
        List<String> problems =
                JobsCheck.faults(folder).stream().map(Fault::problem).distinct().toList();
        for (String problem : problems) {
            var matcher = pattern.matcher(problem);
            if (matcher.matches()) {
                read.put(
                        matcher.group(1),
                        Arrays.stream(matcher.group(2).split(", ")).sorted().collect(Collectors.toList()));
            }
        }
        return read;
    }

    private static Path schema(Path file) {
        Map<String, String> folders = Map.of("forms", "form", "rubrics", "rubric");
        String name = folders.getOrDefault(
                file.getParent().getFileName().toString(),
                file.getFileName().toString().replace(".yaml", ""));
        return JOBS.resolve("schemas").resolve(name + ".schema.json");
    }
}
