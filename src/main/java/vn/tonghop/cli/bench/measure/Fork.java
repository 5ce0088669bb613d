package vn.tonghop.cli.bench.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs this program once more in a JVM of its own, with the same options, and takes the time of the whole process. */
public final class Fork {

    private static final long LOOK_MILLIS = 20;

    private Fork() {}

    /**
     * @param seconds from start to end of the process
     * @param said what it printed as {@code name=value} lines
     */
    public record Result(double seconds, Map<String, String> said) {}

    public static Result run(List<String> arguments) {
        return run(List.of(), arguments);
    }

    /** @param options of Java that are to be others than here */
    public static Result run(List<String> options, List<String> arguments) {
        return run(options, arguments, Process::waitFor);
    }

    /** Lets somebody look at the process again and again until it ends. */
    public static Result watched(List<String> arguments, Consumer<ProcessHandle> look) {
        return run(List.of(), arguments, process -> {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                look.accept(process.toHandle());
            }
        });
    }

    private interface Wait {
        void until(Process process) throws InterruptedException;
    }

    private static Result run(List<String> options, List<String> arguments, Wait wait) {
        try {
            Path output = Files.createTempFile("tonghop-bench", ".txt");
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command(options, arguments))
                    .redirectError(Redirect.INHERIT)
                    .redirectOutput(output.toFile())
                    .start();
            wait.until(process);
            double seconds = (System.nanoTime() - start) / Side.NANOS;
            String printed = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(arguments + " ended with " + process.exitValue() + ":\n" + printed);
            }
            return new Result(seconds, said(printed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.add("-Dtonghop.watched=false");
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
