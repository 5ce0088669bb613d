package vn.tonghop.job.intake;

import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;

/** A received file whose check has begun. */
public record ReadFile(long receipt, SubmissionFile file, Begun begun) {

    /** What it says, before any rule was asked. */
    public Reading reading() {
        return begun.reading();
    }
}
