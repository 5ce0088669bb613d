package vn.tonghop.job.intake;

import java.util.List;
import vn.tonghop.storage.CheckedFile;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;

/** Reads received files and checks them against the rules. */
public interface FileCheck {

    /** What a file says, before any rule is asked; asked from several threads at once. */
    Reading read(SubmissionFile file);

    /** Runs the rules over files that were read, in the order in which they came. */
    List<CheckedFile> judge(List<CheckedFile> read);
}
