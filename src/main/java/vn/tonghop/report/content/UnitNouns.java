package vn.tonghop.report.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.UnitKind;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.Reporters;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.UnitLine;

/** What the units of a programme are called together, by what they are: "xã, phường", "quận, huyện, thị xã". */
public final class UnitNouns {

    private static final int MANY = 2;

    private final Set<UnitKind> kinds;
    private final String level;
    private final Catalogue words;

    private UnitNouns(Set<UnitKind> kinds, String level, Catalogue words) {
        this.kinds = kinds;
        this.level = level;
        this.words = words;
    }

    /** @param listed the units of the table of units */
    static UnitNouns of(List<UnitLine> listed, Programme programme, Period period, Catalogue words) {
        Set<UnitKind> kinds = listed.stream()
                .map(line -> line.unit().kind())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitKind.class)));
        return new UnitNouns(kinds, level(programme, period), words);
    }

    /** Whether a unit is a place with people in it, and not an office. */
    public static boolean isPlace(UnitLine line) {
        UnitKind kind = line.unit().kind();
        return kind.isCommune() || kind.isDistrict();
    }

    /** The units of the table, as many as there may be. */
    String listed() {
        return listed(MANY);
    }

    String listed(int count) {
        if (kinds.isEmpty() || !kinds.stream().allMatch(kind -> kind.isCommune() || kind.isDistrict())) {
            return words.text("units-of." + level, count);
        }
        if (kinds.stream().allMatch(UnitKind::isDistrict)) {
            return words.text("units.districts", count);
        }
        if (kinds.contains(UnitKind.THI_TRAN)) {
            return words.text("units.communes-and-towns", count);
        }
        return words.text(
                kinds.size() > 1 ? "units.communes" : kinds.contains(UnitKind.PHUONG) ? "units.wards" : "units.rural",
                count);
    }

    /** The offices beside them. */
    String offices(int count) {
        return words.text("offices-of." + level, count);
    }

    /** The units of the table where a sentence or a heading begins. */
    String capital() {
        String noun = listed();
        return noun.substring(0, 1).toUpperCase(words.locale()) + noun.substring(1);
    }

    /** The level of the unit whose plan it is. */
    private static String level(Programme programme, Period period) {
        UnitKind kind = programme.reporters().values().stream()
                .map(Reporters::within)
                .findFirst()
                .flatMap(code -> programme.units().find(code, period.end()))
                .map(unit -> unit.kind())
                .orElse(UnitKind.THANH_PHO);
        if (kind.isCommune()) {
            return kind == UnitKind.PHUONG ? "ward" : "commune";
        }
        return kind.isDistrict() ? "district" : "city";
    }
}
