package vn.tonghop.storage.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {

    private static final String HASH = "ab" + "0".repeat(62);

    @TempDir
    private Path folder;

    @Test
    void keepsBytesUnderTheirHash() throws IOException {
        var kept = new KeptFiles(folder.resolve("received"));

        kept.keep(HASH, new byte[] {1, 2});
        kept.keep(HASH, new byte[] {1, 2});

        assertThat(kept.find(HASH)).contains(folder.resolve("received/ab/" + HASH));
        assertThat(Files.readAllBytes(kept.find(HASH).orElseThrow())).containsExactly(1, 2);
        assertThat(kept.find("cd" + "0".repeat(62))).isEmpty();
    }

    @Test
    void nobodyElseMayReadThem() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var kept = new KeptFiles(folder.resolve("received"));

        kept.keep(HASH, new byte[] {1});

        for (String place : List.of("received", "received/ab")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(place))))
                    .isEqualTo("rwx------");
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(kept.find(HASH).orElseThrow())))
                .isEqualTo("rw-------");
    }

    @Test
    void sweepsOnlyWhatItBeganLongAgoAndNeverFinished() throws IOException {
        var kept = new KeptFiles(folder);
        kept.keep(HASH, new byte[] {1});
        Instant now = Instant.parse("2026-06-15T02:00:00Z");
        Path old = written("ab/.123.part", now.minusSeconds(1));
        Path fresh = written("ab/.456.part", now);
        Path others = written("ab/notes.part", now.minusSeconds(1));
        Files.setLastModifiedTime(kept.find(HASH).orElseThrow(), FileTime.from(now.minusSeconds(1)));

        assertThat(kept.sweep(now)).isOne();

        assertThat(old).doesNotExist();
        assertThat(List.of(fresh, others, kept.find(HASH).orElseThrow()))
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(new KeptFiles(folder.resolve("nothing")).sweep(now)).isZero();
    }

    private Path written(String name, Instant at) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[] {1});
        return Files.setLastModifiedTime(file, FileTime.from(at));
    }

    @Test
    void deletesAndSaysWhatThereWas() {
        var kept = new KeptFiles(folder);
        kept.keep(HASH, new byte[] {1});

        assertThat(kept.delete(List.of(HASH, "cd" + "0".repeat(62)))).containsExactly(HASH);
        assertThat(kept.find(HASH)).isEmpty();
    }
}
