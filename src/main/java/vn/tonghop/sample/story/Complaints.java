package vn.tonghop.sample.story;

import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Months;
import vn.tonghop.sample.city.Shares;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;

/** Sheet 06: what was reported to the ward and how far it has come. */
final class Complaints implements Chapter {

    private static final double SETTLED = 0.78;
    private static final double PASSED_ON = 0.25;
    private static final double IN_TIME = 0.965;
    private static final double OVERDUE = 0.06;

    private final Ward ward;
    private final Shares received;
    private final Dice dice;
    private final boolean writesZeros;
    private int open;

    Complaints(Ward ward, Shares received, Dice dice) {
        this.ward = ward;
        this.received = received;
        this.dice = dice;
        this.writesZeros = dice.chance(0.7);
    }

    static Shares received(City city) {
        return city.shares("complaints", Months.of(190, 0.48), 1);
    }

    @Override
    public void tell(Page page) {
        int came = received.of(ward, page.month());
        int inHand = open + came;
        boolean some = inHand > 0 || writesZeros;
        page.sheet("06_ToGiac", some ? SheetStatus.HAS_FIGURES : SheetStatus.NONE_OCCURRED);
        if (some) {
            write(came, inHand, page);
        }
    }

    private void write(int came, int inHand, Page page) {
        int settled = dice.of(inHand, SETTLED);
        int passedOn = dice.of(inHand - settled, PASSED_ON);
        int left = inHand - settled - passedOn;
        page.put("G_TON", open);
        page.put("G_NHAN", came);
        page.put("G_XM", settled + passedOn + dice.of(left, 0.5));
        page.put("G_PL", settled + passedOn + dice.of(left, 0.8));
        page.put("G_XL", settled);
        page.put("G_DH", dice.of(settled, IN_TIME));
        page.put("G_CH", passedOn);
        page.put("G_QH", dice.of(left, OVERDUE));
        open = left;
    }
}
