package vn.tonghop.planning.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.calendar.DueDate;
import vn.tonghop.plan.calendar.DueDates;
import vn.tonghop.planning.words.Phrases;

/** Which last days on time move, for which periods and reports. */
final class DueChanges {

    private record Due(String obligation, Period period) {}

    private record Move(Period period, LocalDate from, LocalDate to) {}

    private final Programme before;
    private final Programme after;

    DueChanges(Programme before, Programme after) {
        this.before = before;
        this.after = after;
    }

    /** One line for all reports of a period that move from the same day to the same day. */
    List<String> lines() {
        Map<Due, LocalDate> then = days(before);
        Map<Move, List<String>> moves = new LinkedHashMap<>();
        days(after).forEach((due, day) -> {
            LocalDate old = then.getOrDefault(due, day);
            if (!old.equals(day)) {
                moves.computeIfAbsent(new Move(due.period(), old, day), move -> new ArrayList<>())
                        .add(due.obligation());
            }
        });
        return moves.entrySet().stream()
                .map(move -> "kỳ " + move.getKey().period() + ": ngày cuối đúng hạn "
                        + Phrases.day(move.getKey().from()) + " → "
                        + Phrases.day(move.getKey().to()) + " (" + String.join("; ", move.getValue()) + ")")
                .toList();
    }

    /** None for a year whose holidays are not listed. */
    private static Map<Due, LocalDate> days(Programme programme) {
        if (!programme.workingDays().lists(programme.year())) {
            return Map.of();
        }
        return DueDates.of(programme, programme.year()).stream()
                .collect(Collectors.toMap(
                        date -> new Due(date.obligation().name(), date.period()),
                        DueDate::lastDay,
                        (first, second) -> first,
                        LinkedHashMap::new));
    }
}
