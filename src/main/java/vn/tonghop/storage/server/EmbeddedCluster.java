package vn.tonghop.storage.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * A PostgreSQL run beside this process on a data folder of its own. Of zonky only the binaries and the way around root
 * are used: its launcher unpacks into a folder it makes writable for everybody, sets no password, and on a failed start
 * waits out its whole time limit and leaves the server behind.
 */
final class EmbeddedCluster implements AutoCloseable {

    private static final int PORT_ATTEMPTS = 3;
    private static final int LEFT_BEHIND_ATTEMPTS = 120;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final Duration BETWEEN_REVIVALS = Duration.ofSeconds(5);

    private final DataFolder folder;
    private final FolderLock lock;
    private final PostgresTools tools;
    private final Thread onExit = new Thread(this::stopAtExit, "tonghop-database-stop");
    private int port;
    private boolean stopped;
    private boolean ending;
    private volatile Runnable first = () -> {};

    private EmbeddedCluster(DataFolder folder, FolderLock lock, PostgresTools tools) {
        this.folder = folder;
        this.lock = lock;
        this.tools = tools;
    }

    static EmbeddedCluster start(Path dataFolder) {
        try {
            DataFolder folder = DataFolder.open(dataFolder);
            FolderLock lock = FolderLock.take(folder);
            try {
                return start(folder, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    ("Không dùng được thư mục dữ liệu %s (%s). "
                                    + "Hãy kiểm tra quyền ghi và dung lượng đĩa còn trống, hoặc chọn thư mục khác.")
                            .formatted(dataFolder, reason(e)),
                    e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "không có quyền truy cập" : String.valueOf(e.getMessage());
    }

    private static EmbeddedCluster start(DataFolder folder, FolderLock lock) throws IOException {
        PostgresTools tools = new PostgresTools(PostgresBinaries.unpacked(folder), folder);
        new RunningServer(folder, tools).stop();
        Files.deleteIfExists(folder.shared());
        folder.turnLogs();
        EmbeddedCluster cluster = new EmbeddedCluster(folder, lock, tools);
        new ClusterCreation(folder, tools).createIfMissing();
        Runtime.getRuntime().addShutdownHook(cluster.onExit);
        try {
            cluster.startOnFreePort();
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw e;
        }
        return cluster;
    }

    /** Between finding a free port and using it another program may take it; then the next one is tried. */
    private synchronized void startOnFreePort() throws IOException {
        for (int attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
            try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                port = probe.getLocalPort();
            }
            if (starts()) {
                return;
            }
            if (!StartFailure.isPortTaken(folder)) {
                break;
            }
        }
        throw StartFailure.in(folder);
    }

    /**
     * Waits for processes that a killed server left: two servers on the same files would spoil them. They end by themselves. A
     * pid file that only bears a number of some other process today is removed.
     */
    private boolean starts() throws IOException {
        for (int attempt = 1; attempt <= LEFT_BEHIND_ATTEMPTS; attempt++) {
            if (stopped) {
                throw new DatabaseUnavailableException(
                        "Chương trình đang kết thúc nên cơ sở dữ liệu không được mở nữa.");
            }
            if (tools.start(port)) {
                if (isWatched()) {
                    return true;
                }
            } else if (StartFailure.isPidTaken(folder)) {
                Files.deleteIfExists(Postmaster.pidFile(folder.cluster()));
            } else if (!StartFailure.isLeftBehind(folder)) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
        return false;
    }

    /** A server that dies while it is needed is started anew where it was; what it had not written down is gone with it. */
    private boolean isWatched() throws IOException {
        Optional<ProcessHandle> server = Postmaster.runningOn(folder.cluster());
        server.ifPresent(living -> living.onExit().thenAcceptAsync(dead -> revive(), work -> {
            var thread = new Thread(work, "tonghop-database-again");
            thread.setDaemon(true);
            thread.start();
        }));
        return server.isPresent();
    }

    private void revive() {
        while (!isBackOrNotNeeded()) {
            LockSupport.parkNanos(BETWEEN_REVIVALS.toNanos());
        }
    }

    private synchronized boolean isBackOrNotNeeded() {
        try {
            return stopped || ending || starts();
        } catch (IOException | DatabaseUnavailableException e) {
            // Whoever asks for a connection meanwhile is told that there is none; a full disk may be mended.
            return false;
        }
    }

    ServerAddress address() {
        try {
            String password = Files.readString(folder.password(), StandardCharsets.US_ASCII);
            return ServerAddress.local(port, PostgresTools.USER, password);
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "Không đọc được tệp mật khẩu %s của cơ sở dữ liệu. Hãy lấy lại tệp này từ bản sao lưu."
                            .formatted(folder.password()),
                    e);
        }
    }

    /** Lets other processes of this account in, and before the process ends does something that still needs the server. */
    void share(Runnable beforeExit) {
        first = beforeExit;
        try {
            DataFolder.writePrivately(folder.shared(), String.valueOf(port));
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "Không ghi được tệp %s (%s).".formatted(folder.shared(), reason(e)), e);
        }
    }

    /** The server that another process has started and lets others in to; empty where there is none. */
    static Optional<ServerAddress> sharedIn(Path dataFolder) {
        try {
            DataFolder folder = DataFolder.open(dataFolder);
            if (!Files.exists(folder.shared())) {
                return Optional.empty();
            }
            int port = Integer.parseInt(Files.readString(folder.shared()).strip());
            return Optional.of(ServerAddress.local(
                    port, PostgresTools.USER, Files.readString(folder.password(), StandardCharsets.US_ASCII)));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        stopOnce();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The process is ending already: the hook runs, finds the server stopped and does nothing.
            return;
        }
    }

    private void stopAtExit() {
        first.run();
        try {
            stopOnce();
        } catch (DatabaseUnavailableException e) {
            // Nobody is left to tell, and the next start stops what still runs.
            return;
        }
    }

    /** Marks the end only when it is reached, so that the exit hook tries once more what failed here. */
    private synchronized void stopOnce() {
        if (stopped) {
            return;
        }
        ending = true;
        try {
            Files.deleteIfExists(folder.shared());
            new RunningServer(folder, tools).stop();
            lock.close();
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "Không đóng được cơ sở dữ liệu trong thư mục %s (%s).".formatted(folder.root(), e.getMessage()), e);
        }
        stopped = true;
    }
}
