package vn.tonghop.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The most memory that a process ever held, as Linux counts it; empty where there is no {@code /proc}. */
final class Memory {

    private Memory() {}

    static OptionalLong peakMegabytes(long process) {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    /** Of all processes that a process started, directly or not; shared pages are counted in each of them. */
    static long peakOfDescendants(long process) {
        return ProcessHandle.of(process).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(child -> peakMegabytes(child.pid()).orElse(0))
                .sum();
    }
}
