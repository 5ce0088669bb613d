package vn.tonghop.orgunit.name;

import java.util.List;
import java.util.Optional;
import vn.tonghop.orgunit.OrgUnit;

/** The answer to a typed code or name: how sure, and which units it may be. */
public record UnitMatch(MatchKind kind, List<OrgUnit> candidates) {

    public UnitMatch {
        candidates = List.copyOf(candidates);
    }

    static UnitMatch of(MatchKind kind, OrgUnit unit) {
        return new UnitMatch(kind, List.of(unit));
    }

    /** The unit that the name is beyond doubt: exact or a variant. */
    public Optional<OrgUnit> surely() {
        return kind == MatchKind.EXACT || kind == MatchKind.VARIANT ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The unit that counts as the one meant: exact, a variant, or asked about. */
    public Optional<OrgUnit> accepted() {
        return switch (kind) {
            case EXACT, VARIANT, QUERY -> Optional.of(candidates.get(0));
            case SUGGESTION, AMBIGUOUS, CONFLICT, ELSEWHERE, UNKNOWN -> Optional.empty();
        };
    }
}
