package vn.tonghop.report.content.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.tonghop.disclosure.Audience;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.book.BookContent.Cell;
import vn.tonghop.report.book.BookContent.Column;
import vn.tonghop.report.book.BookContent.Count;
import vn.tonghop.report.book.BookContent.Sheet;
import vn.tonghop.report.book.BookContent.Text;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.change.Change;
import vn.tonghop.rollup.snapshot.change.Value;

/** Writes the sheet of every figure that changed since the last report, of all units and of each. */
public final class ChangeSheet {

    private static final int CODE = 12;
    private static final int NUMBER = 14;
    private static final int NAME = 34;
    private static final int SENTENCE = 80;

    private final Snapshot snapshot;
    private final Catalogue words;
    private final ChangeWords change;

    public ChangeSheet(Snapshot snapshot, Programme programme, Audience audience, Catalogue words) {
        this.snapshot = snapshot;
        this.words = words;
        this.change = new ChangeWords(snapshot, programme, audience, words);
    }

    /** None where there was no report before. Single units' counts about persons are left out. */
    public Optional<Sheet> write() {
        if (!snapshot.changes().hasEarlier()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = snapshot.changes().all().stream()
                .filter(each -> each.isTotal() || !change.hidesUnits(each))
                .map(this::row)
                .toList();
        return Optional.of(new Sheet(words.text("book.changes"), columns(), rows));
    }

    private List<Column> columns() {
        return List.of(
                column("book.code", CODE),
                column("column.indicator", NAME + NUMBER),
                column("book.unit-code", CODE),
                column("book.unit-name", NAME),
                column("book.before", NUMBER),
                column("book.before-denominator", NUMBER),
                column("book.after", NUMBER),
                column("book.after-denominator", NUMBER),
                column("book.level-before", NUMBER),
                column("book.level-after", NUMBER),
                column("book.verdict-before", NUMBER),
                column("book.verdict-after", NUMBER),
                column("book.in-before", NUMBER),
                column("book.in-after", NUMBER),
                column("book.why", SENTENCE),
                column("book.since", NAME));
    }

    private Column column(String key, int width) {
        return new Column(words.text(key), width);
    }

    private List<Cell> row(Change each) {
        boolean hidden = change.hidesStep(each);
        return List.of(
                new Text(each.indicator()),
                new Text(change.indicator(each)),
                new Text(each.unit()),
                new Text(each.isTotal() ? words.text("book.all-units") : change.unit(each.unit())),
                number(each, each.before(), value -> Optional.of(value.actual()), hidden),
                number(each, each.before(), Value::denominator, hidden),
                number(each, each.after(), value -> Optional.of(value.actual()), hidden),
                number(each, each.after(), Value::denominator, hidden),
                number(each, each.before(), Value::level, false),
                number(each, each.after(), Value::level, false),
                judged(each.before().filter(value -> !hidden), change::standing),
                judged(each.after().filter(value -> !hidden), change::standing),
                judged(each.before(), ChangeWords::in),
                judged(each.after(), ChangeWords::in),
                new Text(change.causes(each)),
                new Text(snapshot.changes().since()));
    }

    private static Cell judged(Optional<Value> value, Function<Value.Judged, String> words) {
        return new Text(value.flatMap(Value::judged).map(words).orElse(""));
    }

    private Cell number(
            Change each, Optional<Value> value, Function<Value, Optional<BigDecimal>> part, boolean hidden) {
        return value.flatMap(part)
                .<Cell>map(number -> hidden
                        ? change.hiddenMark(each, number)
                                .<Cell>map(mark -> new Text(words.text(mark)))
                                .orElse(new Count(number))
                        : new Count(number))
                .orElse(new Text(""));
    }
}
