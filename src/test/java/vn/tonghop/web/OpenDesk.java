package vn.tonghop.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.booked.BookedRun;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.storage.desk.Accounts;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.web.access.Invitation;
import vn.tonghop.web.intake.Unwatched;
import vn.tonghop.web.source.DeskSource;

/** A desk on a port of its own, on the day before the June reports are due, with an actor for every role. */
final class OpenDesk implements AutoCloseable {

    static final String WARD = "phuong-ba-dinh";
    static final String OTHER_WARD = "phuong-ngoc-ha";
    static final String REVIEWER = "duyet-ba-dinh";
    static final String WIDE_REVIEWER = "duyet-rong";
    static final String OTHER_REVIEWER = "duyet-hoan-kiem";
    static final String DEPARTMENT = "so-y-te";
    static final String ALL_WARDS = "gui-ho";
    static final String LEADER = "lanh-dao-so-y-te";

    static final Path JUNE_OF_THE_WARD = Path.of("sample-data/hanoi-2026/2026-06/BM01-PCMD_00004_2026-06.xlsx");
    static final Path JUNE_OF_THE_OTHER_WARD = Path.of("sample-data/hanoi-2026/2026-06/BM01-PCMD_00008_2026-06.xlsx");

    private static final String MORE_ACTORS = """
            phuong-ngoc-ha,Ủy ban nhân dân phường Ngọc Hà (đầu mối báo cáo),submitter,00008,wide,
            gui-ho,Bộ phận gửi hộ mọi xã phường,submitter,ha-noi,restricted,
            duyet-rong,Người duyệt khu vực Ba Đình (không xem số nhỏ),reviewer,kv-ba-dinh,wide,
            duyet-hoan-kiem,Người duyệt khu vực Hoàn Kiếm,reviewer,kv-hoan-kiem,wide,
            """;

    private final AtomicReference<Instant> now = new AtomicReference<>(
            OffsetDateTime.parse("2026-06-16T09:00:00+07:00").toInstant());
    private final DataSource dataSource;
    private final DeskSource source;
    private final Path folder;
    private final Desk desk;

    /** @param folder empty, for jobs and data */
    OpenDesk(DataSource dataSource, Path folder) {
        this(dataSource, folder, Optional.empty());
    }

    OpenDesk(DataSource dataSource, Path folder, Optional<DeskPlace.Tls> tls) {
        this(dataSource, folder, tls, Optional.empty());
    }

    OpenDesk(DataSource dataSource, Path folder, Optional<DeskPlace.Tls> tls, Optional<URI> publicAddress) {
        this.dataSource = dataSource;
        this.folder = folder;
        Path jobs = folder.resolve("jobs");
        copy(Path.of("jobs"), jobs);
        try {
            Path actors = jobs.resolve("actors.csv");
            Files.writeString(actors, Files.readString(actors) + MORE_ACTORS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.source = new DeskSource(
                dataSource,
                Workplace.in(folder.resolve("data"), jobs, "vi"),
                List.of("hanoi-2026", "hanoi-2024"),
                now::get);
        this.desk = Desk.open(new DeskPlace(InetAddress.getLoopbackAddress(), 0, tls, publicAddress), source);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Desk desk() {
        return desk;
    }

    Path jobs() {
        return folder.resolve("jobs");
    }

    Path data() {
        return folder.resolve("data");
    }

    String address() {
        return "http://127.0.0.1:" + desk.port();
    }

    Instant now() {
        return now.get();
    }

    void later(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    /** Sends files in the name of whoever sends for all. */
    void sent(Path... files) {
        Visitor sender = signedIn(ALL_WARDS);
        sender.get("/");
        for (Path file : files) {
            try {
                sender.upload(file.getFileName().toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What has come is added up and printed. */
    void rolledUp(String period) {
        new BookedRun(dataSource, new Unwatched(), new Doer(DEPARTMENT, ""))
                .run(
                        new RunRequest(
                                source.now().programme(),
                                Period.parse(period).orElseThrow(),
                                now(),
                                source.workplace().inbox(source.programme(), now()),
                                source.workplace().jobs(),
                                source.workplace().reports(),
                                "vi",
                                UnitMap.AS_THEY_ARE),
                        source.now().definitions().rules());
    }

    /** Two wards have a mailbox, and letters go to a server that nobody asks; the desk knows it when this returns. */
    void mailIsSetUp() {
        try {
            Files.writeString(jobs().resolve("contacts.csv"), """
                    unit,role,mailbox,basis
                    00004,Phòng Văn hóa - Xã hội,ba-dinh@example.org,assumed
                    00008,Phòng Văn hóa - Xã hội,ngoc-ha@example.org,assumed
                    """);
            Files.writeString(jobs().resolve("mail.yaml"), """
                    from: bao-cao@example.org
                    smtp: {host: 127.0.0.1, port: 9, security: none}
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (!knowsAMailbox()) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private boolean knowsAMailbox() {
        return source.now()
                .programme()
                .units()
                .find("00004", source.today())
                .flatMap(source.now().contacts()::of)
                .flatMap(Contact::mailbox)
                .isPresent();
    }

    static String password(String actor) {
        return "bon tu ghep lai " + actor.length();
    }

    String invitation(String actor) {
        Invitation invitation = Invitation.random();
        new Accounts(dataSource)
                .invite(actor, invitation.hash(), now().plus(Duration.ofHours(1)), new Doer("so-y-te", ""), now());
        return invitation.path();
    }

    Visitor visitor() {
        return new Visitor(address());
    }

    /** Somebody who has set a password through a link and signed in with it. */
    Visitor signedIn(String actor) {
        Visitor visitor = visitor();
        String link = invitation(actor);
        visitor.get(link);
        visitor.post(link, Map.of("password", password(actor), "again", password(actor)));
        visitor.post("/sign-in", Map.of("actor", actor, "password", password(actor)));
        return visitor;
    }

    @Override
    public void close() {
        desk.close();
    }
}
