package vn.tonghop.cli.submission.page;

import java.time.LocalDate;
import java.util.Optional;
import vn.tonghop.disclosure.CellSight;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** What a cell is called and what it says; counts about people that the reader may not see are dots. */
public final class CellWords {

    private static final String HIDDEN = "•••";

    private final CellSight sight;
    private final VersionWords words;

    /** @param seesEverything whether the reader may see every figure of the unit */
    public CellWords(Programme programme, Form form, boolean seesEverything, VersionWords words) {
        this.sight = new CellSight(programme, form, seesEverything);
        this.words = words;
    }

    public String name(String element, String category) {
        return sight.name(element, category);
    }

    /** The same where the row is a place or another unit, by its name on a day. */
    public String name(String element, String category, LocalDate day) {
        return sight.name(element, category, day);
    }

    public String value(String element, Optional<Value> value) {
        if (value.isEmpty()) {
            return words.say("cell.absent");
        }
        if (sight.hides(element)) {
            return HIDDEN;
        }
        Value said = sight.worded(element, value.get());
        if (said.state() != ValueState.REPORTED && said.state() != ValueState.ZERO) {
            return words.say("cell." + said.state());
        }
        return said.text().isEmpty()
                ? said.number().map(number -> number.toPlainString()).orElse("")
                : "“" + said.text() + "”";
    }

    /** Whether a sentence about a sheet may be read whole: it may name a figure. */
    boolean hidesSentences(String sheet) {
        return sight.hidesSentences(sheet);
    }
}
