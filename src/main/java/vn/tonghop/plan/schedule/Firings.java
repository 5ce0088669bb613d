package vn.tonghop.plan.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.plan.Programme;

/** The runs that a schedule asks for, in the calendar year of its plan. */
public final class Firings {

    private final Programme programme;
    private final Map<ScheduleEntry, List<Firing>> byDeadline = new LinkedHashMap<>();
    private final List<ScheduleEntry> byCron = new ArrayList<>();

    /** @throws vn.tonghop.definition.DefinitionException when the holidays of a year that is asked about are not listed */
    public Firings(Programme programme, Schedule schedule) {
        this.programme = programme;
        schedule.entries().forEach(entry -> {
            if (entry.when() instanceof When.ByDeadline when) {
                byDeadline.put(entry, firings(entry, when));
            } else {
                byCron.add(entry);
            }
        });
    }

    private List<Firing> firings(ScheduleEntry entry, When.ByDeadline when) {
        return Deadline.of(programme, entry.periods(), entry.of()).stream()
                .map(deadline -> new Firing(
                        programme.id(),
                        entry,
                        Optional.of(deadline.period())
                                .filter(period -> entry.job().hasPeriod()),
                        instant(when.moment(deadline.lastDay(), programme.workingDays())),
                        Optional.of(deadline.lastDay())))
                .toList();
    }

    /** In their order: those after one moment, up to and including another. */
    public List<Firing> between(Instant after, Instant until) {
        List<Firing> firings = new ArrayList<>();
        byDeadline.values().forEach(firings::addAll);
        firings.removeIf(firing -> !firing.at().isAfter(after) || firing.at().isAfter(until));
        for (ScheduleEntry entry : byCron) {
            Optional<Firing> next = nextByCron(entry, after);
            while (next.isPresent() && !next.get().at().isAfter(until)) {
                firings.add(next.get());
                next = nextByCron(entry, next.get().at());
            }
        }
        return firings.stream().sorted(Firing.IN_ORDER).toList();
    }

    /** The first one after a moment; empty when the plan's year has no more. */
    public Optional<Firing> next(Instant after) {
        List<Firing> candidates = new ArrayList<>();
        byDeadline
                .values()
                .forEach(firings -> firings.stream()
                        .filter(firing -> firing.at().isAfter(after))
                        .min(Firing.IN_ORDER)
                        .ifPresent(candidates::add));
        byCron.forEach(entry -> nextByCron(entry, after).ifPresent(candidates::add));
        return candidates.stream().min(Firing.IN_ORDER);
    }

    private Optional<Firing> nextByCron(ScheduleEntry entry, Instant after) {
        When.ByCron when = (When.ByCron) entry.when();
        LocalDateTime newYear = LocalDate.of(programme.year(), 1, 1).atStartOfDay();
        LocalDateTime from = LocalDateTime.ofInstant(after, DueRule.ZONE);
        Optional<LocalDateTime> next = when.cron().next(from.isBefore(newYear) ? newYear.minusNanos(1) : from);
        while (next.isPresent() && next.get().getYear() == programme.year()) {
            LocalDateTime moment = next.get();
            if (!when.workingDaysOnly() || programme.workingDays().isWorkingDay(moment.toLocalDate())) {
                Optional<Deadline> coming = coming(entry, moment);
                return Optional.of(new Firing(
                        programme.id(), entry, coming.map(Deadline::period), instant(moment), Optional.empty()));
            }
            next = when.cron().next(moment);
        }
        return Optional.empty();
    }

    /** What goes by the clock is about the period that is due next. */
    private Optional<Deadline> coming(ScheduleEntry entry, LocalDateTime moment) {
        return coming(entry.job().hasPeriod() ? entry.periods() : Set.of(), entry.of(), instant(moment));
    }

    /** The deadline that is not over yet and is over next. */
    public Optional<Deadline> coming(Set<PeriodKind> kinds, Set<String> of, Instant moment) {
        return Deadline.of(programme, kinds, of).stream()
                .filter(deadline -> deadline.over().isAfter(moment))
                .findFirst();
    }

    private static Instant instant(LocalDateTime moment) {
        return moment.atZone(DueRule.ZONE).toInstant();
    }
}
