package vn.tonghop.storage.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Keeps a data folder for one process; the operating system lets go of it when that process dies, however it dies. */
final class FolderLock implements AutoCloseable {

    /** Pids come back, in containers nearly always, so the name of this process carries a random part. */
    private static final String SELF = ProcessHandle.current().pid() + " " + UUID.randomUUID();

    private final DataFolder folder;
    private final FileChannel channel;

    private FolderLock(DataFolder folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder or throws {@link DatabaseInUseException}. A folder this process has already is refused before
     * the lock file is opened: closing any channel on a file drops all POSIX locks the process holds on it.
     */
    static synchronized FolderLock take(DataFolder folder) throws IOException {
        String owner = ownerOf(folder);
        if (owner.equals(SELF)) {
            throw new DatabaseInUseException(folder.root(), pidIn(owner));
        }
        FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new DatabaseInUseException(folder.root(), pidIn(ownerOf(folder)));
            }
            Files.writeString(folder.owner(), SELF);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return new FolderLock(folder, channel);
    }

    private static String ownerOf(DataFolder folder) throws IOException {
        return Files.exists(folder.owner()) ? Files.readString(folder.owner()) : "";
    }

    private static String pidIn(String owner) {
        return owner.isBlank() ? "?" : owner.split(" ")[0];
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(folder.owner());
        }
    }
}
