package vn.tonghop.cli.calendar;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.period.Dates;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.calendar.DueDate;

/** A year's due dates for a spreadsheet: one row per obligation and period; codes and dates are the same in any language. */
public final class CalendarCsv {

    private static final String BYTE_ORDER_MARK =
            "\uFEFF"; // without it spreadsheet programs read UTF-8 as something else
    private static final String NEW_LINE = "\r\n";

    private static final List<String> COLUMNS = List.of(
            "period",
            "window_from",
            "cut_off",
            "window_basis",
            "due",
            "inclusive",
            "due_assumed",
            "last_day_on_time",
            "weekday",
            "working_days_after_cut_off",
            "warnings",
            "report",
            "reporters",
            "units",
            "form",
            "receiver",
            "channel",
            "basis",
            "assumed");

    private final Programme programme;
    private final Days days;

    public CalendarCsv(Programme programme, Sentences sentences, Dates written) {
        this.programme = programme;
        this.days = new Days(sentences, written);
    }

    public void print(List<DueDate> dates, PrintWriter out) {
        out.print(BYTE_ORDER_MARK + line(COLUMNS.stream()));
        dates.forEach(date -> out.print(line(Stream.concat(day(date), duty(date)))));
        out.flush();
    }

    private Stream<Object> day(DueDate date) {
        return Stream.of(
                date.period(),
                date.period().start(),
                date.cutOff(),
                Days.lower(date.period().basis()),
                date.named(),
                date.obligation().due().inclusive(),
                date.obligation().due().assumed(),
                date.lastDay(),
                days.weekday(date.lastDay()),
                date.workingDays(),
                date.warnings().stream().map(Days::lower).collect(Collectors.joining(" ")));
    }

    private Stream<Object> duty(DueDate date) {
        Obligation obligation = date.obligation();
        return Stream.of(
                obligation.name(),
                programme.reporters().get(obligation.reporters()).label(),
                date.units().size(),
                obligation.form(),
                obligation.receiver(),
                obligation.channels().stream().map(Days::lower).collect(Collectors.joining(" ")),
                obligation.basis(),
                obligation.assumed().orElse(""));
    }

    private static String line(Stream<?> cells) {
        return cells.map(cell -> quoted(cell.toString())).collect(Collectors.joining(",", "", NEW_LINE));
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
