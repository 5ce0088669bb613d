package vn.tonghop.storage.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Brings down the server that runs on a folder, ours or one that a killed process left. Stopped rather than taken over:
 * the next one then has this release's settings and a port and log of its own.
 */
record RunningServer(DataFolder folder, PostgresTools tools) {

    private static final Duration FAST_LIMIT = Duration.ofSeconds(60);
    private static final Duration LAST_LIMIT = Duration.ofSeconds(20);

    /** Ends with no server on the folder; the pid file of a killed one stays, as the next one knows by it what was left. */
    void stop() throws IOException {
        Optional<ProcessHandle> running = Postmaster.runningOn(folder.cluster());
        if (running.isPresent() && !tools.stop("fast", FAST_LIMIT) && !tools.stop("immediate", LAST_LIMIT)) {
            kill(running.get());
        }
    }

    private void kill(ProcessHandle server) {
        server.destroyForcibly();
        try {
            server.onExit().get(LAST_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new DatabaseUnavailableException(
                    ("Không dừng được máy chủ cơ sở dữ liệu cũ (PID %d) của thư mục %s. "
                                    + "Hãy dừng tiến trình đó rồi chạy lại.")
                            .formatted(server.pid(), folder.root()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Việc dừng máy chủ cơ sở dữ liệu bị ngắt giữa chừng.", e);
        }
    }
}
