package vn.tonghop.job.life;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;
import vn.tonghop.spreadsheet.gate.TypedText;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.ExplanationStore;
import vn.tonghop.storage.life.Involved;
import vn.tonghop.storage.life.QueryAnswers;
import vn.tonghop.storage.life.VersionQuery;
import vn.tonghop.submission.Explanation;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.AskedQuery;
import vn.tonghop.submission.life.Lifecycle;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.submission.life.SubmissionState;

/**
 * Does to one version what an actor wants done, whole or not at all.
 *
 * <p>Every method throws {@link NotAllowedException} when the actor may not do it or the version's state does not allow it.
 */
public final class SubmissionActs {

    private final Programme programme;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final VersionQuery versions;
    private final QueryAnswers answers;
    private final ExplanationStore explanations;
    private final Involved involved;
    private final ActLog log;

    public SubmissionActs(DataSource dataSource, Programme programme, Acting acting) {
        this.programme = programme;
        this.acting = acting;
        this.transaction = new TransactionTemplate(Transactions.on(dataSource));
        this.versions =
                new VersionQuery(dataSource, programme.id(), programme.countsFrom() == Programme.CountsFrom.APPROVAL);
        this.answers = new QueryAnswers(dataSource, programme.id());
        this.explanations = new ExplanationStore(dataSource);
        this.involved = new Involved(dataSource, programme.id());
        this.log = new ActLog(dataSource, programme.id());
    }

    /** Says why the figure that a query doubts is right. */
    public SentVersion explain(Target target, int query, String text, Instant at) {
        requireReason(Act.EXPLAIN, text);
        return done(target, Act.EXPLAIN, at, "query " + query, version -> {
            AskedQuery asked =
                    queries(version, List.of(query), each -> true, at).get(0);
            var place = asked.finding().place();
            var explanation = new Explanation(asked.finding().rule(), place.sheet(), place.cell(), text);
            var meant = new ExplanationStore.Meant(asked.element(), asked.category());
            explanations.add(version.id(), explanation, meant, acting.doer(), at);
        });
    }

    /** Takes explanations for an answer: of the numbered queries, or of all that wait. */
    public SentVersion accept(Target target, Collection<Integer> queries, String reason, Instant at) {
        return judge(target, Act.ACCEPT_EXPLANATION, queries, reason, at);
    }

    /** Does not take explanations for an answer, and says why. */
    public SentVersion refuse(Target target, Collection<Integer> queries, String reason, Instant at) {
        requireReason(Act.REFUSE_EXPLANATION, reason);
        return judge(target, Act.REFUSE_EXPLANATION, queries, reason, at);
    }

    private SentVersion judge(Target target, Act act, Collection<Integer> queries, String reason, Instant at) {
        return done(target, act, at, reason, version -> {
            requireOther(version);
            List<Long> ids = queries(version, queries, AskedQuery::isWaiting, at).stream()
                    .map(query -> query.answer().orElseThrow().id())
                    .toList();
            explanations.judge(ids, act == Act.ACCEPT_EXPLANATION, reason, acting.doer(), at);
        });
    }

    /** Answers for a version, all of whose queries are explained. */
    public SentVersion approve(Target target, String reason, Instant at) {
        return done(target, Act.APPROVE, at, reason, version -> {
            requireOther(version);
            if (version.queries().unexplained() > 0) {
                throw new NotAllowedException(
                        Refusal.UNEXPLAINED, version.queries().unexplained());
            }
        });
    }

    /** Takes a version back; the one before it counts again. */
    public SentVersion withdraw(Target target, String reason, Instant at) {
        requireReason(Act.WITHDRAW, reason);
        return done(target, Act.WITHDRAW, at, reason, version -> {
            if (version.state() == SubmissionState.APPROVED
                    && !acting.actor().role().runsProgrammes()) {
                throw new NotAllowedException(Refusal.APPROVED_ALREADY, version.sendNumber());
            }
        });
    }

    /** Lets a held version count. */
    public SentVersion release(Target target, String reason, Instant at) {
        requireReason(Act.RELEASE, reason);
        return done(target, Act.RELEASE, at, reason, this::requireOther);
    }

    /** Lets the queries of a version rest. */
    public SentVersion waive(Target target, String reason, Instant at) {
        requireReason(Act.WAIVE, reason);
        return done(target, Act.WAIVE, at, reason, version -> {
            requireOther(version);
            if (version.queries().open() == 0) {
                throw new NotAllowedException(Refusal.NO_QUERY);
            }
        });
    }

    /** The work of an act, in one transaction with its line in the log. */
    private SentVersion done(Target target, Act act, Instant at, String detail, Step step) {
        acting.require(act, target.unit(), target.period().end());
        requireImpersonal(detail);
        return transaction.execute(status -> {
            log.lock();
            SentVersion version = version(target, act, at);
            if (Lifecycle.after(version.state(), act).isEmpty()) {
                throw new NotAllowedException(Refusal.STATE, version.sendNumber(), version.state(), act);
            }
            step.on(version);
            log.append(acting.doer(), at, List.of(LoggedAct.of(act, version.subject(), detail)));
            return versions.of(target.unit().code(), target.period(), at).stream()
                    .filter(each -> each.id() == version.id())
                    .findFirst()
                    .orElseThrow();
        });
    }

    @FunctionalInterface
    private interface Step {
        void on(SentVersion version);
    }

    private SentVersion version(Target target, Act act, Instant at) {
        List<SentVersion> sent = versions.of(target.unit().code(), target.period(), at).stream()
                .filter(each -> target.form().isEmpty()
                        || target.form().get().equals(each.subject().form()))
                .filter(each -> target.version().isEmpty() || target.version().get() == each.version())
                .toList();
        Predicate<SentVersion> usual =
                act == Act.RELEASE ? version -> version.hold().canBeReleased() : version -> version.rank() == 1;
        return sent.stream()
                .filter(version -> target.version().isPresent() || usual.test(version))
                .max(Comparator.comparing(SentVersion::receivedAt))
                .orElseThrow(() -> new NotAllowedException(
                        Refusal.NOTHING_THERE,
                        target.unit().name(),
                        target.period().code()));
    }

    private List<AskedQuery> queries(
            SentVersion version, Collection<Integer> numbers, Predicate<AskedQuery> suited, Instant at) {
        List<AskedQuery> found = answers.of(version, at).stream()
                .filter(query -> numbers.isEmpty() || numbers.contains(query.no()))
                .filter(suited)
                .toList();
        if (found.isEmpty() || found.size() < numbers.size()) {
            throw new NotAllowedException(Refusal.NO_QUERY);
        }
        return found;
    }

    /** Nobody judges what they, or their account under another name, explained themselves. */
    private void requireOther(SentVersion version) {
        if (involved.onSendersSide(acting.doer(), version.subject())) {
            throw new NotAllowedException(Refusal.OWN_WORK, acting.actor().id());
        }
    }

    private void requireReason(Act act, String reason) {
        if (reason.isBlank()) {
            throw new NotAllowedException(Refusal.REASON_MISSING, act);
        }
        requireImpersonal(reason);
    }

    private void requireImpersonal(String text) {
        List<String> known =
                programme.units().ever().stream().map(OrgUnit::name).toList();
        if (!text.isEmpty() && new TypedText(known).mayBeAboutAPerson(text)) {
            throw new NotAllowedException(Refusal.TEXT_PERSONAL);
        }
    }
}
