package vn.tonghop.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.distribution.server.MailServer;
import vn.tonghop.distribution.server.MailServer.Security;
import vn.tonghop.distribution.server.Secret;

class SmtpPostTest {

    private static final Letter LETTER = new Letter(
            "<one@example.org>",
            "phuong@example.org",
            "Báo cáo tháng 6",
            "Đề nghị gửi báo cáo.",
            Instant.parse("2026-06-15T01:00:00Z"),
            List.of());

    @TempDir
    private static Path folder;

    private static OwnCertificate own;

    @BeforeAll
    static void certify() throws Exception {
        own = OwnCertificate.of(folder, "ip:127.0.0.1");
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void logsInAndSendsOnlyWhatNobodyElseCanRead(Security security) throws Exception {
        try (var server = new TlsServer(own.server(), security == Security.TLS);
                var post = post(server.port(), security, TlsServer.PASSWORD, Optional.of(own.pem()))) {
            assertThat(post.hand(LETTER)).isEqualTo(new Handed(Handed.Result.SENT, ""));

            assertThat(server.letters()).singleElement().asString().contains("Message-ID: <one@example.org>");
            assertThat(server.inTheClear()).allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TLS", "STARTTLS"})
    void tellsNothingToAServerThatIsNotProvedToBeTheOne(Security security) throws Exception {
        OwnCertificate other = OwnCertificate.of(folder, "dns:other.example.org," + "dns:" + security);
        try (var server = new TlsServer(own.server(), security == Security.TLS);
                var unknown = post(server.port(), security, TlsServer.PASSWORD, Optional.empty());
                var misnamed = new TlsServer(other.server(), security == Security.TLS);
                var wrong = post(misnamed.port(), security, TlsServer.PASSWORD, Optional.of(other.pem()))) {
            assertThat(unknown.hand(LETTER)).isEqualTo(new Handed(Handed.Result.UNREACHED, "CERTIFICATE"));
            assertThat(wrong.hand(LETTER)).isEqualTo(new Handed(Handed.Result.UNREACHED, "CERTIFICATE"));

            assertThat(server.letters()).isEmpty();
            assertThat(misnamed.letters()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordAndOneThatIsNotThereAreSaidAsSuch() throws Exception {
        try (var server = new TlsServer(own.server(), true);
                var wrong = post(server.port(), Security.TLS, "another", Optional.of(own.pem()));
                var none = post(server.port(), Security.TLS, "", Optional.of(own.pem()))) {
            assertThat(wrong.hand(LETTER)).isEqualTo(new Handed(Handed.Result.UNREACHED, "LOGIN"));
            assertThat(none.hand(LETTER)).isEqualTo(new Handed(Handed.Result.UNREACHED, "LOGIN"));
        }
    }

    @Test
    void nobodyThereAndNoSuchServerAreSaidAsSuch() throws Exception {
        int closed = closedPort();
        try (var nobody = post(closed, Security.NONE, TlsServer.PASSWORD, Optional.empty());
                var unknown = new SmtpPost(settings(
                        new MailServer("khong-co.invalid", 25, Security.NONE, Optional.empty(), Optional.empty())))) {
            assertThat(nobody.hand(LETTER)).isEqualTo(new Handed(Handed.Result.UNREACHED, "NO_ANSWER"));
            assertThat(unknown.hand(LETTER)).isEqualTo(new Handed(Handed.Result.UNREACHED, "NO_SUCH_HOST"));
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static SmtpPost post(int port, Security security, String password, Optional<Path> certificate)
            throws IOException {
        Path file = Files.writeString(Files.createTempFile(folder, "password", ""), password);
        var login = new MailServer.Login(TlsServer.USER, new Secret.OfFile(file));
        return new SmtpPost(settings(new MailServer("127.0.0.1", port, security, Optional.of(login), certificate)));
    }

    private static MailSettings settings(MailServer server) {
        return new MailSettings("bao-cao@example.org", server, Optional.empty(), List.of(), "vi");
    }
}
