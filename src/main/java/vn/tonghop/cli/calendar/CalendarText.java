package vn.tonghop.cli.calendar;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import vn.tonghop.period.Dates;
import vn.tonghop.period.SpecialDay;
import vn.tonghop.period.WindowBasis;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.calendar.DueDate;
import vn.tonghop.plan.calendar.DueWarning;

/** A year's due dates for reading: the dates with what is odd about them, who owes what, and the days off behind it. */
public final class CalendarText {

    private static final String NOTE = "         ! ";

    private final Programme programme;
    private final int year;
    private final Sentences sentences;
    private final Days days;

    public CalendarText(Programme programme, int year, Sentences sentences, Dates written) {
        this.programme = programme;
        this.year = year;
        this.sentences = sentences;
        this.days = new Days(sentences, written);
    }

    public void print(List<DueDate> dates, PrintWriter out) {
        var page = new Page(out);
        var duties = new Duties(dates, programme, sentences);
        heading(page);
        page.line(sentences.say("calendar.row").formatted((Object[])
                sentences.say("calendar.columns").split("\\|")));
        DueRow.of(dates).forEach(row -> row(row, duties, page));
        page.blank();
        page.sentence("", sentences.say("calendar.legend"));
        page.blank();
        duties.print(page);
        specialDays(page);
    }

    private void heading(Page page) {
        page.line(sentences.say("calendar.title", String.valueOf(year), programme.id()));
        page.sentence("", programme.title() + " (" + programme.decision() + ")");
        if (year != programme.year()) {
            page.sentence(
                    "", sentences.say("calendar.other-year", String.valueOf(programme.year()), String.valueOf(year)));
        }
        page.blank();
    }

    private void row(DueRow row, Duties duties, Page page) {
        DueDate date = row.any();
        page.line(sentences
                .say("calendar.row")
                .formatted(
                        days.period(date.period()),
                        days.dated(date.period().start()) + "–" + days.dated(date.cutOff()),
                        due(date),
                        days.dated(date.lastDay()) + " " + days.weekday(date.lastDay()),
                        date.workingDays(),
                        sentences.say("calendar.who", duties.numbers(row.obligations()), row.units()),
                        row.assumed() ? sentences.say("calendar.assumed") : ""));
        if (date.period().basis() != WindowBasis.DECREE) {
            page.sentence(
                    NOTE,
                    sentences.say("calendar.window." + Days.lower(date.period().basis())));
        }
        date.warnings().forEach(warning -> page.sentence(NOTE, warning(warning, date)));
    }

    private String due(DueDate date) {
        boolean moved = !date.lastDay()
                .equals(
                        date.obligation().due().inclusive()
                                ? date.named()
                                : date.named().minusDays(1));
        String key = moved ? "moved" : date.obligation().due().inclusive() ? "until" : "before";
        return sentences.say("calendar.due." + key, days.shortly(date.named()), days.weekday(date.named()));
    }

    private String warning(DueWarning warning, DueDate date) {
        return switch (warning) {
            case BEFORE_CUT_OFF ->
                sentences.say("calendar.warning.before-cut-off", days.dated(date.cutOff()), days.dated(date.lastDay()));
            case LESS_THAN_A_WORKING_DAY ->
                sentences.say("calendar.warning.less-than-a-working-day", days.dated(date.cutOff()));
            case ON_DAY_OFF -> sentences.say("calendar.warning.on-day-off", reasonOff(date));
        };
    }

    private String reasonOff(DueDate date) {
        return date.specialDays().stream()
                .filter(day -> day.date().equals(date.lastDay()))
                .findFirst()
                .map(days::special)
                .orElse(days.weekday(date.lastDay()));
    }

    private void specialDays(Page page) {
        page.line(sentences.say("calendar.special-days", String.valueOf(year)));
        LocalDate first = LocalDate.of(year, 1, 1);
        for (SpecialDay day :
                programme.workingDays().listed(first, first.plusYears(1).minusDays(1))) {
            page.line("  %s %s  %s".formatted(days.dated(day.date()), days.weekday(day.date()), days.special(day)));
        }
    }
}
