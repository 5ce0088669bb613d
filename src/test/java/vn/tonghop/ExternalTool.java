package vn.tonghop;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program a test needs beside Java, such as {@code pdftotext}. Where it is missing the test is left out with a line
 * that says so, but fails where {@code CI=true}: there nothing may be left out.
 */
public final class ExternalTool {

    private final String name;
    private final String debianPackage;
    private final Map<String, String> environment;
    private final PrintStream out;

    private ExternalTool(String name, String debianPackage, Map<String, String> environment, PrintStream out) {
        this.name = name;
        this.debianPackage = debianPackage;
        this.environment = environment;
        this.out = out;
    }

    /** Where the program is; leaves the calling test when it is nowhere on the PATH. */
    public static Path find(String name, String debianPackage) {
        return in(name, debianPackage, System.getenv(), System.out).path();
    }

    static ExternalTool in(String name, String debianPackage, Map<String, String> environment, PrintStream out) {
        return new ExternalTool(name, debianPackage, environment, out);
    }

    Path path() {
        return onPath().orElseGet(this::leaveTheTest);
    }

    private Optional<Path> onPath() {
        return Arrays.stream(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private Path leaveTheTest() {
        String missing = "thiếu %s (gói %s)".formatted(name, debianPackage);
        if ("true".equals(environment.get("CI"))) {
            return fail("CI=true: " + missing);
        }
        out.println("bỏ qua: " + missing);
        return abort(missing);
    }
}
