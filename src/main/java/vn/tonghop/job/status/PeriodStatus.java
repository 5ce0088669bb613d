package vn.tonghop.job.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.storage.life.ExtensionStore;
import vn.tonghop.storage.life.ExtensionStore.Extension;
import vn.tonghop.storage.life.StatusQuery;
import vn.tonghop.storage.life.StatusQuery.Answered;
import vn.tonghop.storage.life.StatusQuery.LastRefused;
import vn.tonghop.storage.life.StatusQuery.Whose;
import vn.tonghop.storage.life.VersionQuery;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.submission.life.SubmissionState;

/** Puts together what is due for a period and what has come. */
public final class PeriodStatus {

    private static final Comparator<SentVersion> WORTH_SHOWING = Comparator.comparing(SentVersion::counts)
            .thenComparing(version -> version.rank() > 0 ? -version.rank() : Integer.MIN_VALUE)
            .thenComparing(SentVersion::receivedAt);

    private final DataSource dataSource;
    private final Programme programme;
    private final Contacts contacts;

    public PeriodStatus(DataSource dataSource, Programme programme, Contacts contacts) {
        this.dataSource = dataSource;
        this.programme = programme;
        this.contacts = contacts;
    }

    /** One row for every report that is due, in the order of the calendar. */
    public List<ReporterRow> rows(Period period, Instant moment) {
        List<DueReport> due = DueReport.of(programme, period);
        Map<Period, Come> come = due.stream()
                .map(DueReport::period)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), each -> come(each, moment)));
        return due.stream()
                .map(report -> row(report, come.get(report.period()), moment))
                .toList();
    }

    /** What has come for one period, by unit and form. */
    private record Come(
            Map<Whose, SentVersion> versions,
            Map<Whose, LastRefused> refused,
            Map<Whose, Answered> answered,
            Map<String, Extension> extensions) {}

    private Come come(Period period, Instant moment) {
        boolean approvedOnly = programme.countsFrom() == Programme.CountsFrom.APPROVAL;
        var status = new StatusQuery(dataSource, programme.id());
        Map<Whose, SentVersion> versions = new VersionQuery(dataSource, programme.id(), approvedOnly)
                .ofAll(period, moment).stream()
                        .filter(version -> version.state() != SubmissionState.WITHDRAWN)
                        .collect(Collectors.toMap(
                                PeriodStatus::whose,
                                Function.identity(),
                                (one, other) -> WORTH_SHOWING.compare(one, other) < 0 ? other : one));
        return new Come(
                versions,
                status.lastRefused(period, moment),
                status.answered(period, moment, required()),
                new ExtensionStore(dataSource, programme.id()).of(period.code(), moment));
    }

    private Set<String> required() {
        return programme.forms().values().stream()
                .flatMap(form -> form.elements().values().stream())
                .filter(DataElement::required)
                .map(DataElement::code)
                .collect(Collectors.toSet());
    }

    private ReporterRow row(DueReport due, Come come, Instant moment) {
        var whose = new Whose(due.unit().code(), due.obligation().form());
        Optional<SentVersion> version = Optional.ofNullable(come.versions().get(whose));
        Optional<LastRefused> refused = Optional.ofNullable(come.refused().get(whose));
        Optional<Instant> received =
                version.map(SentVersion::receivedAt).or(() -> refused.map(LastRefused::receivedAt));
        Optional<LocalDate> extended =
                Optional.ofNullable(come.extensions().get(due.unit().code())).map(Extension::lastDay);
        return new ReporterRow(
                due.unit(),
                due.obligation().form(),
                due.period(),
                version,
                received,
                due.obligation()
                        .due()
                        .daysLate(
                                due.period(),
                                version.map(SentVersion::receivedAt).orElse(moment),
                                extended),
                refused.map(LastRefused::errors).orElse(0),
                Optional.ofNullable(come.answered().get(whose)),
                contacts.of(due.unit()),
                extended);
    }

    private static Whose whose(SentVersion version) {
        return new Whose(version.subject().unit(), version.subject().form());
    }
}
