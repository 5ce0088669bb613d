package vn.tonghop.job;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process runs the same programme on the same database. */
public final class RunInProgressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final @Nullable String runner;
    private final @Nullable Instant since;

    public RunInProgressException(String programme) {
        super("Chương trình " + programme
                + " đang được một tiến trình khác tổng hợp. Hãy đợi lần chạy đó xong rồi chạy lại.");
        this.runner = null;
        this.since = null;
    }

    /** @param runner machine and process */
    public RunInProgressException(String programme, String runner, Instant since) {
        super("Chương trình " + programme + " đang được " + runner + " chạy từ " + MOMENT.format(since)
                + ". Hãy đợi lần chạy đó xong rồi chạy lại.");
        this.runner = runner;
        this.since = since;
    }

    /** Who is at it, where that is known. */
    public Optional<String> runner() {
        return Optional.ofNullable(runner);
    }

    public Optional<Instant> since() {
        return Optional.ofNullable(since);
    }
}
