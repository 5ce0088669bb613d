package vn.tonghop.web.intake;

import java.util.Optional;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.job.intake.Begun;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.web.source.DeskJobs;

/**
 * A file that lies in its folder and was read once, for the question whose it is and for the intake.
 *
 * @param jobs by which it was read
 */
record InHand(UploadFolder folder, SubmissionFile file, DeskJobs jobs, Begun begun) {

    static InHand read(UploadFolder folder, SubmissionFile file, DeskJobs jobs) {
        return new InHand(folder, file, jobs, jobs.checking().begin(file));
    }

    /** For the page that follows; nothing is remembered of a file with data of persons. */
    void remember() {
        boolean personal =
                begun.reading().findings().stream().anyMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA);
        begun.reading()
                .content()
                .filter(content -> !personal)
                .ifPresent(content -> jobs.lastRead().remember(file.sha256(), file.name(), content));
    }

    Optional<Identity> identity() {
        return begun.reading().content().map(SubmissionContent::identity);
    }

    /** What was begun of it, when that is asked of the same bytes under the same name. */
    Optional<Begun> ahead(SubmissionFile asked) {
        return asked.name().equals(file.name()) && asked.sha256().equals(file.sha256())
                ? Optional.of(begun)
                : Optional.empty();
    }
}
