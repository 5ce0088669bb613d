package vn.tonghop.submission.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashesTest {

    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static final String KNOWN = "as it was known";
    private static final Instant WRITTEN = Instant.parse("2026-06-15T01:00:00.123456789Z");
    private static final Instant LATER = Instant.parse("2026-06-16T01:00:00Z");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = written("a.xlsx", "abc", WRITTEN);
    }

    @Test
    void hashesWhatItHasNotSeenAndRemembersWhatItLookedLike() {
        var hashes = new FileHashes(List.of(), LATER);

        assertThat(hashes.of(file)).isEqualTo(OF_ABC);
        assertThat(hashes.fresh()).containsExactly(seen(file, 3, WRITTEN, OF_ABC));
    }

    @Test
    void sparesAFileThatLooksAsItDid() {
        var hashes = new FileHashes(List.of(seen(file, 3, WRITTEN, KNOWN)), LATER);

        assertThat(hashes.of(file)).isEqualTo(KNOWN);
        assertThat(hashes.fresh()).isEmpty();
    }

    @Test
    void hashesAFileOfAnotherTimeSizeOrNameAgain() throws IOException {
        Path renamed = written("b.xlsx", "abc", WRITTEN);

        assertThat(new FileHashes(List.of(seen(file, 3, WRITTEN.plusNanos(1), KNOWN)), LATER).of(file))
                .isEqualTo(OF_ABC);
        assertThat(new FileHashes(List.of(seen(file, 4, WRITTEN, KNOWN)), LATER).of(file))
                .isEqualTo(OF_ABC);
        assertThat(new FileHashes(List.of(seen(file, 3, WRITTEN, KNOWN)), LATER).of(renamed))
                .isEqualTo(OF_ABC);
    }

    @Test
    void doesNotRelyOnAFileThatWasWrittenJustNow() {
        var hashes = new FileHashes(List.of(), WRITTEN.plusSeconds(1));

        assertThat(hashes.of(file)).isEqualTo(OF_ABC);
        assertThat(hashes.fresh()).isEmpty();
    }

    private Path written(String name, String text, Instant when) throws IOException {
        return Files.setLastModifiedTime(Files.writeString(folder.resolve(name), text), FileTime.from(when));
    }

    private static HashedFile seen(Path file, long size, Instant modified, String sha256) {
        return new HashedFile(
                file.toAbsolutePath(), size, FileTime.from(modified).to(TimeUnit.NANOSECONDS), sha256);
    }
}
