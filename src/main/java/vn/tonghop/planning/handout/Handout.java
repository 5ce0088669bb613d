package vn.tonghop.planning.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Obligation;
import vn.tonghop.plan.Programme;

/** One form that one unit sends for one period. */
public record Handout(OrgUnit unit, Obligation obligation, Period period) {

    /** All forms of a programme for a period, in the order of its obligations; one that two obligations ask is there once. */
    public static List<Handout> all(Programme programme, Period period) {
        List<Handout> all = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Obligation obligation : programme.obligations()) {
            if (obligation.frequency() == period.kind()) {
                programme.due(obligation, period).stream()
                        .map(unit -> new Handout(unit, obligation, period))
                        .filter(handout -> names.add(handout.name()))
                        .forEach(all::add);
            }
        }
        return all;
    }

    public String form() {
        return obligation.form();
    }

    /** What its file is called, without an ending: {@code BM01-PCMD_00004_2026-06}. */
    public String name() {
        return "%s_%s_%s".formatted(form(), unit.code(), period.code());
    }
}
