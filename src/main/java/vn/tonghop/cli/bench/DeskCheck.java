package vn.tonghop.cli.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import vn.tonghop.cli.bench.Comparison.Rounds;

/** {@code tonghop check} of one good file by the launcher, whole process, beside a Java program that does nothing. */
final class DeskCheck {

    private static final OptionalDouble CHECK_LIMIT = OptionalDouble.of(5);
    private static final OptionalDouble MARKED_LIMIT = OptionalDouble.of(30);
    private static final Rounds ROUNDS = new Rounds(2, 21);
    private static final String GOOD = "hanoi-2026/2026-06/BM01-PCMD_00004_2026-06.xlsx";

    private final Path home;
    private final Scratch scratch;

    DeskCheck(Path home, Scratch scratch) {
        this.home = home;
        this.scratch = scratch;
    }

    List<Comparison> compare() {
        Path classes = classes();
        Path answers = scratch.folder("answers");
        return List.of(
                Comparison.measure("check", CHECK_LIMIT, ROUNDS, check(List.of()), empty(classes)),
                Comparison.measure(
                        "marked", MARKED_LIMIT, ROUNDS, check(List.of("--marked=" + answers)), empty(classes)));
    }

    private Side check(List<String> options) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        List<String> command = new ArrayList<>(
                List.of(home.resolve(windows ? "tonghop.cmd" : "tonghop").toString(), "check"));
        command.add(home.resolve("sample-data").resolve(GOOD).toString());
        command.addAll(options);
        return () -> seconds(command);
    }

    private static Side empty(Path classes) {
        String java = ProcessHandle.current().info().command().orElse("java");
        return () -> seconds(List.of(java, "-cp", classes.toString(), EmptyProgram.class.getName()));
    }

    private static double seconds(List<String> command) {
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectError(Redirect.INHERIT)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
            return (System.nanoTime() - start) / Side.NANOS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A folder with nothing but the empty program. */
    private Path classes() {
        String file = EmptyProgram.class.getName().replace('.', '/') + ".class";
        Path classes = scratch.folder("classes");
        try (InputStream code = EmptyProgram.class.getResourceAsStream("/" + file)) {
            if (code == null) {
                throw new IllegalStateException("no " + file);
            }
            Files.createDirectories(classes.resolve(file).getParent());
            Files.copy(code, classes.resolve(file));
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
