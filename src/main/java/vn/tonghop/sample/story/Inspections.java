package vn.tonghop.sample.story;

import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Trade;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;

/** Sheet 02: what the ward's inspection team and its police inspected, and what came of it. */
final class Inspections implements Chapter {

    /** The part of all establishments that a team has inspected by the end of each month. */
    private enum Team {
        DOI178_XA(0.04, 0.07, 0.12, 0.19, 0.27, 0.355, 0.42, 0.48, 0.54, 0.59, 0.63, 0.66),
        CA_XA(0.05, 0.08, 0.11, 0.17, 0.23, 0.300, 0.36, 0.42, 0.48, 0.55, 0.61, 0.66);

        private final double[] reached;

        Team(double... reached) {
            this.reached = reached;
        }
    }

    private static final double MOST = 0.96;
    private static final double AGAIN = 0.02;
    private static final double VIOLATING = 0.07;
    private static final double OWNER_TOLD = 0.19;
    private static final double WORKER_TOLD = 0.14;
    private static final double ALSO_BY_THE_OTHER = 0.7;

    private final Ward ward;
    private final Premises premises;
    private final Dice dice;
    private final Map<Team, Map<Trade, Integer>> done = new EnumMap<>(Team.class);
    private final Map<Team, Map<Trade, Integer>> doneComplex = new EnumMap<>(Team.class);
    private final Dice againDice;
    private final Map<Team, Integer> complexAgain = new EnumMap<>(Team.class);
    private int doneByAny;

    Inspections(Ward ward, Premises premises, Dice dice, Dice againDice) {
        this.againDice = againDice;
        this.ward = ward;
        this.premises = premises;
        this.dice = dice;
        for (Team team : Team.values()) {
            done.put(team, new EnumMap<>(Trade.class));
            doneComplex.put(team, new EnumMap<>(Trade.class));
        }
    }

    @Override
    public void tell(Page page) {
        page.sheet("02_KiemTra");
        int most = 0;
        int least = Integer.MAX_VALUE;
        for (Team team : Team.values()) {
            int first = tell(team, page);
            most = Math.max(most, first);
            least = Math.min(least, first);
        }
        int any = Math.max(
                most, Math.min(most + dice.rounded(least * (1 - ALSO_BY_THE_OTHER)), premises.open() - doneByAny));
        doneByAny += any;
        page.put("K_MOI_CHUNG", any);
    }

    private int tell(Team team, Page page) {
        int allVisits = 0;
        int allFirst = 0;
        for (Trade trade : Trade.values()) {
            int before = done.get(team).getOrDefault(trade, 0);
            int first = Math.max(0, goal(team, trade, page.month()) - before);
            int again = dice.of(before, AGAIN);
            done.get(team).put(trade, before + first);
            premises.inspected(trade, before + first);
            visits(team, trade, first, again, page);
            allVisits += first + again;
            allFirst += first;
        }
        int rounds = allVisits == 0 ? 0 : Math.max(1, allVisits / dice.between(3, 8));
        page.put("K_CUOC", team.name(), rounds);
        page.put("K_PT_TAI", team.name(), complexAgain(team));
        return allFirst;
    }

    private int goal(Team team, Trade trade, int month) {
        double part = Math.min(MOST, ward.eagerness() * team.reached[month - 1]);
        return Math.min(premises.open(trade), premises.part(trade, part));
    }

    private void visits(Team team, Trade trade, int first, int again, Page page) {
        String row = team.name() + "/" + trade.name();
        int visits = first + again;
        page.put("K_LUOT", row, visits);
        page.put("K_MOI", row, first);
        page.put("K_PT", row, complex(team, trade, first));
        page.put("K_TAI", row, again);
        outcome(row, dice.of(visits, VIOLATING), page);
        page.put("K_TTCHU", row, dice.of(visits, OWNER_TOLD));
        page.put("K_TTLD", row, trade.workers() > 1 ? dice.of(visits * 2, WORKER_TOLD) : 0);
    }

    private int complex(Team team, Trade trade, int first) {
        int before = doneComplex.get(team).getOrDefault(trade, 0);
        int now = Math.max(0, Math.min(dice.of(first, 0.06), premises.complex(trade) - before));
        doneComplex.get(team).put(trade, before + now);
        return now;
    }

    /** Of the complex ones that the team has seen, those that it goes back to for the first time. */
    private int complexAgain(Team team) {
        int seen = doneComplex.get(team).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int before = complexAgain.getOrDefault(team, 0);
        int now = againDice.of(seen - before, 0.2);
        complexAgain.put(team, before + now);
        return now;
    }

    /** Every violation has one outcome. */
    private void outcome(String row, int violations, Page page) {
        int fined = dice.of(violations, 0.35);
        int suspended = dice.of(violations - fined, 0.06);
        int warned = dice.of(violations - fined - suspended, 0.30);
        int money = 0;
        for (int i = 0; i < fined; i++) {
            money += dice.between(3, 30) * 500_000;
        }
        page.put("K_VP", row, violations);
        page.put("K_NN", row, violations - fined - suspended - warned);
        page.put("K_CC", row, warned);
        page.put("K_PTIEN", row, fined);
        page.put("K_TIEN", row, money);
        page.put("K_DC", row, suspended);
        page.put("K_THUHOI", row, 0);
        page.put("K_CHUYEN", row, 0);
    }
}
