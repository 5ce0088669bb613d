package vn.tonghop.plan.calendar;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/** All due dates of a reporting year. */
public final class DueDates {

    private static final Comparator<DueDate> IN_ORDER =
            Comparator.comparing(DueDate::lastDay).thenComparing(DueDate::period);

    private DueDates() {}

    /**
     * The due dates by day, then by kind of period, then as in the calendar's file.
     *
     * @throws vn.tonghop.definition.DefinitionException when the year's holidays are not listed
     */
    public static List<DueDate> of(Programme programme, int year) {
        programme.workingDays().require(year);
        return programme.obligations().stream()
                .flatMap(obligation -> ofObligation(programme, obligation, year))
                .sorted(IN_ORDER)
                .toList();
    }

    private static Stream<DueDate> ofObligation(Programme programme, Obligation obligation, int year) {
        return Period.inYear(obligation.frequency(), year).stream()
                .filter(period -> obligation.due().covers(period))
                .map(period -> DueDate.of(programme, obligation, period));
    }
}
