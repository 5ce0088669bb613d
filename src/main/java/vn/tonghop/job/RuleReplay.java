package vn.tonghop.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.past.HistoryQuery;
import vn.tonghop.storage.past.KnownReports;
import vn.tonghop.storage.past.StoredReport;
import vn.tonghop.storage.past.StoredReports;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

/** Runs rules as they are now over what was accepted before: who would have heard of them. */
public final class RuleReplay {

    private final Programme programme;
    private final Rules rules;
    private final StoredReports stored;
    private final HistoryQuery history;

    /** @throws vn.tonghop.definition.DefinitionException with every fault of the rules */
    public RuleReplay(Programme programme, Path jobs, DataSource dataSource) {
        this.programme = programme;
        var faults = new Faults();
        this.rules = Rules.read(jobs, faults, programme);
        faults.stopIfAny();
        this.stored = new StoredReports(dataSource, programme);
        this.history = new HistoryQuery(dataSource, programme.id(), programme.units(), rules.elementsOfThePast());
    }

    /** The ids of all rules of the programme. */
    public List<String> ids() {
        return rules.ids();
    }

    /** The rules of these ids, whatever their status, over every accepted version of the periods that end between two days. */
    public Outcome run(Set<String> ids, LocalDate from, LocalDate to) {
        var validator = new Validator(rules.only(ids), programme);
        List<Failure> failures = new ArrayList<>();
        int replayed = 0;
        for (Period period : stored.periods(from, to)) {
            List<StoredReport> reports = stored.of(period);
            KnownReports known = history.load(
                    reports.stream().map(report -> report.content().identity()).toList(), last(reports));
            for (StoredReport report : reports) {
                replayed++;
                SubmissionContent content = report.content();
                OrgUnit unit = content.identity().unit();
                validator.check(content, "", known.before(report.receivedAt())).findings().stream()
                        .filter(finding -> ids.contains(finding.rule()))
                        .forEach(finding -> failures.add(new Failure(unit, period, report.version(), finding)));
            }
        }
        return new Outcome(replayed, failures);
    }

    private static Instant last(List<StoredReport> reports) {
        return reports.stream()
                .map(StoredReport::receivedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** One finding that a version of a report would have had. */
    public record Failure(OrgUnit unit, Period period, int version, Finding finding) {}

    /** What came of it, over so many versions. */
    public record Outcome(int replayed, List<Failure> failures) {

        public Outcome {
            failures = List.copyOf(failures);
        }
    }
}
