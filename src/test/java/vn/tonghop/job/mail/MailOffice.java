package vn.tonghop.job.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.distribution.MailSettings;
import vn.tonghop.job.CollectRun;
import vn.tonghop.job.intake.CollectRequest;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.Timetable;
import vn.tonghop.submission.life.Doer;

/** An office with the definitions that come with the program and mailboxes. */
final class MailOffice {

    private final Path jobs;
    private final Workplace place;

    MailOffice(Path folder, int port) throws IOException {
        jobs = folder.resolve("jobs");
        copy(Path.of("jobs"), jobs);
        place = Workplace.in(folder.resolve("data"), jobs, "vi");
        Files.writeString(jobs.resolve("contacts.csv"), """
                unit,role,mailbox,basis
                phuong,Phòng Văn hóa - Xã hội,phuong@example.org,assumed
                xa,Phòng Văn hóa - Xã hội,xa@example.org,assumed
                01,Văn phòng,van-phong@example.org,assumed
                00004,Phòng Văn hóa - Xã hội,ba-dinh@example.org,assumed
                kv-ba-dinh,Tổ duyệt,duyet@example.org,assumed
                """);
        mail(port, "");
    }

    void mail(int port, String more) throws IOException {
        Files.writeString(jobs.resolve("mail.yaml"), """
                from: bao-cao@example.org
                smtp: {host: 127.0.0.1, port: %d, security: none}
                alarms: ["01"]
                """.formatted(port) + more);
    }

    void mailboxesOfOneWardOnly() throws IOException {
        Path contacts = jobs.resolve("contacts.csv");
        Files.writeString(
                contacts,
                Files.readAllLines(contacts).stream()
                                .filter(line -> !line.startsWith("phuong") && !line.startsWith("xa"))
                                .collect(Collectors.joining("\n"))
                        + "\n");
    }

    /** As it comes with the program. */
    void restore(String file) throws IOException {
        Files.copy(Path.of("jobs").resolve(file), jobs.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    Workplace place() {
        return place;
    }

    Path jobs() {
        return jobs;
    }

    Timetable timetable() {
        return Timetable.read(jobs, "hanoi-2026");
    }

    Correspondence correspondence() {
        return Correspondence.read(jobs, timetable().programme().units()).orElseThrow();
    }

    Acting department() {
        Programme programme = timetable().programme();
        Actors actors = Actors.read(jobs, programme.units(), correspondence().scopes(), new Faults());
        return Acting.as(Optional.empty(), "tester", actors);
    }

    MailSettings settings() {
        return correspondence().settings();
    }

    void collect(DataSource dataSource, Instant now) {
        new CollectRun(dataSource, unwatched(), Doer.NOBODY)
                .run(new CollectRequest(timetable().programme(), jobs, place.inbox("hanoi-2026", now), now));
    }

    static Progress unwatched() {
        return new Progress() {
            @Override
            public void started(Stage stage, int total) {}

            @Override
            public void advanced(int by) {}

            @Override
            public void finished(Stage stage, StageResult result) {}
        };
    }

    static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name, null);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
