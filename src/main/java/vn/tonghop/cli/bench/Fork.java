package vn.tonghop.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs this program once more in a JVM of its own, with the same options, and takes the time of the whole process. */
final class Fork {

    private static final double NANOS = 1e9;

    private Fork() {}

    /**
     * @param seconds from start to end of the process
     * @param said what it printed as {@code name=value} lines
     */
    record Result(double seconds, Map<String, String> said) {}

    static Result run(List<String> arguments) {
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command(arguments))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int exit = process.waitFor();
            double seconds = (System.nanoTime() - start) / NANOS;
            if (exit != 0) {
                throw new IllegalStateException(arguments + " ended with " + exit + ":\n" + output);
            }
            return new Result(seconds, said(output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(List<String> arguments) {
        ProcessHandle.Info self = ProcessHandle.current().info();
        List<String> command = new ArrayList<>();
        command.add(self.command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dtonghop.home=" + System.getProperty("tonghop.home", "."));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("vn.tonghop.cli.Tonghop");
        command.addAll(arguments);
        return command;
    }

    private static Map<String, String> said(String output) {
        Map<String, String> said = new TreeMap<>();
        output.lines()
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .forEach(parts -> said.put(parts[0], parts[1]));
        return said;
    }
}
