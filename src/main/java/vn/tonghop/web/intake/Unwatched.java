package vn.tonghop.web.intake;

import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;

/** A run that nobody watches: the answer follows in no time. */
public final class Unwatched implements Progress {

    @Override
    public void started(Stage stage, int total) {}

    @Override
    public void advanced(int by) {}

    @Override
    public void finished(Stage stage, StageResult result) {}
}
