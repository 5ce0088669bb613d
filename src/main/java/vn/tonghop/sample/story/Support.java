package vn.tonghop.sample.story;

import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Months;
import vn.tonghop.sample.city.Shares;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;

/** Sheet 07: advice and services, in the wards that offer them and from the month in which they begin. */
final class Support implements Chapter {

    private static final double IN_NEED = 0.50;
    private static final double ENTITLED = 0.85;
    private static final double SERVED = 0.64;

    private final Ward ward;
    private final int begins;
    private final Shares contacts;
    private final Dice dice;
    private final int groups;

    /** @param begins the month from which the ward does it; more than 12 when it never does */
    Support(Ward ward, int begins, Shares contacts, Dice dice) {
        this.ward = ward;
        this.begins = begins;
        this.contacts = contacts;
        this.dice = dice;
        this.groups = dice.between(1, 2);
    }

    static Shares contacts(City city) {
        return city.shares("contacts", Months.of(585, 0.54), 3, Ward::supports);
    }

    @Override
    public void tell(Page page) {
        boolean under = page.month() >= begins;
        page.sheet("07_HoTro", under ? SheetStatus.HAS_FIGURES : SheetStatus.NOT_CARRIED_OUT);
        if (under) {
            int met = contacts.of(ward, page.month());
            int inNeed = dice.of(met, IN_NEED);
            int entitled = dice.of(inNeed, ENTITLED);
            int served = dice.of(entitled, SERVED);
            page.put("S_LUOT", met);
            page.put("S_NC", inNeed);
            page.put("S_DK", entitled);
            page.put("S_SD", served);
            page.put("S_NHOM", groups);
            page.put("S_TCXH", groups + ward.rank() % 3);
            services(served, page);
        }
    }

    /** Everybody who was served used at least one. */
    private void services(int served, Page page) {
        int advised = dice.of(served, 0.7);
        int borrowers = dice.of(served, 0.06);
        page.put("S_TL", advised);
        page.put("S_YT", served - advised + dice.of(advised, 0.4));
        page.put("S_PL", dice.of(served, 0.25));
        page.put("S_HN", dice.of(served, 0.06));
        page.put("S_VL", dice.of(served, 0.08));
        page.put("S_VV", borrowers);
        page.put("S_KHAC", 0);
        page.put("S_VV_TIEN", borrowers * 30_000_000L);
    }
}
