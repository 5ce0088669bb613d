package vn.tonghop.job.run;

import java.util.HashSet;
import java.util.Set;

/** The innermost cause of a failure: what wraps it says only that something failed. */
final class Cause {

    private static final int LONGEST = 500;

    private Cause() {}

    static Throwable innermost(Throwable failure) {
        Set<Throwable> seen = new HashSet<>();
        Throwable cause = failure;
        while (cause.getCause() != null && seen.add(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** In one line: the stage where it is known, then the kind of the cause and what it says. */
    static String text(Throwable failure, String stage) {
        Throwable cause = innermost(failure);
        String message = cause.getMessage() == null ? "" : cause.getMessage();
        String said = cause.getClass().getSimpleName() + (message.isBlank() ? "" : ": " + message.strip());
        String line = ((stage.isEmpty() ? "" : stage + ": ") + said).replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
