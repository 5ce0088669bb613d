package vn.tonghop.cli.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The most memory that a run and its database server ever held, as Linux counts it; nothing where there is no
 * {@code /proc}.
 */
public final class Memory {

    public static final long LIMIT_MEGABYTES = 512;

    private static final long KILOBYTES = 1024;

    private final Path cluster;
    private final Map<Long, Long> server = new HashMap<>();
    private OptionalLong peak = OptionalLong.empty();

    /** @param cluster the folder whose server is looked at */
    public Memory(Path cluster) {
        this.cluster = cluster;
    }

    public void look(ProcessHandle run) {
        OptionalLong now = peakKilobytes(run.pid());
        peak = now.isPresent() ? now : peak;
        Stream.concat(postmaster().stream(), postmaster().stream().flatMap(ProcessHandle::children))
                .forEach(process -> peakKilobytes(process.pid())
                        .ifPresent(kilobytes -> server.merge(process.pid(), kilobytes, Math::max)));
    }

    public OptionalLong peakMegabytes() {
        return peak.stream().map(kilobytes -> kilobytes / KILOBYTES).findFirst();
    }

    public int serverProcesses() {
        return server.size();
    }

    /** The processes of the server together; pages that they share are counted in each of them. */
    public long serverMegabytes() {
        return server.values().stream().mapToLong(Long::longValue).sum() / KILOBYTES;
    }

    public boolean holds() {
        return peakMegabytes().orElse(0) < LIMIT_MEGABYTES;
    }

    public static OptionalLong peakKilobytes(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException | java.io.UncheckedIOException e) {
            return OptionalLong.empty();
        }
    }

    private List<ProcessHandle> postmaster() {
        try (Stream<String> lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            return lines.limit(1)
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .toList();
        } catch (IOException | NumberFormatException e) {
            return List.of();
        }
    }
}
