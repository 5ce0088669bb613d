package vn.tonghop.spreadsheet.value;

import java.util.List;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.submission.Value;

/** What comes of reading one cell. */
public sealed interface CellReading {

    /** The cell says this, and says it in this way. */
    record Said(Value value, Spelling spelling) implements CellReading {}

    /**
     * The cell does not say what was asked for.
     *
     * @param facts names and values by turns, as the sentence of the kind needs them
     */
    record Unclear(FindingKind kind, List<String> facts) implements CellReading {

        public Unclear {
            facts = List.copyOf(facts);
        }

        /** @param item words of the form for what the cell asks */
        public Finding at(Place place, String item) {
            return Finding.of(
                    kind,
                    place,
                    Stream.concat(facts.stream(), Stream.of("item", item)).toArray(String[]::new));
        }
    }

    static CellReading of(Value value) {
        return new Said(value, Spelling.ORDINARY);
    }

    static CellReading unclear(FindingKind kind, String... facts) {
        return new Unclear(kind, List.of(facts));
    }

    /** The cell holds something else than wanted; {@code wanted} names the words for it. */
    static CellReading invalid(String found, String wanted, String... facts) {
        return new Unclear(
                FindingKind.VALUE_INVALID,
                Stream.concat(Stream.of("found", Shown.brief(found), "wanted", wanted), Stream.of(facts))
                        .toList());
    }
}
