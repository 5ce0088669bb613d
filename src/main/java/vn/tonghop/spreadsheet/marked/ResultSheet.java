package vn.tonghop.spreadsheet.marked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.tonghop.finding.Severity;
import vn.tonghop.spreadsheet.answer.ExplanationReader;
import vn.tonghop.spreadsheet.feedback.ControlTotal;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.feedback.Remark;
import vn.tonghop.spreadsheet.marked.part.At;

/** Draws the result sheet: the verdict, whose report it is, the list with links to the cells, and what was read. */
final class ResultSheet {

    static final int MOST_MARKS = 200;
    static final int CELLS_OF_A_RULE = 20;

    private static final Pattern MANY_DIGITS = Pattern.compile("\\d{7,}");

    private final Feedback feedback;
    private final Labels labels;
    private final ResultLook look;
    private final Map<String, Map<At, Integer>> unmarked;
    private final SheetRows rows = new SheetRows(5, 16, 23, 34, 15, 30, 34, 18, 30, 3);
    private final List<Integer> inputs = new ArrayList<>();

    /** @param unmarked the looks that marked cells had before, by sheet */
    ResultSheet(Feedback feedback, Labels labels, ResultLook look, Map<String, Map<At, Integer>> unmarked) {
        this.feedback = feedback;
        this.labels = labels;
        this.look = look;
        this.unmarked = unmarked;
    }

    String xml() {
        rows.title(SheetRows.text(look.title, feedback.headline().replaceFirst(MANY_DIGITS.pattern(), "…")));
        feedback.about()
                .forEach(fact ->
                        fact(fact.label(), MANY_DIGITS.matcher(fact.value()).replaceAll("…")));
        fact(labels.say("counts"), counts());
        rows.wide(SheetRows.text(look.wide, labels.say("mark.legend")));
        rows.wide(SheetRows.text(look.wide, labels.say("explanation.hint")));
        rows.row();
        list();
        rows.row();
        totals();
        return rows.sheet(inputs, labels.say("explanation.prompt"));
    }

    private void fact(String label, String value) {
        rows.row(SheetRows.text(look.label, label), SheetRows.NOTHING, SheetRows.text(look.text, value));
    }

    private String counts() {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            counts.add(labels.say("count." + severity, feedback.count(severity)));
        }
        return String.join(" · ", counts);
    }

    private void list() {
        rows.row(SheetRows.text(look.heading, labels.say("list.title")));
        if (feedback.remarks().isEmpty()) {
            rows.row(SheetRows.text(look.text, labels.say("list.none")));
        }
        boolean cut = feedback.remarks().size() > MOST_MARKS;
        if (cut) {
            rows.wide(SheetRows.text(look.wide, labels.say("list.cut", MOST_MARKS, CELLS_OF_A_RULE)));
        }
        if (!feedback.notChecked().isEmpty()) {
            rows.wide(SheetRows.text(
                    look.wide, labels.say("not-checked", feedback.notChecked().size())));
        }
        if (!feedback.remarks().isEmpty()) {
            rows.hiddenRow(ExplanationReader.CODES.stream()
                    .map(code -> SheetRows.text(look.code, code))
                    .toArray(SheetRows.Cell[]::new));
            heads("number", "severity", "place", "item", "found", "expected", "mend", "rule", "explanation");
            List<RemarkGroup> groups = RemarkGroup.of(feedback.remarks(), MOST_MARKS);
            groups.forEach(this::line);
        }
    }

    private void heads(String... columns) {
        SheetRows.Cell[] heads = new SheetRows.Cell[columns.length];
        for (int i = 0; i < columns.length; i++) {
            heads[i] = SheetRows.text(look.columnHead, labels.say("column." + columns[i]));
        }
        rows.row(heads);
    }

    private void line(RemarkGroup group) {
        Remark remark = group.first();
        String caused = remark.causedBy().isPresent()
                ? " " + labels.say("list.caused", remark.causedBy().getAsInt())
                : "";
        String place = group.places(CELLS_OF_A_RULE)
                + (group.more(CELLS_OF_A_RULE) > 0 ? " " + labels.say("list.more", group.more(CELLS_OF_A_RULE)) : "");
        boolean linked = !remark.finding().place().cell().isEmpty();
        int row = rows.tallRow(
                SheetRows.number(look.number, String.valueOf(remark.number())),
                SheetRows.text(
                        look.severity(remark.finding().severity()),
                        labels.say("severity." + remark.finding().severity())),
                SheetRows.text(linked ? look.link : look.cell, place),
                SheetRows.text(look.cell, remark.words().item()),
                SheetRows.text(look.cell, remark.words().found()),
                SheetRows.text(look.cell, remark.words().expected()),
                SheetRows.text(look.cell, (remark.words().mend() + caused + earlier(remark)).strip()),
                SheetRows.text(look.cell, remark.finding().rule()),
                remark.finding().severity() == Severity.NOTE
                        ? SheetRows.text(look.cell, "")
                        : SheetRows.text(look.input, ""),
                SheetRows.text(before(remark), ""));
        if (linked) {
            rows.link(row, remark.finding().place());
        }
        if (remark.finding().severity() != Severity.NOTE) {
            inputs.add(row);
        }
    }

    private String earlier(Remark remark) {
        return remark.earlier()
                .map(said -> " " + labels.say("list.earlier", said.period(), said.text()))
                .orElse("");
    }

    /** The look that the cell had before it was marked, kept for the next check. */
    private int before(Remark remark) {
        Map<At, Integer> ofSheet =
                unmarked.getOrDefault(remark.finding().place().sheet(), Map.of());
        return At.of(remark.finding().place().cell()).map(ofSheet::get).orElse(0);
    }

    private void totals() {
        rows.row(SheetRows.text(look.heading, labels.say("totals.title")));
        if (feedback.totals().isEmpty()) {
            rows.row(SheetRows.text(look.text, labels.say("totals.none")));
            return;
        }
        rows.row(
                SheetRows.NOTHING,
                SheetRows.text(look.columnHead, labels.say("totals.sheet")),
                SheetRows.text(look.columnHead, labels.say("totals.code")),
                SheetRows.text(look.columnHead, labels.say("totals.item")),
                SheetRows.text(look.columnHead, labels.say("totals.sum")),
                SheetRows.text(look.columnHead, labels.say("totals.cells")));
        for (ControlTotal total : feedback.totals()) {
            rows.tallRow(
                    SheetRows.NOTHING,
                    SheetRows.text(look.cell, total.sheet()),
                    SheetRows.text(look.cell, total.element()),
                    SheetRows.text(look.cell, total.label()),
                    SheetRows.text(look.cell, labels.number(total.sum())),
                    SheetRows.number(look.number, String.valueOf(total.cells())));
        }
    }
}
