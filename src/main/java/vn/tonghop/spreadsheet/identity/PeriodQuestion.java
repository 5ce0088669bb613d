package vn.tonghop.spreadsheet.identity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.spreadsheet.raw.RawCell;

/** Which period a workbook is about, and whether its dates are the period's own. */
final class PeriodQuestion {

    private static final Pattern MONTH_FIRST = Pattern.compile("(?:tháng )?0?(\\d{1,2}) ?[/.-] ?(\\d{4})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Questions questions;
    private final int programmeYear;

    PeriodQuestion(Questions questions, int programmeYear) {
        this.questions = questions;
        this.programmeYear = programmeYear;
    }

    /** The period as it is named; empty when the names do not agree. */
    Optional<Period> period() {
        Optional<PeriodKind> kind = questions
                .text(IdentityCells.PERIOD_KIND)
                .flatMap(text -> questions.answer(IdentityCells.PERIOD_KIND, kind(text), "period-kind"));
        Optional<Period> period = questions
                .required(IdentityCells.PERIOD)
                .flatMap(cell -> questions.answer(IdentityCells.PERIOD, period(cell), "period"));
        if (kind.isEmpty() || period.isEmpty()) {
            return Optional.empty();
        }
        if (period.get().kind() != kind.get()) {
            differs(
                    IdentityCells.PERIOD_KIND,
                    kind.get().code(),
                    period.get().kind().code(),
                    "kind");
            return Optional.empty();
        }
        if (period.get().year() != programmeYear) {
            differs(IdentityCells.PERIOD, period.get().code(), String.valueOf(programmeYear), "year");
            return Optional.empty();
        }
        return period;
    }

    /** The last day that the figures cover; empty when the days are another period's. */
    Optional<LocalDate> dataTo(Period period, OrgUnit unit) {
        Optional<LocalDate> from = questions.day(IdentityCells.FROM);
        Optional<LocalDate> to = questions.day(IdentityCells.TO);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (isCalendar(period, from.get(), to.get())) {
            questions.add(
                    FindingKind.PERIOD_CALENDAR,
                    IdentityCells.FROM,
                    "found",
                    DAY.format(from.get()) + "–" + DAY.format(to.get()),
                    "expected",
                    DAY.format(period.start()) + "–" + DAY.format(period.end()),
                    "period",
                    period.code());
            return to;
        }
        askAboutSigning(period);
        LocalDate end = unit.validTo().filter(period::contains).orElse(period.end());
        boolean begins = from.get().equals(period.start()) || from.get().equals(unit.validFrom());
        boolean ends = period.contains(to.get()) && !to.get().isAfter(end);
        if (!begins && !isSwapped(IdentityCells.FROM, period, from.get())) {
            differs(IdentityCells.FROM, DAY.format(from.get()), DAY.format(period.start()), "from");
        }
        if (!ends && !isSwapped(IdentityCells.TO, period, to.get())) {
            differs(IdentityCells.TO, DAY.format(to.get()), DAY.format(end), "to");
        } else if (ends && begins && to.get().isBefore(end)) {
            questions.add(
                    FindingKind.PERIOD_NOT_COMPLETE,
                    IdentityCells.TO,
                    "found",
                    DAY.format(to.get()),
                    "expected",
                    DAY.format(end));
        }
        return begins && ends ? to : Optional.empty();
    }

    /** Nobody signs a report before its period has begun. */
    private void askAboutSigning(Period period) {
        questions
                .given(IdentityCells.SIGNED)
                .flatMap(questions::dayOf)
                .filter(signed -> signed.isBefore(period.start()))
                .ifPresent(signed -> isSwapped(IdentityCells.SIGNED, period, signed));
    }

    /** Whether a day outside the period lies in it when day and month change places; then both days are told. */
    private boolean isSwapped(String code, Period period, LocalDate found) {
        Optional<LocalDate> other = period.contains(found) ? Optional.empty() : questions.otherWayRound(code, period);
        other.ifPresent(meant -> questions.add(
                FindingKind.DATE_SWAPPED,
                code,
                "item",
                questions.item(code),
                "found",
                DAY.format(found),
                "other",
                DAY.format(meant),
                "words",
                "ngày %d tháng %d năm %d".formatted(found.getDayOfMonth(), found.getMonthValue(), found.getYear())));
        return other.isPresent();
    }

    /** Whether the days are those of the calendar's month, quarter or year of the period's name. */
    private static boolean isCalendar(Period period, LocalDate from, LocalDate to) {
        YearMonth last = YearMonth.of(period.year(), period.lastMonth());
        return from.equals(YearMonth.of(period.year(), period.firstMonth()).atDay(1)) && to.equals(last.atEndOfMonth());
    }

    private void differs(String code, String found, String expected, String reason) {
        questions.add(
                FindingKind.PERIOD_DIFFERS,
                code,
                "item",
                questions.item(code),
                "found",
                found,
                "expected",
                expected,
                "period",
                questions.shown(IdentityCells.PERIOD),
                "reason",
                reason);
    }

    private static Optional<PeriodKind> kind(String text) {
        return Arrays.stream(PeriodKind.values())
                .filter(kind -> kind.code().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Excel likes to take 2026-06 for the first day of June. */
    private Optional<Period> period(RawCell cell) {
        if (cell.date()) {
            return questions.dayOf(cell).map(day -> Period.month(day.getYear(), day.getMonthValue()));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(cell.shown().toLowerCase(Locale.ROOT));
        if (monthFirst.matches()) {
            return Period.parse("%s-%02d".formatted(monthFirst.group(2), Integer.parseInt(monthFirst.group(1))));
        }
        return Period.parse(cell.shown());
    }
}
