package vn.tonghop.planning.handout;

import static vn.tonghop.spreadsheet.side.SideCell.gap;
import static vn.tonghop.spreadsheet.side.SideCell.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.finding.Wording;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.form.ValueType;
import vn.tonghop.planning.words.Phrases;
import vn.tonghop.spreadsheet.raw.OwnSheets;
import vn.tonghop.spreadsheet.side.SideCell;
import vn.tonghop.spreadsheet.side.SideCell.Look;
import vn.tonghop.spreadsheet.side.SideSheet;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;
import vn.tonghop.validation.Rules;

/**
 * How a form is filled in: put together from the sentences that would say afterwards what is wrong, so that the two never
 * say different things.
 */
final class Guide {

    private static final String OPENING = "opening";
    private static final List<Integer> WIDTHS = List.of(30, 92);

    private final Wording words;
    private final List<List<SideCell>> rows = new ArrayList<>();

    private Guide(Wording words) {
        this.words = words;
    }

    static SideSheet of(Form form, Handout handout, List<Rules.Outline> checks, Wording words) {
        var guide = new Guide(words);
        guide.beginning(form, handout);
        guide.types(form);
        guide.signs();
        guide.statuses();
        guide.persons();
        guide.checks(checks);
        return new SideSheet(OwnSheets.GUIDE, false, WIDTHS, guide.rows);
    }

    static Map<String, Value> gaps(Opening opening, Wording words) {
        String sentence = opening.isKnown()
                ? words.words("guide.opening.known", "source", opening.source())
                : words.words("guide.opening.unknown");
        return Map.of(OPENING, Value.of(sentence));
    }

    private void beginning(Form form, Handout handout) {
        wide(Look.TITLE, "guide.title");
        rows.add(List.of(gap(Look.NOTE, SideSheet.HEADING)));
        String lastDay = Phrases.day(handout.obligation().due().lastDayOnTime(handout.period()));
        rows.add(List.of(text(
                Look.PARAGRAPH,
                words.words(
                        "guide.send",
                        "day",
                        lastDay,
                        "receiver",
                        handout.obligation().receiver()))));
        wide(Look.SECTION, "guide.before");
        rows.add(List.of(text(
                Look.PARAGRAPH,
                words.words("guide.identity", "sheet", form.identitySheet().code()))));
        boolean opens = form.elements().values().stream().anyMatch(DataElement::isOpening);
        if (opens) {
            rows.add(List.of(gap(Look.PARAGRAPH, OPENING)));
        }
    }

    private void types(Form form) {
        wide(Look.SECTION, "guide.types");
        header("guide.types.cell", "guide.types.entry");
        Set<ValueType> asked = EnumSet.noneOf(ValueType.class);
        form.elements().values().stream().map(DataElement::type).forEach(asked::add);
        asked.forEach(type -> line("guide.type." + id(type), words.words(entryOf(type))));
        if (form.figureSheets().stream().anyMatch(FormSheet::hasStatus)) {
            line("guide.type.computed", words.words("guide.computed"));
        }
    }

    /** The phrase with which a wrong entry is answered. */
    private static String entryOf(ValueType type) {
        return switch (type) {
            case CHOICE -> "value-missing.choice";
            case TEXT -> "guide.text";
            default -> "value-invalid." + id(type);
        };
    }

    private void signs() {
        wide(Look.SECTION, "guide.signs");
        header("guide.signs.entry", "guide.signs.meaning");
        for (ValueState state : List.of(ValueState.ZERO, ValueState.NOT_AVAILABLE, ValueState.NOT_APPLICABLE)) {
            line(String.join(" · ", new TreeSet<>(CellReader.wordsFor(state))), "guide.state." + id(state), words);
        }
        line("guide.blank", words.words("guide.state.not-reported"));
    }

    private void statuses() {
        wide(Look.SECTION, "guide.statuses");
        header("guide.statuses.status", "guide.statuses.meaning");
        for (SheetStatus status : SheetStatus.values()) {
            line(status.label(), "guide.status." + id(status), words);
        }
    }

    private void persons() {
        wide(Look.SECTION, "guide.persons");
        words.below("personal-data").forEach(sign -> rows.add(List.of(text(Look.PARAGRAPH, "– " + sign))));
    }

    private void checks(List<Rules.Outline> checks) {
        wide(Look.SECTION, "guide.checks");
        wide(Look.PARAGRAPH, "guide.checks.always");
        header("guide.checks.outcome", "guide.checks.relation");
        checks.forEach(check -> line("guide.severity." + id(check.severity()), sentence(check.reason())));
    }

    private void wide(Look look, String key) {
        rows.add(List.of(text(look, words.words(key))));
    }

    private void header(String left, String right) {
        rows.add(List.of(text(Look.HEADER, words.words(left)), text(Look.HEADER, words.words(right))));
    }

    private void line(String key, String said) {
        rows.add(List.of(text(Look.LABEL, words.words(key)), text(Look.LABEL, sentence(said))));
    }

    private void line(String label, String key, Wording from) {
        rows.add(List.of(text(Look.LABEL, label), text(Look.LABEL, sentence(from.words(key)))));
    }

    private static String sentence(String words) {
        String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return begun.endsWith(".") ? begun : begun + ".";
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
