package vn.tonghop.orgunit.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;

/** Finds the unit that is meant among those of a day, by code first and then by name; made once, asked often. */
public final class UnitMatcher {

    private final OrgUnits units;
    private final Map<String, OrgUnit> byCode;
    private final List<OrgUnit> among;
    private @Nullable NameIndex names;

    /** @param among the units that may be meant: those that exist on the day and are due */
    public UnitMatcher(OrgUnits units, List<OrgUnit> among) {
        this.units = units;
        this.byCode = new HashMap<>();
        among.forEach(unit -> byCode.put(unit.code(), unit));
        this.among = List.copyOf(among);
    }

    public static UnitMatcher on(OrgUnits units, LocalDate day) {
        return new UnitMatcher(units, units.on(day));
    }

    public UnitMatch byName(String name) {
        return names().find(name);
    }

    /** Made when the first name is looked for: most files say the code. */
    private synchronized NameIndex names() {
        if (names == null) {
            names = new NameIndex(among);
        }
        return names;
    }

    /** The unit of a code and a name that should agree; either may be empty. */
    public UnitMatch match(String code, String name) {
        if (code.isBlank()) {
            return byName(name);
        }
        OrgUnit unit = byCode.get(code.strip());
        return unit == null ? withoutCode(code.strip(), name) : confirm(unit, name);
    }

    /** Whether a name may stand for the unit whose code is known; a name that is another unit's own never does. */
    public UnitMatch confirm(OrgUnit unit, String name) {
        if (name.isBlank()) {
            return UnitMatch.of(MatchKind.EXACT, unit);
        }
        UnitMatch alone = new NameIndex(List.of(unit)).find(name);
        return switch (alone.kind()) {
            case EXACT, VARIANT -> alone;
            case QUERY -> isAnothers(unit, name) ? conflict(unit, name) : UnitMatch.of(MatchKind.VARIANT, unit);
            case SUGGESTION -> isAnothers(unit, name) ? conflict(unit, name) : UnitMatch.of(MatchKind.QUERY, unit);
            case AMBIGUOUS, CONFLICT, ELSEWHERE, UNKNOWN -> conflict(unit, name);
        };
    }

    private boolean isAnothers(OrgUnit unit, String name) {
        return byName(name).surely().filter(named -> !named.equals(unit)).isPresent();
    }

    private UnitMatch conflict(OrgUnit unit, String name) {
        List<OrgUnit> meant = new ArrayList<>(List.of(unit));
        byName(name).candidates().stream().filter(other -> !other.equals(unit)).forEach(meant::add);
        return new UnitMatch(MatchKind.CONFLICT, meant);
    }

    /** A wrong code makes even a right name no more than a suggestion. */
    private UnitMatch withoutCode(String code, String name) {
        List<OrgUnit> elsewhere = units.lives(code);
        if (!elsewhere.isEmpty()) {
            return new UnitMatch(MatchKind.ELSEWHERE, elsewhere);
        }
        UnitMatch named = byName(name);
        return named.accepted()
                .map(unit -> UnitMatch.of(MatchKind.SUGGESTION, unit))
                .orElse(named);
    }
}
