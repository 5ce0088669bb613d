package vn.tonghop.distribution;

import java.util.List;
import java.util.Optional;
import vn.tonghop.distribution.server.MailServer;

/**
 * What {@code mail.yaml} says.
 *
 * @param from the mailbox that letters come from
 * @param smtp where letters are handed over
 * @param intake where letters are taken from; empty where no mailbox is an intake
 * @param alarms codes of {@code contacts.csv} that are told of alarms
 * @param language of the letters: {@code vi} or {@code en}
 */
public record MailSettings(
        String from, MailServer smtp, Optional<Intake> intake, List<String> alarms, String language) {

    public MailSettings {
        alarms = List.copyOf(alarms);
    }

    /**
     * A mailbox that workbooks come into.
     *
     * @param programme whose reports come there
     */
    public record Intake(MailServer imap, String folder, String programme) {}
}
