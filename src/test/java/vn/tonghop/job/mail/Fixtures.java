package vn.tonghop.job.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tonghop.distribution.MailSettings;
import vn.tonghop.distribution.server.MailServer;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;

/** Letters and settings of an office that does not exist. */
final class Fixtures {

    private Fixtures() {}

    static MailSettings settings(int port) {
        return settings(port, MailServer.Security.NONE);
    }

    static MailSettings settings(int port, MailServer.Security security) {
        return new MailSettings(
                "bao-cao@example.org",
                new MailServer("127.0.0.1", port, security, Optional.empty(), Optional.empty()),
                Optional.empty(),
                List.of(),
                "vi");
    }

    static Intent intent(String key, String whom, Optional<Instant> notAfter) {
        return new Intent(
                new Intent.About(LetterKind.REMINDER, key, "hanoi-2026", "2026-06", "BM01-PCMD"),
                new Intent.To(whom, "office-" + whom + "@example.org"),
                new Intent.Text("Báo cáo tháng 6", "Đề nghị gửi báo cáo."),
                notAfter,
                List.of());
    }
}
