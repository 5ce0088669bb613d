package vn.tonghop.validation.pattern;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormRow;
import vn.tonghop.submission.Observation;
import vn.tonghop.validation.check.Breach;
import vn.tonghop.validation.check.Phrases;
import vn.tonghop.validation.check.Said;

/**
 * Cells that look wrong.
 *
 * @param cells the one to mend first
 * @param key where the phrases for what was found and expected are
 * @param gaps what fills them, in the numbers of a language
 * @param ofMagnitude whether the value itself is out of its order of magnitude
 */
record Sighting(List<Observation> cells, String key, Function<Phrases, String[]> gaps, boolean ofMagnitude)
        implements Breach {

    Sighting {
        cells = List.copyOf(cells);
    }

    @Override
    public boolean isOfMagnitude() {
        return ofMagnitude;
    }

    @Override
    public Said said(Form form, Phrases phrases) {
        String[] filled = gaps.apply(phrases);
        return new Said(
                item(form, phrases), phrases.say(key + ".found", filled), phrases.say(key + ".expected", filled));
    }

    private String item(Form form, Phrases phrases) {
        Observation first = cells.get(0);
        String cell = phrases.say("cell", first.cell().a1());
        String label = form.elements().get(first.element()).label();
        String item = phrases.say("named-at", label, row(form, phrases, first), cell);
        return cells.size() == 1 ? item : phrases.say("and-more", item, String.valueOf(cells.size() - 1));
    }

    private static String row(Form form, Phrases phrases, Observation seen) {
        Map<String, FormRow> rows = form.rows(seen.element());
        return seen.category().isEmpty()
                ? ""
                : phrases.say("row", rows.get(seen.category()).label());
    }
}
