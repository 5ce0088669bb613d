package vn.tonghop.sample.story;

import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Months;
import vn.tonghop.sample.city.Shares;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;

/** Sheet 05: cases and how many people were in them; nearly always none. */
final class Offences implements Chapter {

    private static final int FINE_SMALL = 400_000;
    private static final int FINE_LARGE = 1_500_000;

    private final Ward ward;
    private final Shares cases;
    private final Dice dice;
    private final boolean writesZeros;
    private int bought;
    private int sold;
    private int kept;
    private int arranged;
    private int criminal;

    Offences(Ward ward, Shares cases, Dice dice) {
        this.ward = ward;
        this.cases = cases;
        this.dice = dice;
        this.writesZeros = dice.chance(0.6);
    }

    static Shares cases(City city) {
        return city.shares("cases", Months.of(100, 0.48), 1);
    }

    @Override
    public void tell(Page page) {
        int found = cases.of(ward, page.month());
        page.sheet("05_XuLy", found > 0 || writesZeros ? SheetStatus.HAS_FIGURES : SheetStatus.NONE_OCCURRED);
        if (found > 0 || writesZeros) {
            happen(found);
            write(found, page);
        }
    }

    private void happen(int found) {
        bought = 0;
        sold = 0;
        kept = 0;
        arranged = 0;
        criminal = 0;
        for (int i = 0; i < found; i++) {
            boolean isCriminal = dice.chance(0.4);
            sold += dice.between(1, 2);
            bought += dice.between(1, 2);
            kept += isCriminal && dice.chance(0.5) ? 1 : 0;
            arranged += isCriminal ? 1 : 0;
            criminal += isCriminal ? 1 : 0;
        }
    }

    private void write(int found, Page page) {
        page.put("X_VU_PH", found);
        page.put("X_VU_HS", criminal);
        page.put("X_BAN", sold);
        page.put("X_MUA", bought);
        page.put("X_CHUA", kept);
        page.put("X_MG", arranged);
        page.put("X_KHAC", 0);
        page.put("X_XPHC", sold + bought);
        page.put("X_XPHC_BAN", sold);
        page.put("X_XPHC_MUA", bought);
        page.put("X_TIEN", (long) sold * FINE_SMALL + (long) bought * FINE_LARGE);
    }
}
