package vn.tonghop.submission.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.archive.Zips;

class InboxTest {

    private static final FileHashes NONE_KNOWN = new FileHashes(List.of(), Instant.EPOCH);

    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @BeforeEach
    void twoFiles() throws IOException {
        Files.writeString(folder.resolve("b.xlsx"), "abc");
        Files.writeString(folder.resolve("a.xlsx"), "");
    }

    @Test
    void takesReceiptTimesFromTheManifestAndNeverFromTheFiles() throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), "file,received_at\nb.xlsx,2026-06-16T09:30:00+07:00\n");

        List<SubmissionFile> files = new Inbox(folder).files(NONE_KNOWN, LATER);

        assertThat(files).extracting(SubmissionFile::name).containsExactly("a.xlsx", "b.xlsx");
        assertThat(files.get(0).receivedAt()).isEmpty();
        assertThat(files.get(1).receivedAt()).contains(Instant.parse("2026-06-16T02:30:00Z"));
    }

    @Test
    void knowsWhenTheLastFileThatIsThereCame() throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"),
                "file,received_at\nb.xlsx,2026-06-16T09:30:00+07:00\ngone.xlsx,2026-06-17T09:30:00+07:00\n");

        assertThat(new Inbox(folder).latestArrival()).contains(Instant.parse("2026-06-16T02:30:00Z"));
    }

    @Test
    void hashesTheBytes() {
        assertThat(new Inbox(folder).files(NONE_KNOWN, LATER))
                .extracting(SubmissionFile::sha256)
                .containsExactly(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void leavesOutWhatNobodySent() throws IOException {
        Files.writeString(folder.resolve("~$c.xlsx"), "");
        Files.writeString(folder.resolve(".hidden"), "");
        Files.writeString(folder.resolve("README.md"), "");
        Files.createDirectory(folder.resolve("older"));

        assertThat(new Inbox(folder).files(NONE_KNOWN, LATER))
                .extracting(SubmissionFile::name)
                .containsExactly("a.xlsx", "b.xlsx");
    }

    @Test
    void leavesAFileThatSomebodyMayStillBeWriting() throws IOException {
        Files.writeString(folder.resolve("c.xlsx.part"), "half");
        Files.writeString(folder.resolve("d.xlsx.crdownload"), "half");
        written("a.xlsx", "2026-06-16T02:00:00Z");
        written("b.xlsx", "2026-06-16T01:59:55Z");

        Arrivals now = new Inbox(folder).arrivals(NONE_KNOWN, Instant.parse("2026-06-16T02:00:03Z"));
        Arrivals soon = new Inbox(folder).arrivals(NONE_KNOWN, Instant.parse("2026-06-16T02:00:05Z"));
        Arrivals later = new Inbox(folder).arrivals(NONE_KNOWN, Instant.parse("2026-06-16T02:00:10Z"));

        assertThat(now.files()).isEmpty();
        assertThat(now.left())
                .extracting(left -> left.path().getFileName().toString())
                .containsExactly("a.xlsx", "b.xlsx", "c.xlsx.part", "d.xlsx.crdownload");
        assertThat(now.left()).extracting(Left::reason).containsOnly(Left.Reason.BEING_COPIED);
        assertThat(soon.files()).extracting(SubmissionFile::name).containsExactly("b.xlsx");
        assertThat(later.files()).extracting(SubmissionFile::name).containsExactly("a.xlsx", "b.xlsx");
    }

    @Test
    void takesAtOnceWhatTheManifestSaysHasCome() throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), "file,received_at\nb.xlsx,2026-06-16T09:00:00+07:00\n");
        written("a.xlsx", "2026-06-16T02:00:00Z");
        written("b.xlsx", "2026-06-16T02:00:00Z");

        assertThat(new Inbox(folder).files(NONE_KNOWN, Instant.parse("2026-06-16T02:00:00Z")))
                .extracting(SubmissionFile::name)
                .containsExactly("b.xlsx");
    }

    @Test
    void aClockThatIsAheadHoldsNothingUp() throws IOException {
        written("a.xlsx", "2030-01-01T00:00:00Z");

        assertThat(new Inbox(folder).files(NONE_KNOWN, Instant.parse("2026-06-16T02:00:00Z")))
                .extracting(SubmissionFile::name)
                .contains("a.xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$b.xlsx", ".~lock.b.xlsx#"})
    void leavesAFileThatAnOfficeProgramHasOpen(String lock) throws IOException {
        Files.writeString(folder.resolve(lock), "");

        Arrivals arrivals = new Inbox(folder).arrivals(NONE_KNOWN, LATER);

        assertThat(arrivals.files()).extracting(SubmissionFile::name).containsExactly("a.xlsx");
        assertThat(arrivals.left()).containsExactly(new Left(folder.resolve("b.xlsx"), Left.Reason.IN_USE));
    }

    @Test
    void namesAFolderWithinTheFolderInsteadOfReadingIt() throws IOException {
        Files.createDirectory(folder.resolve("older"));

        assertThat(new Inbox(folder).arrivals(NONE_KNOWN, LATER).left())
                .containsExactly(new Left(folder.resolve("older"), Left.Reason.SUB_FOLDER));
    }

    @Test
    void takesAFileThatSomebodyNamesAsItIs() throws IOException {
        Files.writeString(folder.resolve("manifest.csv"), "file,received_at\nb.xlsx,2026-06-16T09:00:00+07:00\n");

        assertThat(new Inbox(folder.resolve("a.xlsx")).files(NONE_KNOWN, Instant.now()))
                .singleElement()
                .satisfies(file -> assertThat(file.receivedAt()).isEmpty());
        assertThat(new Inbox(folder.resolve("b.xlsx")).files(NONE_KNOWN, Instant.now()))
                .singleElement()
                .satisfies(file -> assertThat(file.receivedAt()).contains(Instant.parse("2026-06-16T02:00:00Z")));
    }

    @Test
    void takesTheFilesOfAnArchiveAsIfTheyLayThere() throws IOException {
        Path zip = Zips.of(folder.resolve("c.zip"), "Tháng 6/a.xlsx", "abc", "__MACOSX/._a.xlsx", "x", "b.csv", "");
        Files.writeString(folder.resolve("manifest.csv"), "file,received_at\nc.zip,2026-06-16T09:00:00+07:00\n");

        List<SubmissionFile> files = new Inbox(zip).files(NONE_KNOWN, LATER);

        assertThat(files).extracting(SubmissionFile::name).containsExactly("a.xlsx", "b.csv");
        assertThat(files)
                .extracting(file -> file.receivedAt().orElseThrow())
                .containsOnly(Instant.parse("2026-06-16T02:00:00Z"));
        assertThat(files.get(0).sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(files.get(0).bytes(10)).contains("abc".getBytes(StandardCharsets.UTF_8));
        assertThat(files.get(0).bytes(2)).isEmpty();
    }

    private void written(String name, String when) throws IOException {
        Files.setLastModifiedTime(folder.resolve(name), FileTime.from(Instant.parse(when)));
    }

    @Test
    void namesEveryLineOfTheManifestThatHasNoTime() throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"), "file,received_at\na.xlsx,hôm qua\nb.xlsx,2026-06-16 09:30\n");

        assertThatThrownBy(() -> new Inbox(folder).files(NONE_KNOWN, LATER))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("manifest.csv:2:")
                .hasMessageContaining("hôm qua")
                .hasMessageContaining("manifest.csv:3:");
    }
}
