package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.distribution.SmtpPost;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.clock.action.Means;
import vn.tonghop.job.mail.intake.MailIntake;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.mail.IncomingStore;
import vn.tonghop.storage.mail.IncomingStore.Incoming;
import vn.tonghop.storage.mail.IncomingStore.State;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.life.Doer;

/** The mailbox as an intake, with a real mail server and a real database. */
class MailIntakeTest {

    private static final Path JUNE = Path.of("sample-data/hanoi-2026/2026-06");
    private static final Path BAD = Path.of("sample-data/bad");
    private static final String INTAKE = "tiep-nhan@example.org";
    private static final String WARD = "ba-dinh@example.org";
    private static final String STRANGER = "la@elsewhere.example.com";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
    private MailOffice office;
    private Correspondence mail;
    private Timetable table;

    @BeforeEach
    void start() throws IOException {
        server.start();
        server.setUser(INTAKE, INTAKE, "open-sesame");
        jdbc().sql("truncate outbox, outbox_file, outbox_attempt, letter_in restart identity")
                .update();
        office = new MailOffice(folder, server.getSmtp().getPort());
        Path password = Files.writeString(folder.resolve("password"), "open-sesame\n");
        office.mail(
                server.getSmtp().getPort(),
                "intake: {host: 127.0.0.1, port: %d, security: none, user: %s, password-from: 'file:%s', programme: hanoi-2026}\n"
                        .formatted(server.getImap().getPort(), INTAKE, password));
        mail = office.correspondence();
        table = office.timetable();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aWorkbookIsTakenInOnceAndItsUnitGetsAReceiptWithTheMarkedWorkbook() throws MessagingException {
        send(WARD, "BA-DINH", JUNE.resolve("BM01-PCMD_00004_2026-06.xlsx"));

        look();
        look();

        assertThat(versions()).containsExactly("00004 2026-06");
        assertThat(answersTo(WARD)).hasSize(1);
        String answer = answersTo(WARD).get(0);
        assertThat(answer).contains("BM01-PCMD_00004_2026-06__KETQUA.xlsx").contains("Auto-Submitted: auto-generated");
        assertThat(listed(State.TAKEN))
                .singleElement()
                .extracting(Incoming::files)
                .isEqualTo(1);
        assertThat(intakeMailbox()).allMatch(message -> !isSeen(message)).hasSize(1);
    }

    @Test
    void aRefusedWorkbookComesBackMarked() throws MessagingException {
        send(WARD, "refused", BAD.resolve("not-a-number.xlsx"));

        look();

        assertThat(versions()).isEmpty();
        assertThat(jdbc().sql("select verdict from receipt").query(String.class).list())
                .containsExactly("REFUSED");
        assertThat(jdbc().sql("select body from outbox").query(String.class).list())
                .singleElement()
                .asString()
                .contains("PHẢI SỬA")
                .contains("đề nghị sửa các ô đã đánh dấu");
    }

    @Test
    void aStrangerIsNeverAnsweredAndHisLetterIsListedAndLeftAlone() throws MessagingException {
        send(STRANGER, "stranger", JUNE.resolve("BM01-PCMD_00004_2026-06.xlsx"));

        look();

        assertThat(versions()).isEmpty();
        assertThat(jdbc().sql("select count(*) from receipt").query(Long.class).single())
                .isZero();
        assertThat(jdbc().sql("select count(*) from outbox").query(Long.class).single())
                .isZero();
        assertThat(answersTo(STRANGER)).isEmpty();
        assertThat(listed(State.FOREIGN)).extracting(Incoming::domain).containsExactly("elsewhere.example.com");
        assertThat(intakeMailbox()).hasSize(1).allMatch(message -> !isSeen(message));
    }

    @Test
    void theAnswerGoesToTheUnitOfTheWorkbookWhoeverOfTheOfficesSentIt() throws MessagingException {
        send("van-phong@example.org", "for the ward", JUNE.resolve("BM01-PCMD_00004_2026-06.xlsx"));

        look();

        assertThat(answersTo(WARD)).hasSize(1);
        assertThat(answersTo("van-phong@example.org")).isEmpty();
    }

    @Test
    void lettersWithoutAWorkbookOnesOfProgramsAndCopiesAreListedAndLeftAlone() throws MessagingException {
        send(WARD, "no workbook");
        MimeMessage automatic = letter(WARD, "on leave", JUNE.resolve("BM01-PCMD_00008_2026-06.xlsx"));
        automatic.setHeader("Auto-Submitted", "auto-replied");
        GreenMailUtil.sendMimeMessage(automatic);
        MimeMessage twice = letter(WARD, "twice", JUNE.resolve("BM01-PCMD_00004_2026-06.xlsx"));
        server.getUserManager().getUser(INTAKE).deliver(twice);
        server.getUserManager().getUser(INTAKE).deliver(twice);

        look();

        assertThat(listed(State.NO_WORKBOOK)).hasSize(1);
        assertThat(listed(State.AUTOMATIC)).hasSize(1);
        assertThat(listed(State.TAKEN)).hasSize(1);
        assertThat(listed(State.COPY)).hasSize(1);
        assertThat(versions()).containsExactly("00004 2026-06");
        assertThat(answersTo(WARD)).hasSize(1);
    }

    @Test
    void aWorkbookAboutPersonsIsNeitherKeptNorHandedBack() throws MessagingException, IOException {
        String number = "0" + "01" + "1".repeat(9);
        String workbook =
                Files.readString(BAD.resolve("utf-8-without-mark.csv")).stripTrailing() + "\nSố CCCD " + number + "\n";
        send(WARD, "persons", Files.writeString(folder.resolve("danh-sach.csv"), workbook));

        look();

        assertThat(jdbc().sql("select body from outbox").query(String.class).list())
                .singleElement()
                .asString()
                .contains("không được nhận, không được lưu");
        assertThat(jdbc().sql("select count(*) from outbox_file")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(filesBelow(office.place().output())).isEmpty();
    }

    @Test
    void whereverAProcessDiesTheWorkbookIsTakenInOnceAndAnsweredOnce() throws MessagingException {
        send(WARD, "BA-DINH", JUNE.resolve("BM01-PCMD_00004_2026-06.xlsx"));
        int deaths = 0;
        for (int step = 1; dies(step); step++) {
            deaths++;
        }
        look();

        assertThat(deaths).isGreaterThan(3);
        assertThat(versions()).containsExactly("00004 2026-06");
        assertThat(answersTo(WARD)).hasSize(1);
        assertThat(listed(State.TAKEN)).hasSize(1);
    }

    /** Whether a process came to its end before it had looked at the clock so often. */
    private boolean dies(int step) {
        AtomicInteger looks = new AtomicInteger();
        InstantSource mortal = () -> {
            if (looks.incrementAndGet() == step) {
                throw new DyingPost.Crash();
            }
            return Instant.now();
        };
        try {
            intake(mortal);
            return false;
        } catch (DyingPost.Crash e) {
            return true;
        }
    }

    private void intake(InstantSource clock) {
        var means = new Means(DATABASE.dataSource(), office.place(), Doer.NOBODY, MailOffice.unwatched(), clock);
        new MailIntake(means, Events.NONE).go(Optional.of(mail), List.of(table));
    }

    private void look() {
        intake(InstantSource.system());
        new Sending(DATABASE.dataSource(), () -> new SmtpPost(mail.settings()), InstantSource.system(), Events.NONE)
                .round((row, now) -> Optional.empty());
    }

    private void send(String from, String subject, Path... files) throws MessagingException {
        GreenMailUtil.sendMimeMessage(letter(from, subject, files));
    }

    private MimeMessage letter(String from, String subject, Path... files) throws MessagingException {
        var letter = new MimeMessage(server.getSmtp().createSession());
        letter.setFrom(new InternetAddress(from));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(INTAKE));
        letter.setSubject(subject);
        var text = new MimeBodyPart();
        text.setText("Kính gửi báo cáo.", "UTF-8");
        var parts = new MimeMultipart(text);
        for (Path file : files) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new FileDataSource(file.toFile())));
            part.setFileName(file.getFileName().toString());
            parts.addBodyPart(part);
        }
        letter.setContent(parts);
        letter.saveChanges();
        return letter;
    }

    private List<String> answersTo(String mailbox) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> MailOffice.header(message, "To").equals(mailbox))
                .map(GreenMailUtil::getWholeMessage)
                .toList();
    }

    private List<MimeMessage> intakeMailbox() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> MailOffice.header(message, "To").equals(INTAKE))
                .toList();
    }

    private static boolean isSeen(MimeMessage message) {
        try {
            return message.isSet(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private List<String> versions() {
        return jdbc().sql("select unit || ' ' || period from submission")
                .query(String.class)
                .list();
    }

    private List<Incoming> listed(State... states) {
        return new IncomingStore(DATABASE.dataSource(), "hanoi-2026").in(EnumSet.copyOf(List.of(states)), 100);
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(DATABASE.dataSource());
    }
}
