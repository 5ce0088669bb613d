package vn.tonghop.job.progress;

import java.util.List;

/**
 * What a stage did.
 *
 * @param counts of files received, accepted, refused, …, in the order of the stage's sentence in the catalogue
 */
public record StageResult(List<Integer> counts) {

    public StageResult {
        counts = List.copyOf(counts);
    }

    public static StageResult of(Integer... counts) {
        return new StageResult(List.of(counts));
    }
}
