package vn.tonghop.storage.totals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.snapshot.part.Breakdown;
import vn.tonghop.storage.amount.Amounts;
import vn.tonghop.storage.amount.CellLayout;
import vn.tonghop.storage.totals.CountedVersions.Version;

/** The rows of all forms while versions are added to them, one unit after the other and of each the earliest first. */
final class FormRows {

    private final Period period;
    private final Set<String> living;

    /** Data elements that are told row by row, and whether their months add up. */
    private final Map<String, Boolean> asked = new HashMap<>();

    /** By form, data element and category. */
    private final Map<String, Map<String, Map<String, RowSum>>> forms = new TreeMap<>();

    /** By form, the rows that the cells of a layout belong to, null where they are not asked for. */
    private final Map<String, Map<CellLayout, @Nullable RowSum[]>> layouts = new HashMap<>();

    FormRows(Period period, List<MeasuredTerm> divided, Collection<String> living) {
        this.period = period;
        this.living = new HashSet<>(living);
        divided.forEach(term -> asked.put(term.term().element(), term.addsUpOverMonths()));
    }

    void add(Version version, Amounts amounts) {
        CellLayout layout = amounts.layout();
        @Nullable
        RowSum[] rows = layouts.computeIfAbsent(version.form(), form -> new IdentityHashMap<>())
                .computeIfAbsent(layout, of -> rows(version.form(), of));
        Set<String> hidden = version.hiddenElements();
        boolean inPeriod = version.period().lastMonth() >= period.firstMonth();
        boolean lives = living.contains(version.unit());
        while (amounts.next()) {
            RowSum row = rows[amounts.cell()];
            if (row != null
                    && amounts.isNumber()
                    && (row.addsUp() || lives)
                    && !hidden.contains(layout.element(amounts.cell()))) {
                row.add(version.unit(), inPeriod, amounts);
            }
        }
    }

    private @Nullable RowSum[] rows(String form, CellLayout layout) {
        @Nullable RowSum[] rows = new RowSum[layout.size()];
        for (int cell = 0; cell < rows.length; cell++) {
            Boolean addsUp = asked.get(layout.element(cell));
            if (addsUp != null) {
                rows[cell] = forms.computeIfAbsent(form, first -> new TreeMap<>())
                        .computeIfAbsent(layout.element(cell), first -> new TreeMap<>())
                        .computeIfAbsent(layout.category(cell), first -> new RowSum(addsUp));
            }
        }
        return rows;
    }

    /** By form, data element and category; rows without any number are none. */
    List<Breakdown> breakdowns() {
        List<Breakdown> breakdowns = new ArrayList<>();
        forms.forEach((form, elements) ->
                elements.forEach((element, categories) -> categories.forEach((category, row) -> {
                    if (row.units() > 0) {
                        breakdowns.add(
                                new Breakdown(form, element, category, row.inPeriod(), row.toDate(), row.units()));
                    }
                })));
        return breakdowns;
    }
}
