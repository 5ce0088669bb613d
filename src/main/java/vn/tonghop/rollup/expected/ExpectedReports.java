package vn.tonghop.rollup.expected;

import java.util.List;
import java.util.Map;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;

/**
 * Which reports a roll-up expects: worked out once for all that it asks.
 *
 * @param counted of every unit and form the reports that are added up
 * @param due those that have to be in when the period is rolled up, in the order of the calendar
 * @param earlier how many of the reports that are added up each unit owed in the year before the one that ends with the period
 */
public record ExpectedReports(
        Programme programme,
        Period period,
        List<CountedReport> counted,
        List<DueReport> due,
        Map<CountedReport, Integer> earlier) {

    public ExpectedReports {
        counted = List.copyOf(counted);
        due = List.copyOf(due);
        earlier = Map.copyOf(earlier);
    }

    public static ExpectedReports of(Programme programme, Period period) {
        List<CountedReport> counted = CountedReport.of(programme, period);
        return new ExpectedReports(
                programme,
                period,
                counted,
                DueReport.of(programme, period, counted),
                CountedReport.earlier(programme, period, counted));
    }
}
