package vn.tonghop.cli.run;

import java.io.PrintWriter;
import vn.tonghop.cli.schedule.ScheduleWords;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.RunInProgressException;

/** Says who is running since when; the exit code of a call that has to wait for others. */
public final class BusyWords {

    private static final int BUSY = 4;

    private final Texts texts;

    public BusyWords(Texts texts) {
        this.texts = texts;
    }

    public int print(RunInProgressException busy, PrintWriter err) {
        var words = new ScheduleWords(texts);
        err.println(busy.runner()
                .flatMap(runner -> busy.since().map(since -> texts.say("run.busy", runner, words.moment(since))))
                .orElseGet(() -> texts.say("run.busy-unknown")));
        err.flush();
        return BUSY;
    }
}
