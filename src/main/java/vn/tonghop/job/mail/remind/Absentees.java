package vn.tonghop.job.mail.remind;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tonghop.job.status.PeriodStatus;
import vn.tonghop.job.status.ReporterRow;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.rollup.expected.DueReport;

/** Who has not sent for a period as of a moment. */
final class Absentees {

    private final DataSource dataSource;
    private final Programme programme;

    Absentees(DataSource dataSource, Programme programme) {
        this.dataSource = dataSource;
        this.programme = programme;
    }

    private record Owed(String unit, String form) {}

    /** In the order of the calendar. */
    List<Absentee> of(Period period, Instant now) {
        Map<Owed, ReporterRow> rows = new PeriodStatus(dataSource, programme, Contacts.NONE)
                .rows(period, now).stream()
                        .filter(row -> row.period().equals(period))
                        .collect(Collectors.toMap(row -> new Owed(row.unit().code(), row.form()), Function.identity()));
        return DueReport.of(programme, period).stream()
                .filter(due -> due.period().equals(period))
                .flatMap(due -> Optional.ofNullable(
                        rows.get(new Owed(due.unit().code(), due.obligation().form())))
                        .filter(ReporterRow::isMissing)
                        .map(row -> absentee(due, row))
                        .stream())
                .toList();
    }

    private static Absentee absentee(DueReport due, ReporterRow row) {
        return new Absentee(
                due.unit(),
                due.obligation().form(),
                due.obligation().reporters(),
                row.received().isPresent(),
                due.obligation().due().lastDayOnTime(due.period()),
                row.extended());
    }
}
