package vn.tonghop.storage.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A running server as {@code postmaster.pid} of a cluster tells of it, believed only if the process bears it out. */
record Postmaster(Path cluster, long pid, Instant started) {

    /** Between a process's start and the moment its server notes the time. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(10);

    static Path pidFile(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    /** The living server of this very cluster; empty if there is none, or the file tells of a process long gone. */
    static Optional<ProcessHandle> runningOn(Path cluster) throws IOException {
        Path file = pidFile(cluster);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return parse(cluster, Files.readAllLines(file)).flatMap(Postmaster::process);
    }

    private static Optional<Postmaster> parse(Path cluster, List<String> lines) {
        try {
            long pid = Long.parseLong(lines.get(0).strip());
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return Optional.of(new Postmaster(cluster, pid, started));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> isOurs(process.info()));
    }

    /** By its arguments where the system shows them (Linux, macOS), else by the time it started (Windows). */
    private boolean isOurs(ProcessHandle.Info info) {
        boolean postgres = info.command()
                .filter(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .isPresent();
        return postgres
                && info.arguments()
                        .map(arguments -> Stream.of(arguments).anyMatch(this::isClusterPath))
                        .orElseGet(() -> startedAsNoted(info));
    }

    private boolean isClusterPath(String argument) {
        try {
            return Path.of(argument).equals(cluster);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean startedAsNoted(ProcessHandle.Info info) {
        return info.startInstant()
                .map(start -> Duration.between(start, started).abs())
                .filter(apart -> apart.compareTo(START_TOLERANCE) <= 0)
                .isPresent();
    }
}
