package vn.tonghop.storage.totals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.storage.amount.Amounts;
import vn.tonghop.storage.amount.CellLayout;
import vn.tonghop.storage.totals.CountedVersions.Version;

/** Adds versions up, each term by unit. */
final class Adding {

    private static final int MONTHS_OF_QUARTER = 3;

    private final Period period;
    private final List<MeasuredTerm> terms;
    /** Of each term, whether it is one of a list of choices, and whether it is said of another unit. */
    private final boolean[] chosen;

    private final boolean[] ofOther;

    /** By unit, in the places of the terms. */
    private final Map<String, @Nullable Tally[]> units = new TreeMap<>();
    /** By data element, the places of the terms that are made of it. */
    private final Map<String, List<Integer>> ofElement = new HashMap<>();
    /** By cell, the places of the terms that it belongs to. */
    private final Map<CellLayout, int[][]> wanted = new IdentityHashMap<>();

    Adding(Period period, List<MeasuredTerm> terms) {
        this.period = period;
        this.terms = terms;
        this.chosen = new boolean[terms.size()];
        this.ofOther = new boolean[terms.size()];
        for (int no = 0; no < terms.size(); no++) {
            chosen[no] = terms.get(no).choice();
            ofOther[no] = terms.get(no).term().isPerUnit();
        }
        IntStream.range(0, terms.size())
                .forEach(no -> ofElement
                        .computeIfAbsent(terms.get(no).term().element(), element -> new ArrayList<>())
                        .add(no));
    }

    void add(Version version, Amounts amounts) {
        CellLayout layout = amounts.layout();
        int[][] places = wanted.computeIfAbsent(layout, this::places);
        Set<String> hidden = version.hiddenElements();
        int month = version.period().lastMonth();
        boolean withinQuarter = version.period().kind().months() <= MONTHS_OF_QUARTER;
        @Nullable Tally[] own = null;
        while (amounts.next()) {
            int cell = amounts.cell();
            if (places[cell].length == 0 || hidden.contains(layout.element(cell))) {
                continue;
            }
            for (int no : places[cell]) {
                if (chosen[no] && !amounts.isChosen()) {
                    continue;
                }
                if (!ofOther[no] && own == null) {
                    own = tallies(version.unit());
                }
                tally(ofOther[no] ? tallies(layout.category(cell)) : own, no).add(month, withinQuarter, amounts);
            }
        }
    }

    private @Nullable Tally[] tallies(String unit) {
        return units.computeIfAbsent(unit, first -> new Tally[terms.size()]);
    }

    private Tally tally(@Nullable Tally[] own, int no) {
        Tally tally = own[no];
        if (tally == null) {
            tally = Tally.of(terms.get(no), period);
            own[no] = tally;
        }
        return tally;
    }

    private int[][] places(CellLayout layout) {
        return IntStream.range(0, layout.size())
                .mapToObj(cell -> ofElement.getOrDefault(layout.element(cell), List.of()).stream()
                        .filter(no -> terms.get(no).term().covers(layout.category(cell)))
                        .mapToInt(no -> no)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** By unit, and of each in the order of the terms. */
    List<UnitTotal> totals() {
        List<UnitTotal> totals = new ArrayList<>();
        units.forEach((unit, tallies) -> {
            for (int no = 0; no < tallies.length; no++) {
                if (tallies[no] != null) {
                    totals.add(tallies[no].total(unit, terms.get(no).term()));
                }
            }
        });
        return totals;
    }
}
