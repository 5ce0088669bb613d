package vn.tonghop.web.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts what failed within the last quarter of an hour, by whom or from where; safe to use from several threads. */
final class Attempts {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 10_000;

    private final int most;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param most after so many failures nothing more is tried */
    Attempts(int most) {
        this.most = most;
    }

    synchronized boolean isOver(String key, Instant now) {
        return recent(key, now).size() >= most;
    }

    synchronized void failed(String key, Instant now) {
        Deque<Instant> recent = recent(key, now);
        recent.addLast(now);
        failures.remove(key);
        failures.put(key, recent);
    }

    synchronized void forget(String key) {
        failures.remove(key);
    }

    private Deque<Instant> recent(String key, Instant now) {
        Deque<Instant> recent = failures.getOrDefault(key, new ArrayDeque<>());
        while (!recent.isEmpty() && recent.getFirst().isBefore(now.minus(WINDOW))) {
            recent.removeFirst();
        }
        return recent;
    }
}
