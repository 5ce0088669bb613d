package vn.tonghop.web.intake;

import java.util.List;
import java.util.Optional;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.job.intake.Begun;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.web.source.DeskJobs;

/**
 * What was handed in, in its folder.
 *
 * @param jobs by which it is read
 * @param begun of the one file that was handed in, which is read once for the question whose it is and for the intake; empty
 *     for an archive, whose files are not all held in memory
 */
record InHand(UploadFolder folder, List<SubmissionFile> files, DeskJobs jobs, Optional<Begun> begun) {

    InHand {
        files = List.copyOf(files);
    }

    static InHand of(UploadFolder folder, List<SubmissionFile> files, DeskJobs jobs) {
        Optional<Begun> begun = files.size() == 1 ? Optional.of(jobs.checking().begin(files.get(0))) : Optional.empty();
        return new InHand(folder, files, jobs, begun);
    }

    /** Who reports, as far as the file says it. */
    Optional<Identity> identity(SubmissionFile file) {
        return ahead(file)
                .orElseGet(() -> jobs.checking().begin(file))
                .reading()
                .content()
                .map(SubmissionContent::identity);
    }

    /** What was begun of it, when that is asked of the same bytes under the same name. */
    Optional<Begun> ahead(SubmissionFile asked) {
        return begun.filter(own -> asked.name().equals(files.get(0).name()))
                .filter(own -> asked.sha256().equals(files.get(0).sha256()));
    }

    /** For the page that follows; nothing is remembered of a file with data of persons. */
    void remember() {
        begun.map(Begun::reading)
                .filter(reading ->
                        reading.findings().stream().noneMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA))
                .flatMap(reading -> reading.content())
                .ifPresent(content -> jobs.lastRead()
                        .remember(files.get(0).sha256(), files.get(0).name(), content));
    }
}
