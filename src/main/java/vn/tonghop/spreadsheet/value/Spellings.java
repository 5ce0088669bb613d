package vn.tonghop.spreadsheet.value;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;

/** Counts the odd ways in which cells of one sheet are written, and remembers the first cell of each. */
public final class Spellings {

    /** One cell that was read in spite of its spelling. */
    public record Example(Place place, String item, String found, String read) {}

    private final Map<Spelling, Example> examples = new EnumMap<>(Spelling.class);
    private final Map<Spelling, Integer> counts = new EnumMap<>(Spelling.class);

    private final boolean ofTexts;

    /** @param ofTexts whether the file can only hold texts, so that a figure as text is nothing odd */
    public Spellings(boolean ofTexts) {
        this.ofTexts = ofTexts;
    }

    public void add(Spelling spelling, Supplier<Example> example) {
        boolean ordinary = spelling == Spelling.ORDINARY || (ofTexts && spelling == Spelling.TEXT_NUMBER);
        if (!ordinary) {
            counts.merge(spelling, 1, Integer::sum);
            examples.computeIfAbsent(spelling, first -> example.get());
        }
    }

    public Stream<Finding> findings() {
        return examples.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue()));
    }

    private Finding finding(Spelling spelling, Example example) {
        return Finding.of(
                FindingKind.VALUE_SPELLING,
                example.place(),
                "item",
                example.item(),
                "found",
                example.found(),
                "read",
                example.read(),
                "spelling",
                spelling.id(),
                "count",
                String.valueOf(counts.get(spelling)));
    }
}
