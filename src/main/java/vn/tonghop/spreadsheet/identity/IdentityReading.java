package vn.tonghop.spreadsheet.identity;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.Finding;
import vn.tonghop.submission.Identity;

/** What comes of reading who reports what for when. */
public record IdentityReading(Optional<Identity> identity, List<Finding> findings) {

    public IdentityReading {
        findings = List.copyOf(findings);
    }
}
