package vn.tonghop.web.runs;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.job.RunRequest;
import vn.tonghop.job.booked.BookedRun;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.snapshot.outlook.UnitMap;
import vn.tonghop.validation.Rules;
import vn.tonghop.web.intake.Unwatched;
import vn.tonghop.web.source.DeskSource;

/** Runs what somebody starts from the desk, one at a time, while the page shows how far it has come. */
@Component
class StartedRuns implements DisposableBean {

    private static final Logger LOG = Logger.getLogger(StartedRuns.class.getName());

    private static final long PATIENCE_SECONDS = 30;

    private final DeskSource source;
    private final AtomicBoolean atWork = new AtomicBoolean();
    private final AtomicReference<String> problem = new AtomicReference<>("");
    private final ExecutorService runner = Executors.newSingleThreadExecutor(StartedRuns::thread);

    StartedRuns(DeskSource source) {
        this.source = source;
    }

    /** Begins unless a run of the desk is under way already. */
    void start(Period period, Acting acting) {
        acting.requireRunning();
        acting.requireEverything();
        if (atWork.compareAndSet(false, true)) {
            problem.set("");
            RunRequest request =
                    request(period, source.now().programme(), source.clock().instant());
            Rules rules = source.now().definitions().rules();
            runner.execute(() -> run(request, rules, acting));
        }
    }

    boolean isAtWork() {
        return atWork.get();
    }

    /** Key of what stood in the way of the last start; empty when nothing did. */
    String problem() {
        return problem.get();
    }

    private void run(RunRequest request, Rules rules, Acting acting) {
        try {
            new BookedRun(source.dataSource(), new Unwatched(), acting.doer()).run(request, rules);
        } catch (RunInProgressException e) {
            problem.set("runs.problem.busy");
        } catch (RuntimeException e) { // the book says that it failed; here it must not end the thread
            problem.set("runs.problem.fault");
            LOG.log(Level.SEVERE, "desk: run: {0}", e.getClass().getSimpleName());
        } finally {
            atWork.set(false);
        }
    }

    private RunRequest request(Period period, Programme programme, Instant now) {
        return new RunRequest(
                programme,
                period,
                now,
                source.workplace().inbox(programme.id(), now),
                source.workplace().jobs(),
                source.workplace().reports(),
                source.workplace().language(),
                UnitMap.AS_THEY_ARE);
    }

    /** With what the program was loaded by: a run may go on for a moment after the pages are closed. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "desk-run");
        thread.setContextClassLoader(StartedRuns.class.getClassLoader());
        return thread;
    }

    @Override
    public void destroy() throws InterruptedException {
        runner.shutdown();
        runner.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
