package vn.tonghop.planning.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.definition.kept.Keep;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.JobsFolder;

class DefinitionsTest {

    private static final Path JOBS = Path.of("jobs");
    private static final String HANOI = "hanoi-2026";

    @TempDir
    private Path folder;

    private Path jobs;
    private Keep keep;

    @BeforeEach
    void copyTheJobs() throws IOException {
        jobs = folder.resolve("jobs");
        keep = new Keep(folder.resolve("kept"), "1");
        try (Stream<Path> files = Files.walk(JOBS)) {
            for (Path file : files.toList()) {
                Files.copy(file, jobs.resolve(JOBS.relativize(file)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void areTheSameWhenTheyWereKept(String programme) {
        Definitions first = Definitions.kept(jobs, programme, keep);
        Definitions second = Definitions.kept(jobs, programme, keep);
        assertThat(second).isNotSameAs(first);
        assertThat(told(second)).isEqualTo(told(first));
        assertThat(keep.folder()).isDirectoryContaining("glob:**.kept");
    }

    /** All of it, in what can be compared. */
    private static List<Object> told(Definitions definitions) {
        Programme programme = definitions.programme();
        return List.of(
                programme.title(),
                programme.units().ever(),
                programme.forms(),
                programme.reporters(),
                programme.workingDays().listed(LocalDate.MIN, LocalDate.MAX),
                programme.obligations().stream()
                        .map(duty ->
                                List.of(duty.name(), duty.channels(), duty.due().day(), duty.cutOff(), duty.outline()))
                        .toList(),
                programme.indicators(),
                programme.duties(),
                programme.register(),
                programme.allocations(),
                programme.hash(),
                definitions.rules().outlines(),
                definitions.rules().terms());
    }

    static List<String> programmes() {
        return JobsFolder.programmes(JOBS);
    }

    @Test
    void areReadAgainWhenAFileHasChanged() throws IOException {
        Definitions.kept(jobs, HANOI, keep);
        replace("hanoi-2026/plan.yaml", "title: ", "title: Mới ");
        assertThat(Definitions.kept(jobs, HANOI, keep).programme().title()).startsWith("Mới ");
    }

    @Test
    void areReadAgainWhenAChangedFileLooksAsOldAndAsLongAsBefore() throws IOException {
        Definitions before = Definitions.kept(jobs, HANOI, keep);
        Path units = jobs.resolve("org-units.csv");
        var time = Files.getLastModifiedTime(units);
        replace("org-units.csv", "Phường Ba Đình", "Phường Ba Đinh");
        Files.setLastModifiedTime(units, time);
        assertThat(names(before)).contains("Phường Ba Đình");
        assertThat(names(Definitions.kept(jobs, HANOI, keep))).doesNotContain("Phường Ba Đình");
    }

    @Test
    void areReadAgainByAnotherBuildOfTheProgram() throws IOException {
        Definitions.kept(jobs, HANOI, keep);
        byte[] before = kept();
        Definitions.kept(jobs, HANOI, new Keep(keep.folder(), "2"));
        assertThat(kept()).isNotEqualTo(before);
    }

    @Test
    void areReadAgainWhenWhatWasKeptIsDamaged() throws IOException {
        Definitions whole = Definitions.kept(jobs, HANOI, keep);
        byte[] good = kept();
        for (int length : new int[] {0, 5, 100, good.length / 2, good.length - 1}) {
            Files.write(file(), Arrays.copyOf(good, length));
            assertThat(names(Definitions.kept(jobs, HANOI, keep))).isEqualTo(names(whole));
            assertThat(kept()).isEqualTo(good);
        }
        byte[] turned = good.clone();
        turned[good.length - 20] ^= 1;
        Files.write(file(), turned);
        assertThat(names(Definitions.kept(jobs, HANOI, keep))).isEqualTo(names(whole));
        assertThat(kept()).isEqualTo(good);
    }

    @Test
    void areReadWhereNothingCanBeKept() throws IOException {
        Files.writeString(keep.folder(), "no folder");
        assertThat(names(Definitions.kept(jobs, HANOI, keep))).contains("Phường Ba Đình");
        assertThat(keep.folder()).hasContent("no folder");
    }

    @Test
    void tellTheFaultsEachTime() throws IOException {
        replace("hanoi-2026/plan.yaml", "year: 2026", "yaer: 2026");
        for (int i = 0; i < 2; i++) {
            assertThatThrownBy(() -> Definitions.kept(jobs, HANOI, keep)).isInstanceOf(DefinitionException.class);
        }
        assertThat(keep.folder()).doesNotExist();
    }

    private static List<String> names(Definitions definitions) {
        return definitions.programme().units().ever().stream()
                .map(unit -> unit.name())
                .toList();
    }

    private void replace(String file, String old, String fresh) throws IOException {
        Path path = jobs.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, fresh));
    }

    private Path file() throws IOException {
        try (Stream<Path> files = Files.list(keep.folder())) {
            return files.findFirst().orElseThrow();
        }
    }

    private byte[] kept() throws IOException {
        return Files.readAllBytes(file());
    }
}
