package vn.tonghop.validation.pattern;

import java.util.List;
import vn.tonghop.definition.Entry;
import vn.tonghop.validation.check.Check;
import vn.tonghop.validation.relation.RelationReader;

/** The kinds of checks that {@code rules.yaml} may ask for; one that is not named is a relation. */
public enum CheckKind {
    RELATION(RelationReader.KEYS),
    TEXT(List.of("of", "shape", "shown", "allowed")),
    PROPORTION(List.of("of", "periods", "change", "deviations", "spread")),
    SLIP(List.of("of", "periods", "change", "deviations", "spread")),
    CUMULATIVE(List.of("share", "evidence")),
    COPIED_FROM_LAST(List.of("share", "evidence")),
    COPIED_FROM_NEIGHBOUR(List.of("share", "evidence"));

    private final List<String> keys;

    CheckKind(List<String> keys) {
        this.keys = keys;
    }

    /** The entries of a rule of this kind besides those that every rule has. */
    public List<String> keys() {
        return keys;
    }

    public Check read(Entry entry) {
        return switch (this) {
            case RELATION -> RelationReader.read(entry);
            case TEXT -> TextCheck.read(entry);
            case PROPORTION -> ProportionCheck.read(entry, false);
            case SLIP -> ProportionCheck.read(entry, true);
            case CUMULATIVE -> CumulativeCheck.read(entry);
            case COPIED_FROM_LAST -> CopyCheck.read(entry, CopyCheck.Source.LAST);
            case COPIED_FROM_NEIGHBOUR -> CopyCheck.read(entry, CopyCheck.Source.NEIGHBOUR);
        };
    }
}
