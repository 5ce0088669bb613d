package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.period.Period;
import vn.tonghop.plan.JobsCopy;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.planning.Timetable;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.run.MarkStore;
import vn.tonghop.storage.server.DatabaseServer;

/**
 * An office whose machine was off from the middle of June on: what the schedule wants to have done since is done as soon as
 * {@code serve} runs, whatever the clock of this machine says.
 */
final class ServedOffice {

    static final String PROGRAMME = "hanoi-2026";

    /** The mailbox that workbooks come into. */
    static final String INTAKE = "tiep-nhan@example.org";

    static final String WARD = "ba-dinh@example.org";

    private static final List<String> WARDS =
            List.of("00004", "00008", "00025", "00070", "00082", "00091", "00097", "00103", "00118", "00127");
    private static final Instant OFF_SINCE = Instant.parse("2026-06-15T00:00:00Z");
    private static final String SCHEDULE = """
            schedule:
              runs:
                - {name: Nhận tệp, job: collect, cron: "0 5 16 6 *", missed: run-once}
                - {name: Báo cáo tháng, job: report, periods: [month], cron: "0 6 16 6 *", missed: run-once}
                - {name: Nhắc sau hạn, job: remind, periods: [month], when: morning-after, at: "09:00"}
            """;
    private static final String EVERY_MINUTE = """
            schedule:
              runs:
                - {name: Nhận tệp, job: collect, cron: "* * * * *", missed: skip}
            """;
    private static final String REPORT = """
            reports:
              - id: tom-tat
                title: {vi: "Kết quả {period}", en: "Results {period}"}
                audience: leadership
                periods: [month]
                parts: [[brief-head, verdict, attention, standings, brief-missing, progress]]
                companions: []
                delivery: {folder: giao, mail: ["01"], files: [pdf]}
            """;

    private final Path folder;

    private ServedOffice(Path folder) {
        this.folder = folder;
    }

    /** One that is there already. */
    static ServedOffice at(Path folder) {
        return new ServedOffice(folder);
    }

    /** One that was never served. */
    static ServedOffice in(Path folder, int smtp, int imap) throws IOException {
        var office = new ServedOffice(folder);
        office.define(smtp, imap);
        var city = new SampleCity(ProgrammeFiles.read(Path.of("jobs"), PROGRAMME), SampleCity.DEMO_SEED, 3);
        city.writeMonth(Period.month(2026, 6), office.data().resolve("inbox").resolve(PROGRAMME));
        city.writeMonth(Period.month(2026, 7), folder.resolve("by-mail"));
        try (DatabaseServer server = office.database()) {
            Schema.migrate(server.dataSource());
            new MarkStore(server.dataSource()).settledUntil(PROGRAMME, OFF_SINCE);
        }
        return office;
    }

    /** One that takes files in every minute from now on, and has no mail. */
    static ServedOffice takingInEveryMinute(Path folder) throws IOException {
        var office = new ServedOffice(folder);
        office.define(1, 1);
        Files.delete(office.jobs().resolve("mail.yaml"));
        Path calendar = office.jobs().resolve(PROGRAMME + "/calendar.yaml");
        Files.writeString(calendar, Files.readString(calendar).replace(SCHEDULE, EVERY_MINUTE));
        return office;
    }

    private void define(int smtp, int imap) throws IOException {
        var jobs = new JobsCopy(jobs());
        Path calendar = jobs.file(PROGRAMME + "/calendar.yaml");
        String text = Files.readString(calendar);
        Files.writeString(calendar, text.substring(0, text.indexOf("\nschedule:") + 1) + SCHEDULE);
        Path reports = jobs.file(PROGRAMME + "/reports.yaml");
        String shipped = Files.readString(reports);
        Files.writeString(reports, shipped.substring(0, shipped.indexOf("\nreports:") + 1) + REPORT);
        Files.writeString(
                jobs.file("contacts.csv"),
                "unit,role,mailbox,basis\n01,Văn phòng,van-phong@example.org,assumed\n"
                        + WARDS.stream()
                                .map(ward -> ward + ",Phòng Văn hóa - Xã hội,ba-dinh@example.org,assumed\n")
                                .collect(Collectors.joining())
                        + "kv-ba-dinh,Tổ duyệt,duyet@example.org,assumed\n");
        Path password = Files.writeString(folder.resolve("password"), "open-sesame\n");
        Files.writeString(
                jobs.file("mail.yaml"), """
                from: bao-cao@example.org
                smtp: {host: 127.0.0.1, port: %d, security: none}
                intake: {host: 127.0.0.1, port: %d, security: none, user: %s, password-from: 'file:%s', programme: %s}
                """.formatted(smtp, imap, INTAKE, password.toAbsolutePath(), PROGRAMME));
    }

    /** The same, as it is now, in another folder. */
    ServedOffice copiedTo(Path other) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path copy = other.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Files.setPosixFilePermissions(
                other.resolve("data/database/cluster"),
                Files.getPosixFilePermissions(folder.resolve("data/database/cluster")));
        return new ServedOffice(other);
    }

    /** How many runs of a job are due, as the machine was off. */
    long due(String job) {
        return Timetable.read(jobs(), PROGRAMME).firings().between(OFF_SINCE, Instant.now()).stream()
                .filter(firing -> firing.job().code().equals(job))
                .count();
    }

    /** A workbook of a ward about July. */
    Path july() {
        try (Stream<Path> files = Files.list(folder.resolve("by-mail/2026-07"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("BM01"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path jobs() {
        return folder.resolve("jobs");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** Its own, or that of whoever serves it. */
    DatabaseServer database() {
        return DatabaseServer.embedded(data().resolve("database"));
    }

    /** The real thing, in a process of its own. */
    Process serve() throws IOException {
        return new ProcessBuilder(command()).redirectErrorStream(true).start();
    }

    /** The same where it sees other file systems than everybody else, as a command of the shell has mounted them. */
    Process serveBehind(String mounts) throws IOException {
        List<String> command = new ArrayList<>(OwnMounts.COMMAND);
        command.addAll(List.of(mounts + " && exec \"$@\"", "serve"));
        command.addAll(command());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Tonghop.class.getName(), "serve"));
        command.addAll(List.of(arguments()));
        command.addAll(List.of("--port", "0"));
        return command;
    }

    /** What every command is told about where this office is. */
    String[] arguments() {
        return new String[] {"--programme", PROGRAMME, "--jobs", jobs().toString(), "--data", data().toString()};
    }

    /** The first process of the server of the database, where one runs. */
    Stream<ProcessHandle> postgres() {
        Path file = data().resolve("database/cluster/postmaster.pid");
        try {
            return Files.exists(file)
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(file).get(0).strip()))
                            .stream()
                    : Stream.empty();
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            return Stream.empty();
        }
    }

    /** The names of all files below a folder of the data, as far as they are meant for others: none that is half written. */
    List<String> files(String below) {
        Path root = data().resolve(below);
        assertThat(root).isDirectory();
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
