package vn.tonghop.web.narrative;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.narrative.DraftGate;
import vn.tonghop.job.narrative.DraftProblem;
import vn.tonghop.job.narrative.Writing;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.narrative.DraftReader;
import vn.tonghop.report.narrative.DraftReading;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.web.source.DeskSource;

/** Takes an edited file, or says why not; the same as {@code tonghop narrative take}. */
@Component
class BroughtFile {

    private static final int MOST = 5 << 20;

    private final DeskSource source;

    BroughtFile(DeskSource source) {
        this.source = source;
    }

    /**
     * What became of it.
     *
     * @param period that it is about; empty where it does not say
     * @param taken empty when something has to be mended first
     */
    record Answer(Optional<Period> period, List<DraftProblem> problems, Optional<Writing.Taken> taken) {

        static Answer refused(String key) {
            return new Answer(Optional.empty(), List.of(new DraftProblem(key, "", 0, true)), Optional.empty());
        }
    }

    /**
     * Takes it when nothing stands in its way.
     *
     * @param namesRead whether what looks like a name was read and is none
     * @param over whether it may follow a version that it did not begin with
     */
    Answer take(byte[] bytes, boolean namesRead, boolean over, Acting acting) {
        if (bytes.length == 0 || bytes.length > MOST) {
            return Answer.refused(bytes.length == 0 ? "nothing" : "too-large");
        }
        Programme programme = source.now().programme();
        String[] subject = DraftReader.subject(bytes).split("/");
        Optional<Period> period = subject.length == 2 ? Period.parse(subject[1]) : Optional.empty();
        if (period.isEmpty()) {
            return Answer.refused("fault." + DraftReader.kindOf(bytes));
        }
        if (!subject[0].equals(programme.id())) {
            return Answer.refused("other-programme");
        }
        Catalogue words = Catalogue.in(source.workplace().language());
        DraftReading reading = new DraftReader(DraftGate.titles(programme, words), words).read(bytes);
        List<DraftProblem> problems = new DraftGate(programme, words).problems(reading, namesRead);
        Optional<Writing.Taken> taken = problems.stream().anyMatch(DraftProblem::stops)
                ? Optional.empty()
                : Optional.of(new Writing(source.dataSource(), programme)
                        .take(
                                reading,
                                period.get(),
                                over,
                                acting,
                                source.clock().instant()));
        return new Answer(period, problems, taken);
    }
}
