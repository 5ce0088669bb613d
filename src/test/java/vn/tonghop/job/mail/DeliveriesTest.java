package vn.tonghop.job.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.mail.deliver.Deliveries;
import vn.tonghop.planning.Timetable;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.issue.Published;
import vn.tonghop.storage.issue.IssueStore;
import vn.tonghop.storage.run.AlarmStore;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.inbox.FileHashes;

class DeliveriesTest {

    private static final String RUN = "hanoi-2026/2026-06/1";
    private static final String MONTHLY = "day-du";
    private static final String RESTRICTED = "diem-theo-doi";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final List<String> events = new ArrayList<>();
    private final Events log = (at, event, facts) -> events.add(event + " " + String.join(" ", facts));
    private Instant now = Instant.parse("2026-06-18T03:00:00Z");
    private MailOffice office;
    private Path printed;

    @BeforeEach
    void start() throws IOException {
        server.start();
        jdbc("truncate outbox, outbox_file, outbox_attempt, alarm, delivery, published_report restart identity");
        office = new MailOffice(folder, server.getSmtp().getPort());
        printed = Files.createDirectories(office.place().reports().resolve("hanoi-2026/2026-06"));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aFinalReportGoesOnceIntoItsFolderAndToItsOffices() throws IOException {
        deliver(MONTHLY, "folder: giao/thanh-pho", "mail: [\"01\"]", "files: [pdf, xlsx]");
        print(MONTHLY, "-chinh-thuc", true);
        print(MONTHLY, "", false);
        released();

        go();
        go();
        now = now.plus(Duration.ofDays(3));
        go();

        try (var put = Files.list(office.place().output().resolve("giao/thanh-pho"))) {
            assertThat(put.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "day-du-2026-06-lan1-chinh-thuc.pdf", "day-du-2026-06-lan1-chinh-thuc.xlsx");
        }
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]))
                .contains("To: van-phong@example.org")
                .contains("day-du-2026-06-lan1-chinh-thuc.pdf");
    }

    @Test
    void aDraftOneThatIsNotReleasedAndOneThatWasChangedSinceGoNowhere() throws IOException {
        deliver(MONTHLY, "mail: [\"01\"]");
        print(MONTHLY, "", false);
        released();
        go();
        Path pdf = print(MONTHLY, "-chinh-thuc", true);
        Files.writeString(pdf, "touched up by hand");
        go();

        assertThat(subjects()).containsExactly("Tonghop: tệp báo cáo không còn nguyên như khi in (hanoi-2026)");
        assertThat(events).anyMatch(event -> event.startsWith("delivery.failed"));
        assertThat(alarms()).containsExactly("DELIVERY_FILE hanoi-2026/2026-06/1 day-du → 01");
    }

    @Test
    void aFolderThatCannotBeWrittenRaisesTheAlarmAndTheReportFollowsOnceItCan() throws IOException {
        deliver(MONTHLY, "folder: giao/thanh-pho", "mail: [\"01\"]");
        print(MONTHLY, "-chinh-thuc", true);
        released();
        Path inTheWay = Files.writeString(office.place().output().resolve("giao"), "a file where the folder should be");

        go();
        go();

        assertThat(alarms()).containsExactly("DELIVERY_FOLDER hanoi-2026/2026-06/1 day-du → giao/thanh-pho");
        assertThat(subjects())
                .as("told once, and the letter with the report goes all the same")
                .containsExactlyInAnyOrder(
                        "Tonghop: chưa đưa được báo cáo vào thư mục nhận (hanoi-2026)", reportSubject());

        Files.delete(inTheWay);
        go();

        assertThat(alarms()).isEmpty();
        assertThat(inTheWay.resolve("thanh-pho/day-du-2026-06-lan1-chinh-thuc.pdf"))
                .exists();
        assertThat(subjects()).hasSize(2);
    }

    @Test
    void anOfficeWithoutAMailboxRaisesTheAlarmUntilItHasOne() throws IOException {
        deliver(MONTHLY, "mail: [\"01\"]");
        print(MONTHLY, "-chinh-thuc", true);
        released();
        Path mail = office.jobs().resolve("mail.yaml");
        Files.writeString(mail, Files.readString(mail).replace("[\"01\"]", "[kv-ba-dinh]"));
        Path contacts = office.jobs().resolve("contacts.csv");
        String known = Files.readString(contacts);
        Files.writeString(contacts, known.replace("van-phong@example.org,assumed", ",assumed"));

        go();

        assertThat(alarms()).containsExactly("DELIVERY_MAILBOX hanoi-2026/2026-06/1 day-du → 01");
        Files.writeString(contacts, known);
        go();
        assertThat(alarms()).isEmpty();
        assertThat(subjects()).contains(reportSubject());
    }

    @Test
    void aRestrictedReportIsPutIntoItsFolderAndNeverMailed() throws IOException {
        deliver(RESTRICTED, "folder: giao/han-che", "mail: [\"01\"]");
        assertThatThrownBy(() -> office.timetable())
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("báo cáo hạn chế chỉ giao vào thư mục");
        office.restore("hanoi-2026/reports.yaml");
        deliver(RESTRICTED, "folder: giao/han-che");
        print(RESTRICTED, "-chinh-thuc", true);
        released();

        go();

        assertThat(office.place().output().resolve("giao/han-che")).isNotEmptyDirectory();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aRestrictedReportIsMailedOnlyWhereSomebodyHasSaidSo() throws IOException {
        deliver(RESTRICTED, "mail: [\"01\"]", "restricted-by-mail: true");
        print(RESTRICTED, "-chinh-thuc", true);
        released();

        go();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private List<String> subjects() {
        return Stream.of(server.getReceivedMessages())
                .map(message -> MimeUtility.unfold(MailOffice.header(message, "Subject")))
                .map(DeliveriesTest::decoded)
                .toList();
    }

    private static String decoded(String subject) {
        try {
            return MimeUtility.decodeText(subject);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String reportSubject() {
        return "Kết quả thực hiện Kế hoạch phòng, chống mại dâm tháng 6 năm 2026";
    }

    private static List<String> alarms() {
        return new AlarmStore(DATABASE.dataSource())
                .open("hanoi-2026").stream()
                        .map(alarm -> alarm.kind() + " " + alarm.subject())
                        .toList();
    }

    private void deliver(String report, String... lines) throws IOException {
        Path reports = office.jobs().resolve("hanoi-2026/reports.yaml");
        String id = "  - id: " + report + "\n";
        assertThat(Files.readString(reports)).contains(id);
        String entry = "    delivery: {" + String.join(", ", lines) + "}\n";
        Files.writeString(reports, Files.readString(reports).replace(id, id + entry));
    }

    private Path print(String report, String suffix, boolean isFinal) throws IOException {
        Path pdf = printed.resolve(report + "-2026-06-lan1" + suffix + ".pdf");
        Files.writeString(pdf, report + suffix);
        Files.writeString(printed.resolve(report + "-2026-06-lan1" + suffix + ".xlsx"), "figures");
        var claim = new Claim(RUN, "", "", report, "vi", "", isFinal);
        new IssueStore(DATABASE.dataSource())
                .save(new Published(claim, FileHashes.of(Files.readAllBytes(pdf)), "words", 1), now);
        return pdf;
    }

    private void released() {
        jdbc("set session_replication_role = replica;"
                + " insert into report_release values ('hanoi-2026', '2026-06', 1, 'so-y-te', '2026-06-18T02:00:00Z');"
                + " reset session_replication_role");
    }

    private void go() {
        Timetable table = office.timetable();
        Correspondence mail = office.correspondence();
        new MailErrand(
                        DATABASE.dataSource(),
                        () -> Optional.of(mail),
                        () -> now,
                        log,
                        new MailErrand.Parts(
                                List.of(new Deliveries(DATABASE.dataSource(), office.place(), () -> now, log)),
                                tables -> (row, at) -> Optional.empty()))
                .go(List.of(table));
        assertThat(events).noneMatch(event -> event.startsWith("mail.fault"));
    }

    private static void jdbc(String statement) {
        JdbcClient.create(DATABASE.dataSource()).sql(statement).update();
    }
}
