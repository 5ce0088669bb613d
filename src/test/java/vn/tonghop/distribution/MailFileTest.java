package vn.tonghop.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.distribution.server.MailServer;
import vn.tonghop.distribution.server.Secret;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.plan.ProgrammeFiles;

class MailFileTest {

    private static final OrgUnits UNITS =
            ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026").units();

    @TempDir
    private Path jobs;

    private final Faults faults = new Faults();

    @Test
    void withoutTheFileNothingIsMailed() {
        assertThat(MailFile.read(jobs, Contacts.NONE, faults)).isEmpty();
    }

    @Test
    void readsServersAndWhereThePasswordIs() throws IOException {
        MailSettings settings = read("""
                from: bao-cao@example.org
                smtp: {host: smtp.example.org, port: 587, user: bao-cao, password-from: "env:TONGHOP_MAIL"}
                alarms: ["01", kv-ba-dinh]
                intake: {host: imap.example.org, port: 993, user: bao-cao, password-from: "file:/etc/tonghop/mail",
                         programme: hanoi-2026}
                """).orElseThrow();

        assertThat(faults.list()).isEmpty();
        assertThat(settings.smtp().security()).isEqualTo(MailServer.Security.STARTTLS);
        assertThat(settings.smtp().login().orElseThrow().password()).isEqualTo(new Secret.OfVariable("TONGHOP_MAIL"));
        assertThat(settings.intake().orElseThrow().imap().security()).isEqualTo(MailServer.Security.TLS);
        assertThat(settings.intake().orElseThrow().folder()).isEqualTo("INBOX");
    }

    @Test
    void theExampleIsReadAndKeepsToTheSchema() throws IOException {
        String example = Files.readString(Path.of("docs/serve/mail.yaml"));
        read(example);

        assertThat(faults.list()).isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(Files.readString(Path.of("jobs/schemas/mail.schema.json")))
                        .validate(new YAMLMapper().readTree(example)))
                .isEmpty();
    }

    @Test
    void refusesAPasswordInTheClearAndOfficesWithoutAMailbox() throws IOException {
        read("""
                from: bao-cao@example.org
                smtp: {host: smtp.example.org, port: 587, user: bao-cao, password: open-sesame}
                alarms: [kv-hoan-kiem]
                """);

        assertThat(faults.list())
                .extracting(Fault::problem)
                .anyMatch(problem -> problem.startsWith("không ghi mật khẩu ở đây"))
                .anyMatch(problem -> problem.contains("'kv-hoan-kiem' chưa có hộp thư"))
                .noneMatch(problem -> problem.contains("open-sesame"));
    }

    @Test
    void aMailboxThatBearsATelephoneNumberIsNoOffices() {
        assertThat(Contacts.isMailbox("van-thu@phuong.example.org")).isTrue();
        assertThat(Contacts.isMailbox("0" + "9".repeat(9) + "@example.org")).isFalse();
        assertThat(Contacts.isMailbox("van-thu")).isFalse();
    }

    @Test
    void everySentenceStandsInBothLanguages() {
        assertThat(new Words("vi").keys()).isEqualTo(new Words("en").keys());
    }

    private Optional<MailSettings> read(String text) throws IOException {
        Files.createDirectories(jobs.resolve("hanoi-2026"));
        Files.writeString(jobs.resolve("scopes.csv"), Files.readString(Path.of("jobs/scopes.csv")));
        Files.writeString(jobs.resolve(Contacts.FILE), """
                unit,role,mailbox,basis
                01,Văn phòng,van-phong@example.org,assumed
                kv-ba-dinh,Tổ duyệt,duyet@example.org,assumed
                """);
        Files.writeString(jobs.resolve(MailFile.NAME), text);
        return MailFile.read(jobs, Contacts.read(jobs, UNITS, faults), faults);
    }
}
