package vn.tonghop.storage.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** A real second process on a data folder: adds a row, says "ready", then adds one more for each line it is sent. */
final class OtherProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private OtherProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    static OtherProcess on(Path folder) throws IOException {
        return new OtherProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    long pid() {
        return process.pid();
    }

    String answer() throws IOException {
        return answers.readLine();
    }

    String addARow() throws IOException {
        var line = process.outputWriter(StandardCharsets.UTF_8);
        line.newLine();
        line.flush();
        return answer();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }

    /** As Ctrl-C or a service manager does it. */
    boolean endsWhenAsked() throws InterruptedException {
        process.destroy();
        return process.waitFor(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (var server = DatabaseServer.embedded(Path.of(arguments[0]))) {
            Rows rows = new Rows(server.dataSource());
            rows.add();
            out.println("ready");
            while (in.readLine() != null) {
                rows.add();
                out.println(rows.count());
            }
        } catch (DatabaseInUseException e) {
            out.println(e.getMessage());
        }
    }
}
