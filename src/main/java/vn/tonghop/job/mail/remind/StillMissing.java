package vn.tonghop.job.mail.remind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.job.mail.Relevance;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.Timetable;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.LetterRow;

/** Looks again, right before a reminder is sent, whether the report is still missing. */
public final class StillMissing implements Relevance {

    /** What the key of a reminder to a unit ends with whose file was sent back. */
    static final String RETURNED = "|returned";

    private final DataSource dataSource;
    private final List<Programme> programmes;

    public StillMissing(DataSource dataSource, List<Timetable> tables) {
        this.dataSource = dataSource;
        this.programmes = tables.stream().map(Timetable::programme).toList();
    }

    @Override
    public boolean canTell(LetterRow row) {
        return programmes.stream()
                .anyMatch(one -> one.id().equals(row.intent().about().programme()));
    }

    @Override
    public Optional<String> moot(LetterRow row, Instant now) {
        Intent.About about = row.intent().about();
        boolean asked = about.kind() == LetterKind.REMINDER || about.kind() == LetterKind.SUMMARY;
        Optional<Programme> programme = programmes.stream()
                .filter(one -> asked && one.id().equals(about.programme()))
                .findFirst();
        Optional<Period> period = Period.parse(about.period());
        if (programme.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        List<Absentee> absentees = new Absentees(dataSource, programme.get()).of(period.get(), now);
        if (about.kind() == LetterKind.SUMMARY) {
            return absentees.isEmpty() ? Optional.of("NOBODY_MISSING") : Optional.empty();
        }
        Optional<Absentee> still = absentees.stream()
                .filter(one -> one.unit().code().equals(row.intent().to().whom())
                        && one.form().equals(about.form()))
                .findFirst();
        if (still.isEmpty() || still.get().returned() != about.key().endsWith(RETURNED)) {
            return Optional.of("HAS_SENT");
        }
        LocalDate today = LocalDate.ofInstant(now, DueRule.ZONE);
        LocalDate then = LocalDate.ofInstant(row.createdAt(), DueRule.ZONE);
        boolean gotTime = still.get().extended().filter(today::isBefore).isPresent()
                && still.get().lastDay().isBefore(then);
        return gotTime ? Optional.of("EXTENDED") : Optional.empty();
    }
}
