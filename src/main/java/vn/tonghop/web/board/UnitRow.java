package vn.tonghop.web.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.contact.Contact;

/**
 * One row of the board: everything that a unit reports for a month.
 *
 * @param reports by form, at least one
 */
record UnitRow(OrgUnit unit, List<BoardRow> reports) {

    UnitRow {
        reports = List.copyOf(reports);
    }

    /** In the order of the first report of each unit. */
    static List<UnitRow> of(List<BoardRow> reports) {
        Map<String, List<BoardRow>> units = new LinkedHashMap<>();
        reports.forEach(report -> units.computeIfAbsent(report.row().unit().code(), code -> new ArrayList<>())
                .add(report));
        return units.values().stream()
                .map(all -> new UnitRow(all.get(0).row().unit(), all))
                .toList();
    }

    /** Whom to ask for what is missing. */
    public Optional<Contact> contact() {
        return reports.stream()
                .filter(report -> report.row().isMissing())
                .flatMap(report -> report.row().contact().stream())
                .findFirst();
    }

    public boolean isMissing() {
        return reports.stream().anyMatch(report -> report.row().isMissing());
    }

    public boolean canBeReminded() {
        return reports.stream().anyMatch(BoardRow::canBeReminded);
    }

    /** When it was reminded last today. */
    public Optional<Instant> reminded() {
        return reports.stream()
                .filter(report -> report.row().isMissing())
                .flatMap(report -> report.reminded().stream())
                .max(Instant::compareTo);
    }
}
