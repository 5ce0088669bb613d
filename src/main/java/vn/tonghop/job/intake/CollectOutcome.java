package vn.tonghop.job.intake;

import java.util.List;
import vn.tonghop.submission.Verdict;
import vn.tonghop.submission.inbox.Left;

/**
 * What the intake did.
 *
 * @param taken the files that had no verdict yet, in the order in which they came
 * @param known how many files had been received before
 * @param left what was not taken this time
 * @param expired the hashes of the kept files that were deleted because their time was over
 */
public record CollectOutcome(List<TakenFile> taken, int known, List<Left> left, List<String> expired) {

    public CollectOutcome {
        taken = List.copyOf(taken);
        left = List.copyOf(left);
        expired = List.copyOf(expired);
    }

    /** The worst of the files decides. */
    public Verdict worst() {
        return taken.stream().map(TakenFile::verdict).max(Verdict::compareTo).orElse(Verdict.ACCEPTED);
    }
}
