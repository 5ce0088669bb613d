package vn.tonghop.storage.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Makes the cluster of a new data folder. It grows under a name of its own and gets the right one when it is whole: an
 * initdb outlives the process that is killed beside it, and must not write into what the next one makes.
 */
record ClusterCreation(DataFolder folder, PostgresTools tools) {

    private static final String GROWING = "cluster.new-";
    private static final int PASSWORD_BYTES = 32;

    void createIfMissing() throws IOException {
        sweep();
        if (Files.exists(folder.cluster())) {
            return;
        }
        DataFolder.writePrivately(folder.password(), newPassword());
        Path growing = Files.createTempDirectory(folder.root(), GROWING);
        if (!tools.createCluster(growing)) {
            throw StartFailure.ofNew(folder);
        }
        Files.move(growing, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        syncNames();
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private void sweep() throws IOException {
        try (DirectoryStream<Path> torsos = Files.newDirectoryStream(folder.root(), GROWING + "*")) {
            for (Path torso : torsos) {
                sweep(torso);
            }
        }
    }

    private static void sweep(Path torso) {
        try {
            DataFolder.delete(torso);
        } catch (IOException | UncheckedIOException e) {
            // An initdb still writes there; the next start finds it at rest.
            return;
        }
    }

    /** The new name must not be lost in a power cut that rows committed later survive. Windows has no such call. */
    private void syncNames() throws IOException {
        if (DataFolder.hasPosixPermissions(folder.root())) {
            try (FileChannel names = FileChannel.open(folder.root(), StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }
}
