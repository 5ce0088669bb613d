package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.tonghop.plan.JobsCopy;

/** Definitions, data folder and database of an office that calls commands, and what these say. */
final class Installation {

    private final Path folder;
    private final JobsCopy jobs;
    private final String database;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Installation(Path folder, JobsCopy jobs, String database) {
        this.folder = folder;
        this.jobs = jobs;
        this.database = database;
    }

    /** What was said before is forgotten. */
    int run(String... arguments) {
        out.getBuffer().setLength(0);
        String[] all = Stream.concat(
                        Stream.of(arguments),
                        Stream.of(
                                "--jobs",
                                jobs.file("").toString(),
                                "--data",
                                folder.resolve("data").toString(),
                                "--db",
                                database))
                .toArray(String[]::new);
        return Tonghop.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    /** Rolls up June 2026 out of what is stored. */
    void rollUp(String asOf) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        quietly("run", "--period", "2026-06", "--as-of", asOf, inbox.toString());
    }

    /** Does what has to be done before anything is asked; it must succeed. */
    void quietly(String... arguments) {
        PrintStream standardOut = System.out;
        System.setOut(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        try {
            assertThat(run(arguments)).as(err.toString()).isZero();
        } finally {
            System.setOut(standardOut);
        }
    }

    /** By the last command. */
    String said() {
        return out.toString();
    }

    /** Everything that a call was found fault with. */
    String faults() {
        return err.toString();
    }
}
