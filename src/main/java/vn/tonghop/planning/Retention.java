package vn.tonghop.planning;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.period.DueRule;

/**
 * How long received files are kept as they were sent: {@code intake.yaml}.
 *
 * @param assumed why the time is not anybody's rule, when it is not
 */
public record Retention(int months, Optional<String> assumed) {

    public static final String FILE = "intake.yaml";

    private static final int MONTHS = 24;
    private static final Retention WITHOUT_FILE = new Retention(MONTHS, Optional.of("không có " + FILE));

    /** Two years where the folder does not say. */
    public static Retention read(Path jobs, Faults faults) {
        Path file = jobs.resolve(FILE);
        if (!Files.exists(file)) {
            return WITHOUT_FILE;
        }
        Entry entry = YamlFile.read(file, faults);
        entry.allowOnly("retention-months", "assumed");
        int months = entry.integer("retention-months");
        if (months < 1) {
            entry.get("retention-months").fault("'retention-months: " + months + "' phải từ 1 tháng trở lên");
        }
        return new Retention(Math.max(months, 1), entry.optionalText("assumed"));
    }

    /** What was received before is not kept any longer. */
    public Instant keepsSince(Instant now) {
        return ZonedDateTime.ofInstant(now, DueRule.ZONE).minusMonths(months).toInstant();
    }
}
