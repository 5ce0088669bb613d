package vn.tonghop.job.intake;

import java.util.List;
import vn.tonghop.storage.CheckedFile;
import vn.tonghop.submission.SubmissionFile;

/** Reads received files and checks them against the rules. */
public interface FileCheck {

    /** Reads a file and asks the rules that look at nothing else; called from several threads at once. */
    Begun begin(SubmissionFile file);

    /** Asks the other rules, of files in the order in which they came. */
    List<CheckedFile> judge(List<ReadFile> read);
}
