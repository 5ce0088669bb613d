package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;

class SampleCityTest {

    private static final Programme PROGRAMME = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");
    private static final Path CHECKED_IN = Path.of("sample-data", "hanoi-2026");
    private static final Period JUNE = Period.month(2026, 6);
    private static final long MOST_BYTES = 6_000_000;

    @TempDir
    Path folder;

    @Test
    void writesTheSameBytesForTheSameSeed() throws IOException {
        new SampleCity(PROGRAMME, 7, 4).writeMonth(Period.month(2026, 2), folder.resolve("a"));
        new SampleCity(PROGRAMME, 7, 4).writeMonth(Period.month(2026, 2), folder.resolve("b"));
        List<String> names = names(folder.resolve("a/2026-02"));
        assertThat(names).isEqualTo(names(folder.resolve("b/2026-02"))).hasSize(4 + 6 + 1);
        for (String name : names) {
            assertThat(folder.resolve("a/2026-02").resolve(name))
                    .hasSameBinaryContentAs(folder.resolve("b/2026-02").resolve(name));
        }
    }

    @Test
    void isTheSampleThatComesWithTheProgram() throws IOException {
        new SampleCity(PROGRAMME, SampleCity.DEMO_SEED).writeMonthWithFaults(JUNE, folder);
        for (String note : List.of("expected.csv", "README.md")) {
            assertThat(CHECKED_IN.resolve(note)).hasSameTextualContentAs(folder.resolve(note), StandardCharsets.UTF_8);
        }
        List<String> names = names(folder.resolve("2026-06"));
        assertThat(names(CHECKED_IN.resolve("2026-06"))).isEqualTo(names);
        for (String name : names) {
            Map<String, String> fresh = parts(folder.resolve("2026-06").resolve(name));
            Map<String, String> checkedIn = parts(CHECKED_IN.resolve("2026-06").resolve(name));
            assertThat(checkedIn.keySet()).as(name).isEqualTo(fresh.keySet());
            assertThat(fresh.keySet())
                    .as("%s; to be mended by writing the sample again", name)
                    .allMatch(part -> fresh.get(part).equals(checkedIn.get(part)));
        }
    }

    @Test
    void staysSmall() throws IOException {
        try (Stream<Path> files = Files.walk(CHECKED_IN)) {
            assertThat(files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum())
                    .isLessThan(MOST_BYTES);
        }
    }

    @Test
    void listsEveryFileWithATimeBetweenWindowAndDeadline() throws IOException {
        new SampleCity(PROGRAMME, 7, 20).writeMonth(JUNE, folder);
        Map<String, OffsetDateTime> received = manifest(folder.resolve("2026-06"));
        assertThat(received).hasSize(26);
        assertThat(received.keySet())
                .allSatisfy(file ->
                        assertThat(folder.resolve("2026-06").resolve(file)).exists());
        assertThat(received.values())
                .allSatisfy(time -> assertThat(time)
                        .isBetween(
                                OffsetDateTime.parse("2026-06-15T00:00:00+07:00"),
                                OffsetDateTime.parse("2026-06-16T23:59:59+07:00")));
    }

    @Test
    void plantsEachMistakeInAWardOfItsOwn() throws IOException {
        List<PlantedFault> faults = new SampleCity(PROGRAMME, SampleCity.DEMO_SEED).writeMonthWithFaults(JUNE, folder);
        Map<Outcome, Long> outcomes = faults.stream()
                .collect(Collectors.groupingBy(PlantedFault::outcome, TreeMap::new, Collectors.counting()));
        assertThat(outcomes)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Outcome.MISSING, 3L,
                        Outcome.COUNTED_LATE, 2L,
                        Outcome.AFTER_AS_OF, 1L,
                        Outcome.UNREADABLE, 2L,
                        Outcome.REFUSED, 4L,
                        Outcome.SUPERSEDED, 1L,
                        Outcome.COUNTED, 2L,
                        Outcome.REPEATED, 1L,
                        Outcome.COUNTED_WITH_QUERY, 2L));
        assertThat(faults.stream().map(PlantedFault::unit).distinct()).hasSize(16);
        Map<String, OffsetDateTime> received = manifest(folder.resolve("2026-06"));
        assertThat(received).hasSize(126 + 6 - 3 + 2);
        faults.stream()
                .filter(fault -> !fault.file().isEmpty())
                .forEach(fault -> assertThat(received).containsKey(fault.file()));
    }

    @Test
    void hasNoMoreWardsThanTheProgramme() {
        assertThat(new SampleCity(PROGRAMME, 7, 1000).wards(JUNE)).isEqualTo(126);
        assertThat(new SampleCity(PROGRAMME, 7, 10).wards(JUNE)).isEqualTo(10);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, OffsetDateTime> manifest(Path folder) throws IOException {
        return Files.readAllLines(folder.resolve("manifest.csv")).stream()
                .skip(1)
                .map(line -> line.split(","))
                .collect(Collectors.toMap(line -> line[0], line -> OffsetDateTime.parse(line[1])));
    }

    /** What a workbook holds, whichever way it was compressed; the bytes of any other file. */
    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                var zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (EOFException | ZipException e) {
            parts.put("breaks off", "");
        }
        if (parts.isEmpty()) {
            parts.put("text", Files.readString(file));
        }
        return parts;
    }
}
