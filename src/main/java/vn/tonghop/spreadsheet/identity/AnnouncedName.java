package vn.tonghop.spreadsheet.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.submission.Identity;

/** What a file name of our shape announces: {@code BM01-PCMD_00004_2026-06.xlsx}; other names announce nothing. */
record AnnouncedName(String form, String unit, String period) {

    private static final Pattern SHAPE = Pattern.compile(
            "([A-Z0-9]+-[A-Z0-9]+)_([A-Z0-9]+)_(\\d{4}(?:-(?:\\d{2}|Q\\d|H\\d|9M))?)(?![\\dA-Z]).*",
            Pattern.CASE_INSENSITIVE);

    static Optional<AnnouncedName> of(String fileName) {
        Matcher shape = SHAPE.matcher(fileName);
        return shape.matches()
                ? Optional.of(new AnnouncedName(shape.group(1), shape.group(2), shape.group(3)))
                : Optional.empty();
    }

    /** Where the name announces something else than the workbook says. */
    List<Finding> against(Identity identity, String file) {
        List<Finding> findings = new ArrayList<>();
        compare("form", form, identity.form(), file, findings);
        compare("unit", unit, identity.unit().code(), file, findings);
        compare("period", period, identity.period().code(), file, findings);
        return findings;
    }

    private static void compare(String what, String announced, String said, String file, List<Finding> findings) {
        if (!announced.equalsIgnoreCase(said)) {
            findings.add(Finding.of(
                    FindingKind.ANNOUNCED_DIFFERS,
                    Place.ofFile(file),
                    "what", what,
                    "expected", announced,
                    "found", said));
        }
    }
}
