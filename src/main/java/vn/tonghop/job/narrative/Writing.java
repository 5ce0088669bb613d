package vn.tonghop.job.narrative;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.narrative.Draft;
import vn.tonghop.report.narrative.DraftReading;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.narrative.Narrative;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.narrative.NarrativeStore;
import vn.tonghop.storage.narrative.Voice;
import vn.tonghop.storage.narrative.VoiceQuery;
import vn.tonghop.storage.narrative.Written;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Gives the words of a period out to be edited and takes them back. */
public final class Writing {

    private static final String ACT = "NARRATIVE";

    private final DataSource dataSource;
    private final Programme programme;
    private final NarrativeStore store;

    public Writing(DataSource dataSource, Programme programme) {
        this.dataSource = dataSource;
        this.programme = programme;
        this.store = new NarrativeStore(dataSource, programme.id());
    }

    /** The last text with what units said in the reports that a roll-up counted. */
    public Draft draft(Snapshot snapshot, Catalogue words) {
        Optional<Written> last = store.latest(snapshot.period());
        List<Voice> voices = new VoiceQuery(dataSource, programme.topics())
                .of(programme.id(), snapshot.period(), snapshot.revision());
        return new Draft(
                subject(snapshot.period()),
                last.map(Written::version).orElse(0),
                words.text("narrative.draft.title", new Moments(words).period(snapshot.period())),
                programme.topics().stream()
                        .map(topic -> new Draft.Topic(
                                topic.code(),
                                words.topic(topic),
                                last.flatMap(written -> text(written, topic.code()))
                                        .orElse(""),
                                said(voices, topic.code(), new Moments(words))))
                        .toList());
    }

    private String subject(Period period) {
        return programme.id() + "/" + period.code();
    }

    private static Optional<String> text(Written written, String topic) {
        return written.sections().stream()
                .filter(section -> section.topic().equals(topic))
                .map(Narrative.Section::text)
                .findFirst();
    }

    private List<Draft.Said> said(List<Voice> voices, String topic, Moments moments) {
        return voices.stream()
                .filter(voice -> voice.topic().equals(topic))
                .map(voice -> new Draft.Said(name(voice) + ", " + moments.period(voice.period()), voice.text()))
                .toList();
    }

    private String name(Voice voice) {
        return programme
                .units()
                .find(voice.unit(), voice.period().end())
                .map(OrgUnit::name)
                .orElse(voice.unit());
    }

    /** What became of a text that was brought: its version, or the one that stands in its way. */
    public record Taken(Outcome outcome, Written last) {}

    /** What may become of a text. */
    public enum Outcome {
        /** It is a version of its own now. */
        TAKEN,
        /** Word for word the last version. */
        NOTHING_NEW,
        /** Somebody else's version came since the file was given out. */
        OVERTAKEN
    }

    /**
     * Adds a version.
     *
     * @param reading without faults
     * @param over whether it may follow a version that it did not begin with
     * @throws vn.tonghop.disclosure.actor.NotAllowedException when the actor does not run programmes
     */
    public Taken take(DraftReading reading, Period period, boolean over, Acting acting, Instant at) {
        acting.requireRunning();
        acting.requireEverything();
        var log = new ActLog(dataSource, programme.id());
        return new TransactionTemplate(Transactions.on(dataSource)).execute(status -> {
            log.lock();
            Optional<Written> last = store.latest(period);
            if (last.filter(written -> written.sections().equals(reading.sections()))
                    .isPresent()) {
                return new Taken(Outcome.NOTHING_NEW, last.get());
            }
            int version = last.map(Written::version).orElse(0);
            if (version != reading.version() && last.isPresent() && !over) {
                return new Taken(Outcome.OVERTAKEN, last.get());
            }
            var written = new Written(
                    version + 1, acting.actor().id(), at.truncatedTo(ChronoUnit.MICROS), reading.sections());
            store.add(period, written);
            log.append(
                    acting.doer(), at, List.of(new LoggedAct(ACT, Subject.ofPeriod(period.code()), detail(written))));
            return new Taken(Outcome.TAKEN, written);
        });
    }

    private static String detail(Written written) {
        return "bản " + written.version() + ": "
                + written.sections().stream().map(Narrative.Section::topic).collect(Collectors.joining(", "));
    }
}
