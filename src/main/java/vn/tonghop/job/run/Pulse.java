package vn.tonghop.job.run;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something again and again until it is closed. */
public interface Pulse {

    /** One that never beats. */
    Pulse NONE = (pause, work) -> () -> {};

    /** What is being done again and again. */
    interface Beating extends AutoCloseable {

        @Override
        void close();
    }

    Beating every(Duration pause, Runnable work);

    /** On a thread of its own that keeps no process alive; a beat that fails is left to the next one. */
    static Pulse ofThreads() {
        return (pause, work) -> {
            ScheduledExecutorService thread = new ScheduledThreadPoolExecutor(1, runs -> {
                var beats = new Thread(runs, "heartbeat");
                beats.setDaemon(true);
                return beats;
            });
            thread.scheduleWithFixedDelay(
                    () -> {
                        try {
                            work.run();
                        } catch (RuntimeException e) {
                            // The database may be back at the next beat; if not, the run itself says so.
                            return;
                        }
                    },
                    pause.toMillis(),
                    pause.toMillis(),
                    TimeUnit.MILLISECONDS);
            return thread::shutdownNow;
        };
    }
}
