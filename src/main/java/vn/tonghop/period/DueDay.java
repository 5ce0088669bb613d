package vn.tonghop.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The day that a text names for the reports of a period. */
public sealed interface DueDay {

    /** Empty for a period that the text names no day for. */
    Optional<LocalDate> in(Period period, WorkingDays workingDays);

    /** "Ngày 13": that day of the period's last month. */
    record OfLastMonth(int day) implements DueDay {

        @Override
        public Optional<LocalDate> in(Period period, WorkingDays workingDays) {
            return Optional.of(LocalDate.of(period.year(), period.lastMonth(), day));
        }
    }

    /** "Ngày 17/6, ngày 17/12": each for the period that ends in its month. */
    record Fixed(List<DayOfYear> dates) implements DueDay {

        public Fixed {
            dates = List.copyOf(dates);
        }

        @Override
        public Optional<LocalDate> in(Period period, WorkingDays workingDays) {
            return dates.stream()
                    .filter(date -> date.month() == period.lastMonth())
                    .map(date -> date.in(period.year()))
                    .findFirst();
        }
    }

    /** "02 ngày làm việc kể từ ngày chốt số liệu": the last of so many working days after the window. */
    record WorkingDaysAfterCutOff(int days) implements DueDay {

        @Override
        public Optional<LocalDate> in(Period period, WorkingDays workingDays) {
            return Optional.of(workingDays.after(period.end(), days));
        }
    }
}
