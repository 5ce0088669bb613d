package vn.tonghop.plan.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;

/** A period and the last day on which a report of it is on time; of several reporters the latest one's. */
public record Deadline(Period period, LocalDate lastDay) {

    /**
     * All deadlines of a programme's year, by day.
     *
     * @param of the groups whose deadlines count; none for everybody
     */
    public static List<Deadline> of(Programme programme, Set<PeriodKind> kinds, Set<String> of) {
        return kinds.stream()
                .flatMap(kind -> Period.inYear(kind, programme.year()).stream())
                .flatMap(period -> last(programme, period, of).stream().map(day -> new Deadline(period, day)))
                .sorted(Comparator.comparing(Deadline::lastDay).thenComparing(Deadline::period))
                .toList();
    }

    private static Optional<LocalDate> last(Programme programme, Period period, Set<String> of) {
        return programme.obligations().stream()
                .filter(obligation -> obligation.frequency() == period.kind())
                .filter(obligation -> of.isEmpty() || of.contains(obligation.reporters()))
                .filter(obligation -> obligation.due().covers(period))
                .map(obligation -> obligation.due().lastDayOnTime(period))
                .max(Comparator.naturalOrder());
    }

    /** The moment from which on everything is late. */
    public Instant over() {
        return lastDay.plusDays(1).atStartOfDay(DueRule.ZONE).toInstant();
    }
}
