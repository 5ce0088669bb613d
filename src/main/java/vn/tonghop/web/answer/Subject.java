package vn.tonghop.web.answer;

import java.util.List;
import java.util.Optional;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.storage.desk.DeskReceipt;
import vn.tonghop.submission.life.SentVersion;

/**
 * A receipt that whoever asks may see, with the report that it belongs to.
 *
 * @param report empty when the file did not say whose it is
 * @param versions of the report, in the order in which they were numbered
 */
record Subject(DeskReceipt receipt, Optional<Report> report, List<SentVersion> versions) {

    /** One unit's report for a period. */
    record Report(OrgUnit unit, Period period, String form) {}

    Subject {
        versions = List.copyOf(versions);
    }

    /** What the file became; empty when it was refused. */
    Optional<SentVersion> own() {
        return versions.stream()
                .filter(version ->
                        receipt.submission().filter(id -> id == version.id()).isPresent())
                .findFirst();
    }

    Optional<SentVersion> counting() {
        return versions.stream().filter(SentVersion::counts).findFirst();
    }

    /** Whether every figure may be shown. */
    boolean isOpenTo(Acting acting) {
        return report.map(known ->
                        acting.seesEverythingOf(known.unit(), known.period().end()))
                .orElse(true);
    }
}
