package vn.tonghop.job;

import java.nio.file.Path;
import java.util.List;
import vn.tonghop.definition.Faults;
import vn.tonghop.finding.Finding;
import vn.tonghop.plan.Programme;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.validation.Rules;
import vn.tonghop.validation.Validator;

/**
 * Reads one file and checks it against the rules of its programme: the same at a desk before sending and at the intake.
 */
public final class Checking {

    private final SubmissionReader reader;
    private final Validator validator;

    /** @throws vn.tonghop.definition.DefinitionException with every fault of {@code rules.yaml} */
    public Checking(Programme programme, Path jobs) {
        var faults = new Faults();
        Path file = jobs.resolve(programme.id()).resolve("rules.yaml");
        Rules rules = Rules.read(file, faults.in(programme.id()), programme);
        faults.stopIfAny();
        this.reader = new SubmissionReader(programme);
        this.validator = new Validator(rules, programme);
    }

    public Reading check(SubmissionFile file) {
        Reading reading = reader.read(file);
        List<Finding> broken = reading.content()
                .map(content -> validator.check(content, file.name()))
                .orElse(List.of());
        return reading.with(broken);
    }
}
