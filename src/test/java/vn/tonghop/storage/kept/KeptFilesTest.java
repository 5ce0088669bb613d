package vn.tonghop.storage.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
    void deletesAndSaysWhatThereWas() {
        var kept = new KeptFiles(folder);
        kept.keep(HASH, new byte[] {1});

        assertThat(kept.delete(List.of(HASH, "cd" + "0".repeat(62)))).containsExactly(HASH);
        assertThat(kept.find(HASH)).isEmpty();
    }
}
