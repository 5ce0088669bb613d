package vn.tonghop.sample.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.FileHashes;
import vn.tonghop.submission.inbox.Inbox;
import vn.tonghop.validation.History;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

class GeneralSampleTest {

    private static final Path JOBS = Path.of("jobs");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"hoa-phong-2024, 2024", "yen-nghia-2026, 2026", "dong-da-2022, 2022"})
    void nobodyIsAskedAboutAnyFile(String id, String period) {
        Programme programme = ProgrammeFiles.read(JOBS, id);
        Rules rules = rules(programme);
        var reader = new SubmissionReader(programme);
        var validator = new Validator(rules, programme);

        Map<Period, Path> folders = write(programme, period, folder);

        for (Path inbox : folders.values()) {
            for (SubmissionFile file :
                    new Inbox(inbox).files(new FileHashes(List.of(), Instant.EPOCH), Instant.EPOCH)) {
                Reading reading = reader.read(file);
                assertThat(reading.findings()).as(file.name()).isEmpty();
                assertThat(validator
                                .check(reading.content().orElseThrow(), file.name(), History.NONE)
                                .findings())
                        .as(file.name())
                        .allMatch(finding -> finding.severity() == Severity.NOTE);
                assertThat(file.receivedAt()).as(file.name()).isPresent();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameFiles() {
        Programme programme = ProgrammeFiles.read(JOBS, "yen-nghia-2026");

        write(programme, "2026-Q1", folder.resolve("one"));
        write(programme, "2026-Q1", folder.resolve("two"));

        assertThat(hashes(folder.resolve("one"))).isEqualTo(hashes(folder.resolve("two")));
    }

    private static Map<Period, Path> write(Programme programme, String period, Path folder) {
        return new GeneralSample(programme, rules(programme), 1)
                .writeUpTo(Period.parse(period).orElseThrow(), folder);
    }

    private static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> periods = Files.list(folder)) {
            periods.forEach(period -> new Inbox(period)
                    .files(new FileHashes(List.of(), Instant.EPOCH), Instant.EPOCH)
                    .forEach(file -> hashes.put(file.name(), file.sha256() + file.receivedAt())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashes;
    }

    private static Rules rules(Programme programme) {
        var faults = new Faults();
        Rules rules = Rules.read(JOBS, faults, programme);
        faults.stopIfAny();
        return rules;
    }
}
