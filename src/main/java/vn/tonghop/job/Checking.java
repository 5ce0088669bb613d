package vn.tonghop.job;

import java.nio.file.Path;
import java.util.Optional;
import vn.tonghop.finding.Folding;
import vn.tonghop.job.intake.Begun;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.submission.Announcement;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.validation.History;
import vn.tonghop.validation.Judgement;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

/**
 * Reads one file and checks it against the rules of its programme: the same at a desk before sending and at the intake.
 */
public final class Checking {

    private final Programme programme;
    private final SubmissionReader reader;
    private final Validator validator;
    private final Rules rules;

    /** @throws vn.tonghop.definition.DefinitionException with every fault of {@code rules.yaml} */
    public Checking(Programme programme, Path jobs) {
        this(Definitions.with(programme, jobs), jobs);
    }

    public Checking(Definitions definitions, Path jobs) {
        this.programme = definitions.programme();
        this.reader = new SubmissionReader(programme, form -> JobsFolder.programmesWith(jobs, form));
        this.rules = definitions.rules();
        this.validator = new Validator(rules, programme);
    }

    public Programme programme() {
        return programme;
    }

    /** Makes ready, ahead of a file, what one of this name will probably be read and checked by. */
    public void expect(String name) {
        Announcement.of(name)
                .filter(file -> programme.forms().containsKey(file.form()))
                .ifPresent(file -> programme
                        .units()
                        .find(file.unit(), file.period().end())
                        .map(unit -> programme.forms().get(file.form()).edition(programme.units(), unit, file.period()))
                        .ifPresent(this::expect));
    }

    private void expect(Form.Edition edition) {
        reader.expect(edition);
        validator.expect(edition);
    }

    Rules rules() {
        return rules;
    }

    /** Without anything known of earlier reports: the rules that need them are listed as not run. */
    public Reading check(SubmissionFile file) {
        return check(file, History.NONE);
    }

    /** With what was known of earlier reports when the file was received. */
    public Reading check(SubmissionFile file, History history) {
        return begin(file).judged(history);
    }

    /** As {@link #check(SubmissionFile, History)}, of a file that was read ahead. */
    public Reading check(SubmissionFile file, Reading read, History history) {
        return begun(read, file).judged(history);
    }

    /** What stands in a file that was opened ahead; no rule is asked. */
    public Reading read(String name, RawWorkbook opened) {
        return reader.read(name, opened);
    }

    /** A file as cells, or the reason why it is none. */
    public Opening open(byte[] bytes) {
        return reader.open(bytes);
    }

    /** What a file that was opened says, where that can be told; no rule is asked. */
    public Optional<SubmissionContent> content(String name, RawWorkbook opened) {
        return read(name, opened).content();
    }

    /** What the file says, and what is wrong with it whatever came before it. */
    public Begun begin(SubmissionFile file) {
        return begun(reader.read(file), file);
    }

    private Begun begun(Reading reading, SubmissionFile file) {
        return reading.content()
                .map(content -> validator.begin(content, file.name()))
                .map(begun -> new Begun(reading, history -> judged(reading, begun.judged(history))))
                .orElseGet(() -> new Begun(reading, history -> reading));
    }

    private static Reading judged(Reading reading, Judgement judgement) {
        return new Reading(
                reading.content(),
                Folding.fold(reading.with(judgement.findings()).findings()),
                judgement.notRun(),
                judgement.shadow());
    }
}
