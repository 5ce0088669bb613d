package vn.tonghop.job.run;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody who is no administrator can do something about, told by the cause of a run that failed. */
public enum Mendable {
    DISK_FULL("No space left on device|Disk quota exceeded|There is not enough space"),
    NOT_WRITABLE("Read-only file system|AccessDeniedException|Permission denied"),
    FILE_GONE("NoSuchFileException");

    private final Pattern words;

    Mendable(String words) {
        this.words = Pattern.compile(words);
    }

    public static Optional<Mendable> in(String cause) {
        return Arrays.stream(values())
                .filter(one -> one.words.matcher(cause).find())
                .findFirst();
    }

    public static Optional<Mendable> in(Throwable failure) {
        return in(Cause.text(failure, ""));
    }

    /** As the catalogues and the log name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
