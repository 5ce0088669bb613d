package vn.tonghop.submission.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.submission.SubmissionFile;

class InboxTest {

    private static final FileHashes NONE_KNOWN = new FileHashes(List.of(), Instant.EPOCH);

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

        List<SubmissionFile> files = new Inbox(folder).files(NONE_KNOWN);

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
        assertThat(new Inbox(folder).files(NONE_KNOWN))
                .extracting(SubmissionFile::sha256)
                .containsExactly(
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void leavesOutWhatNobodySent() throws IOException {
        Files.writeString(folder.resolve("~$b.xlsx"), "");
        Files.writeString(folder.resolve(".hidden"), "");
        Files.writeString(folder.resolve("README.md"), "");
        Files.createDirectory(folder.resolve("older"));

        assertThat(new Inbox(folder).files(NONE_KNOWN))
                .extracting(SubmissionFile::name)
                .containsExactly("a.xlsx", "b.xlsx");
    }

    @Test
    void namesEveryLineOfTheManifestThatHasNoTime() throws IOException {
        Files.writeString(
                folder.resolve("manifest.csv"), "file,received_at\na.xlsx,hôm qua\nb.xlsx,2026-06-16 09:30\n");

        assertThatThrownBy(() -> new Inbox(folder).files(NONE_KNOWN))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("manifest.csv:2:")
                .hasMessageContaining("hôm qua")
                .hasMessageContaining("manifest.csv:3:");
    }
}
