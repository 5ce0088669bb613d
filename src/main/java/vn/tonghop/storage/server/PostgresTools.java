package vn.tonghop.storage.server;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** initdb and pg_ctl for one data folder; each call is bounded in time and says whether it succeeded. */
record PostgresTools(Path home, DataFolder folder) {

    static final String USER = "tonghop";

    /** Long, for a start after a crash replays what was committed. */
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);

    /** What must hold for kept data and little memory; given at each start, so that old clusters get it too. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("shared_buffers", "64MB"),
            Map.entry("work_mem", "64MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_connections", "50"),
            // Reads find their pages in the system's cache: a worker process to wait for them only costs switches.
            Map.entry("io_method", "sync"),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            Map.entry("log_checkpoints", "off"),
            Map.entry("log_min_error_statement", "panic"));

    /** Text sorts by code point unless a query names a collation; the builtin provider does so alike on all systems. */
    boolean createCluster(Path target) {
        return succeeds(
                INITDB_LIMIT,
                "initdb",
                "--pgdata=" + target,
                "--username=" + USER,
                "--pwfile=" + folder.password(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
    }

    /** pg_ctl puts the server in a session of its own: Ctrl-C in the terminal must reach us first, not the server. */
    boolean start(int port) {
        List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
        new TreeMap<>(SETTINGS).forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
        return control(START_LIMIT, "start", "--log=" + folder.serverLog(), "--options=" + String.join(" ", options));
    }

    boolean stop(String mode, Duration limit) {
        return control(limit, "stop", "--mode=" + mode);
    }

    private boolean control(Duration limit, String action, String... arguments) {
        List<String> command = new ArrayList<>(List.of("pg_ctl", action, "--wait", "--silent"));
        command.add("--pgdata=" + folder.cluster());
        command.add("--timeout=" + limit.toSeconds());
        command.addAll(Arrays.asList(arguments));
        return succeeds(limit.plusSeconds(10), command.toArray(String[]::new));
    }

    private boolean succeeds(Duration limit, String... command) {
        try {
            Process process = process(command).start();
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            throw new DatabaseUnavailableException(
                    "Không chạy được chương trình %s của PostgreSQL trong %s (%s). Hãy xóa thư mục đó rồi chạy lại."
                            .formatted(command[0], home, e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("Việc mở hoặc đóng cơ sở dữ liệu bị ngắt giữa chừng.", e);
        }
    }

    /** PostgreSQL refuses root; {@code unshare -U} lends it a user without a name who may still use root's files. */
    private ProcessBuilder process(String... command) {
        List<String> line = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(home.resolve("bin").resolve(command[0]).toString());
        line.addAll(Arrays.asList(command).subList(1, command.length));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.toolLog().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }
}
