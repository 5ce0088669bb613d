package vn.tonghop.sample.story;

import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Trade;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;

/** Sheet 01: the establishments of a ward. */
final class Stock implements Chapter {

    private final Premises premises;
    private final double crowding;
    private final double women;
    private final double committed;

    Stock(Premises premises, Dice dice) {
        this.premises = premises;
        this.crowding = dice.spread(0.8, 1.3);
        this.women = dice.spread(0.50, 0.68);
        this.committed = dice.spread(0.35, 0.60);
    }

    @Override
    public void tell(Page page) {
        page.sheet("01_CoSo");
        for (Trade trade : Trade.values()) {
            int opening = premises.opening(trade);
            int closing = premises.closing(trade);
            page.put("F_DAU", trade.name(), premises.open(trade));
            page.put("F_TANG", trade.name(), opening);
            page.put("F_GIAM", trade.name(), closing);
            premises.change(trade, opening - closing);
            describe(trade, page);
        }
    }

    private void describe(Trade trade, Page page) {
        int workers = (int) Math.round(premises.open(trade) * trade.workers() * crowding);
        page.put("F_ANTT", trade.name(), trade.conditional() == 0 ? 0 : premises.part(trade, trade.conditional()));
        page.put("F_PT", trade.name(), premises.complex(trade));
        page.put("F_CK", trade.name(), premises.part(trade, Math.min(0.95, committed + 0.06 * page.month())));
        page.put("F_LD", trade.name(), workers);
        page.put("F_LDNU", trade.name(), (int) Math.floor(workers * women));
    }
}
