package vn.tonghop.job.mail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.tonghop.definition.Faults;
import vn.tonghop.distribution.MailFile;
import vn.tonghop.distribution.MailSettings;
import vn.tonghop.distribution.Words;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.orgunit.scope.Scopes;

/** How this installation writes letters, and to whom it may. */
public record Correspondence(MailSettings settings, Contacts contacts, Scopes scopes, Words words) {

    /**
     * Empty where nothing is mailed.
     *
     * @throws vn.tonghop.definition.DefinitionException with the list of all faults
     */
    public static Optional<Correspondence> read(Path jobs, OrgUnits units) {
        if (!Files.exists(jobs.resolve(MailFile.NAME))) {
            return Optional.empty();
        }
        var faults = new Faults();
        Contacts contacts = Contacts.read(jobs, units, faults);
        Scopes scopes = Scopes.read(jobs.resolve("scopes.csv"), units, faults);
        Optional<MailSettings> settings = MailFile.read(jobs, contacts, faults);
        faults.stopIfAny();
        return settings.map(known -> new Correspondence(known, contacts, scopes, new Words(known.language())));
    }

    /** What Message-IDs end with. */
    public String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
