package vn.tonghop.bad;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.job.Checking;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;

/**
 * Makes {@code sample-data/bad} anew: {@code good} takes the good file from the sample month, {@code files} makes the
 * others of it, {@code outcomes} writes down what comes of them today, for a person to read through. Names behind {@code
 * files} narrow it to these.
 */
final class BadFiles {

    static final Path EXPECTED = Fixture.FOLDER.resolve("expected.yaml");
    static final Path GOOD_VALUES = Fixture.FOLDER.resolve("good.csv");

    private static final Path SAMPLE = Path.of("sample-data", "hanoi-2026", "2026-06", "BM01-PCMD_00004_2026-06.xlsx");

    private static final Checking CHECKING =
            new Checking(ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026"), Path.of("jobs"));

    private BadFiles() {}

    public static void main(String[] arguments) throws IOException {
        Set<String> names = new TreeSet<>(Arrays.asList(arguments));
        if (names.remove("good")) {
            Files.write(Fixture.FOLDER.resolve("good.xlsx"), withoutDropDowns(Files.readAllBytes(SAMPLE)));
        } else if (names.remove("files")) {
            for (Fixture fixture : Fixtures.all()) {
                if (names.isEmpty() || names.contains(fixture.name())) {
                    Files.write(
                            Fixture.FOLDER.resolve(fixture.name()),
                            fixture.maker().get());
                }
            }
        } else {
            Reading good = read("good.xlsx", Hand.good());
            var outcome = new Outcome(good);
            var all = new StringBuilder();
            for (Fixture fixture : Fixtures.all()) {
                all.append(outcome.of(fixture, read(fixture.sentName(), fixture.bytes())))
                        .append('\n');
            }
            Files.writeString(EXPECTED, all);
            Files.writeString(GOOD_VALUES, Outcome.all(good));
            Files.writeString(Fixture.FOLDER.resolve("README.md"), Readme.text());
        }
    }

    /** A quarter smaller; what was typed stays the same. */
    private static byte[] withoutDropDowns(byte[] file) {
        Map<String, byte[]> parts = Hand.parts(file);
        parts.replaceAll((name, bytes) -> name.startsWith("xl/worksheets/")
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceFirst("(?s)<dataValidations.*</dataValidations>", "")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
        return Hand.packed(parts);
    }

    static Reading read(String name, byte[] bytes) throws IOException {
        Path folder = Files.createTempDirectory("tonghop-bad");
        Path file = folder.resolve(name);
        try {
            Files.write(file, bytes);
            return CHECKING.check(new SubmissionFile(file, "", Optional.empty()));
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }
}
