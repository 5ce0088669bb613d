package vn.tonghop.sample.story;

import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Months;
import vn.tonghop.sample.city.Shares;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;

/** Sheet 04: the courses that the ward held itself. */
final class Training implements Chapter {

    private final Ward ward;
    private final Shares trainees;
    private final Dice dice;

    Training(Ward ward, Shares trainees, Dice dice) {
        this.ward = ward;
        this.trainees = trainees;
        this.dice = dice;
    }

    static Shares trainees(City city) {
        return city.shares("trainees", Months.of(4200, 0.36), 30);
    }

    @Override
    public void tell(Page page) {
        page.sheet("04_TapHuan");
        int people = trainees.of(ward, page.month());
        int volunteers = people / 3;
        int inspectors = people / 5;
        course("CAP_XA", people - volunteers - inspectors, page);
        course("DOI178", inspectors, page);
        course("CTXHTN", volunteers, page);
        course("KHAC", 0, page);
    }

    private void course(String audience, int people, Page page) {
        page.put("L_LOP", audience, people == 0 ? 0 : 1);
        page.put("L_NGUOI", audience, people);
        page.put("L_NU", audience, dice.of(people, 0.5));
    }
}
