package vn.tonghop.sample.general;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.sample.draft.Draft;
import vn.tonghop.sample.draft.Spot;

/** All drafts of reports that end on the same day. */
final class Drafts {

    private final List<Draft> all;
    private final Map<String, List<Draft>> ofUnit = new HashMap<>();
    private final Map<Term, Map<String, List<Spot>>> rows = new HashMap<>();

    /** @param all at least one */
    Drafts(List<Draft> all) {
        this.all = List.copyOf(all);
        all.forEach(draft -> ofUnit.computeIfAbsent(draft.report().unit().code(), code -> new ArrayList<>())
                .add(draft));
    }

    /** A period that ends on that day. */
    Period period() {
        return all.get(0).report().period();
    }

    List<Draft> all() {
        return all;
    }

    List<Spot> spots(OrgUnit unit, Collection<Term> terms) {
        return terms.stream().flatMap(term -> spots(unit, term)).toList();
    }

    /** Where the figures of a unit stand: on its own forms, or on its row of the form of a unit above it. */
    private Stream<Spot> spots(OrgUnit unit, Term term) {
        List<Spot> own = ofUnit.getOrDefault(unit.code(), List.of()).stream()
                .flatMap(draft -> draft.blank().of(term).stream().map(field -> new Spot(draft, field)))
                .filter(spot -> !spot.draft().blank().form().isPerUnit(term.element()))
                .toList();
        return own.isEmpty()
                ? rows.computeIfAbsent(term, this::rows).getOrDefault(unit.code(), List.of()).stream()
                : own.stream();
    }

    private Map<String, List<Spot>> rows(Term term) {
        Map<String, List<Spot>> spots = new HashMap<>();
        for (Draft draft : all) {
            if (draft.blank().form().isPerUnit(term.element())) {
                draft.blank()
                        .of(term)
                        .forEach(field -> spots.computeIfAbsent(field.cell().category(), unit -> new ArrayList<>())
                                .add(new Spot(draft, field)));
            }
        }
        return spots;
    }
}
