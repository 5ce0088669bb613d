package vn.tonghop.period;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.definition.Faults;

/**
 * On which days offices work: Monday to Friday but for holidays, and the days of weekends that were swapped for one.
 *
 * <p>A year of which {@code holidays.csv} lists nothing has no calendar, and every question about it stops with a
 * {@link vn.tonghop.definition.DefinitionException}.
 */
public final class WorkingDays {

    private final TreeMap<LocalDate, SpecialDay> special = new TreeMap<>();
    private final SortedSet<Integer> years = new TreeSet<>();

    public WorkingDays(List<SpecialDay> days) {
        days.forEach(day -> {
            special.put(day.date(), day);
            years.add(day.date().getYear());
        });
    }

    /** Reads {@code holidays.csv}. */
    public static WorkingDays read(Path file, Faults faults) {
        return new WorkingDays(HolidayFile.read(file, faults));
    }

    /** Whether the holidays of a year are listed. */
    public boolean lists(int year) {
        return years.contains(year);
    }

    /**
     * Stops in one sentence unless the holidays of a year are listed.
     *
     * @throws vn.tonghop.definition.DefinitionException naming the file and the years there are
     */
    public void require(int year) {
        if (!lists(year)) {
            var faults = new Faults();
            faults.add(HolidayFile.NAME, 1, unlisted(year));
            faults.stopIfAny();
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        require(day.getYear());
        return Optional.ofNullable(special.get(day))
                .map(known -> known.kind() == SpecialDay.Kind.WORK)
                .orElse(!isWeekend(day));
    }

    /** How many working days follow a day, up to and including another; none when that is not later. */
    public int countAfter(LocalDate day, LocalDate last) {
        return day.isBefore(last)
                ? (int) day.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** The last of so many working days after a day, which is not counted itself. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int i = 0; i < workingDays; i++) {
            last = onOrAfter(last.plusDays(1));
        }
        return last;
    }

    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : onOrAfter(day.plusDays(1));
    }

    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : onOrBefore(day.minusDays(1));
    }

    /** The listed days from one day to another, both included, in order. */
    public List<SpecialDay> listed(LocalDate first, LocalDate last) {
        Map<LocalDate, SpecialDay> range =
                first.isAfter(last) ? Collections.emptyMap() : special.subMap(first, true, last, true);
        return List.copyOf(range.values());
    }

    /** What is missing when the holidays of a year are not listed, and how to mend it. */
    public String unlisted(int year) {
        String known = years.isEmpty()
                ? "chưa có năm nào"
                : "mới có " + years.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "chưa có ngày nghỉ lễ và ngày làm bù của năm " + year + " (" + known
                + "), nên không tính được ngày làm việc: hãy ghi thêm các ngày của năm đó vào " + HolidayFile.NAME;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
