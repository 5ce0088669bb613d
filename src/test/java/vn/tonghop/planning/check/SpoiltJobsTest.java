package vn.tonghop.planning.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.plan.JobsCopy;

/** Whatever somebody does to the files, the check answers with faults and never breaks itself. */
class SpoiltJobsTest {

    private static final int TRIES = Integer.getInteger("tonghop.spoilt", 8);
    private static final List<String> WORDS = List.of(
            "", "x", "- x", "[a, b]", "{a: b}", "{}", "[]", "-1", "null", "~", "\"", "'", ": ", ",,,", "ợ", "0");

    private static final Pattern OPTIONAL = Pattern.compile(
            "/sources/|/rubrics/|hotspots\\.csv|hotspot-units\\.csv|indicator-links\\.csv|allocation\\.csv|contacts\\.csv|intake\\.yaml");

    @TempDir
    private Path folder;

    private final Random random = new Random(20261122);

    @Test
    void answersWithFaultsWhateverStandsInTheFiles() throws IOException {
        new JobsCopy(folder);
        List<Path> files = files();
        for (int i = 0; i < TRIES; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String sound = Files.readString(file);
            String spoilt = spoilt(sound);
            Files.writeString(file, spoilt);

            assertThatCode(() -> JobsCheck.faults(folder))
                    .as("%s spoilt: %s", folder.relativize(file), difference(sound, spoilt))
                    .doesNotThrowAnyException();

            Files.writeString(file, sound);
        }
    }

    @Test
    void answersWithFaultsWhateverFileIsMissing() throws IOException {
        new JobsCopy(folder);
        int before = JobsCheck.faults(folder).size();
        Set<String> kinds = new HashSet<>();
        for (Path file : files()) {
            if (!kinds.add(kind(file))) {
                continue;
            }
            String sound = Files.readString(file);
            Files.delete(file);

            List<Fault> faults = JobsCheck.faults(folder);
            if (!OPTIONAL.matcher(file.toString()).find()) {
                assertThat(faults).as("without " + file).hasSizeGreaterThan(before);
            }

            Files.writeString(file, sound);
        }
    }

    @Test
    void answersWithFaultsWhateverFolderIsMissing() throws IOException {
        new JobsCopy(folder);
        Files.move(folder.resolve("forms"), folder.resolve(".forms"));
        Files.move(folder.resolve("sources"), folder.resolve(".sources"));

        assertThat(JobsCheck.faults(folder)).isNotEmpty();
    }

    private String spoilt(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, WORDS.get(random.nextInt(WORDS.size())));
            case 2 -> lines.set(at, line.replaceFirst(":.*", ": " + WORDS.get(random.nextInt(WORDS.size()))));
            case 3 -> lines.set(at, line.replaceFirst("[^,]*,", WORDS.get(random.nextInt(WORDS.size())) + ","));
            case 4 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            default -> lines.subList(at, lines.size()).clear();
        }
        return String.join("\n", lines) + "\n";
    }

    private static String difference(String sound, String spoilt) {
        List<String> before = sound.lines().toList();
        List<String> after = spoilt.lines().toList();
        int at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        return "line " + (at + 1) + " is now " + (at < after.size() ? after.get(at) : "gone");
    }

    private String kind(Path file) {
        String name = file.getFileName().toString();
        return name.matches("(plan|calendar|rules|reports)\\.yaml")
                        || file.getParent().equals(folder)
                ? name
                : file.getParent().toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(csv|yaml)"))
                    .sorted()
                    .toList();
        }
    }
}
