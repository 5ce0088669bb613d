package vn.tonghop.storage.past;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;
import vn.tonghop.validation.History;
import vn.tonghop.validation.past.Past;
import vn.tonghop.validation.past.PastReport;

/** What is known of other reports while a batch of files is checked; grows with every file that is accepted. */
public final class KnownReports {

    private final OrgUnits units;
    private final Map<KnownVersion.Whose, Versions> versions = new HashMap<>();

    KnownReports(OrgUnits units, List<KnownVersion> stored) {
        this.units = units;
        stored.forEach(this::add);
    }

    private void add(KnownVersion version) {
        versions.computeIfAbsent(version.whose(), whose -> new Versions()).add(version);
    }

    /** Lets the files that came later know of one that was accepted just now. */
    public void add(SubmissionContent accepted, Instant receivedAt) {
        Identity who = accepted.identity();
        Map<String, Map<String, Value>> values = accepted.observations().stream()
                .filter(seen -> seen.value().isNumber())
                .collect(groupingBy(
                        Observation::element,
                        Collectors.toMap(Observation::category, Observation::value, (first, second) -> first)));
        boolean supplement = who.type() == SubmissionType.SUPPLEMENT;
        add(new KnownVersion(
                whose(who),
                new KnownVersion.Sent(who.sendNumber(), receivedAt),
                supplement,
                supplement ? values.keySet() : Set.of(),
                values));
    }

    /** What was known of any submission at a moment. */
    public History before(Instant moment) {
        return who -> Optional.of(past(who, moment));
    }

    private Past past(Identity who, Instant moment) {
        KnownVersion.Whose own = whose(who);
        Set<String> below = units.subtree(own.unit(), who.period().end()).stream()
                .map(OrgUnit::code)
                .filter(code -> !code.equals(own.unit()))
                .collect(Collectors.toSet());
        return new Past(
                reports(
                        moment,
                        other -> other.unit().equals(own.unit())
                                && other.form().equals(own.form())
                                && other.period().kind() == own.period().kind()
                                && other.period().end().isBefore(own.period().end())),
                reports(
                        moment,
                        other -> !other.unit().equals(own.unit())
                                && other.form().equals(own.form())
                                && other.period().equals(own.period())),
                reports(
                        moment,
                        other -> below.contains(other.unit()) && other.period().equals(own.period())));
    }

    private List<PastReport> reports(Instant moment, Predicate<KnownVersion.Whose> which) {
        return versions.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .flatMap(entry -> entry.getValue().counting(moment).stream())
                .toList();
    }

    private static KnownVersion.Whose whose(Identity who) {
        return new KnownVersion.Whose(who.unit().code(), who.form(), who.period());
    }

    /** All of one report; what counted at a moment is worked out once, since every neighbour is held against it. */
    private static final class Versions {

        private final List<KnownVersion> all = new ArrayList<>();
        private final Map<Integer, PastReport> byCount = new HashMap<>();

        void add(KnownVersion version) {
            all.add(version);
            byCount.clear();
        }

        Optional<PastReport> counting(Instant moment) {
            List<KnownVersion> before = all.stream()
                    .filter(version -> version.sent().at().isBefore(moment))
                    .toList();
            return before.isEmpty()
                    ? Optional.empty()
                    : Optional.of(byCount.computeIfAbsent(before.size(), count -> KnownVersion.counting(before)));
        }
    }
}
