package vn.tonghop.job.progress;

/** Whoever watches a run: a bar on a terminal, or one line per stage in a log. */
public interface Progress {

    /** @param total how many things the stage will handle, 0 when that is not counted */
    void started(Stage stage, int total);

    void advanced(int by);

    /** @param result what the stage did, in figures: accepted, refused and so on */
    void finished(Stage stage, StageResult result);
}
