package vn.tonghop.job.intake;

import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;

/** Reads a received file and checks it against the rules; asked from several threads at once. */
@FunctionalInterface
public interface FileCheck {

    Reading check(SubmissionFile file);
}
