package vn.tonghop.sample.draft;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.tonghop.sample.city.Dice;

/** What is written where no number is: the number of a paper, a day, a plain sentence; never a name. */
final class Words {

    private final Draft draft;

    Words(Draft draft) {
        this.draft = draft;
    }

    String of(Field field) {
        return switch (field.element().type()) {
            case DATE -> day(field).toString();
            case CHOICE -> field.element().choices().get(0).code();
            case TEXT, COUNT, MONEY, YES_NO -> text(field);
        };
    }

    private String text(Field field) {
        return field.sheet().narrative()
                ? "Các nhiệm vụ trong kỳ được thực hiện theo kế hoạch; số liệu này do máy sinh ra để thử."
                : "%d/VB".formatted(dice(field).between(11, 289));
    }

    private LocalDate day(Field field) {
        LocalDate day = draft.report().period().start().plusDays(dice(field).between(2, 24));
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? day.plusDays(2)
                : day;
    }

    private Dice dice(Field field) {
        return draft.yearDice("paper " + field.cell().category());
    }
}
