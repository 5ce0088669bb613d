package vn.tonghop.sample.story;

import java.util.List;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Months;
import vn.tonghop.sample.city.Shares;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;

/** Sheet 03: who came to the ward's information sessions, and what it published. */
final class Outreach implements Chapter {

    /** What all wards together do of it. */
    record Parts(Shares residents, Shares owners, Shares workers) {

        static Parts of(City city) {
            return new Parts(
                    city.shares("residents", Months.of(5300, 0.60), 24),
                    city.shares("owners", Months.of(240, 0.52), 8),
                    city.shares("workers", Months.of(400, 0.52), 10));
        }
    }

    private static final int SEATS = 45;

    private final Ward ward;
    private final Parts parts;
    private final Dice dice;
    private final Dice others;
    private final int loudspeaker;

    Outreach(Ward ward, Parts parts, Dice dice, Dice others) {
        this.others = others;
        this.ward = ward;
        this.parts = parts;
        this.dice = dice;
        this.loudspeaker = dice.between(1, 8);
    }

    @Override
    public void tell(Page page) {
        page.sheet("03_TuyenTruyen");
        sessions("ND", parts.residents.of(ward, page.month()), dice, page);
        sessions("CHU", parts.owners.of(ward, page.month()), dice, page);
        sessions("NLD", parts.workers.of(ward, page.month()), dice, page);
        sessions("KHAC", dice.chance(0.1) ? dice.between(15, 60) : 0, dice, page);
        sessions("TRO", others.chance(0.15) ? others.between(20, 70) : 0, others, page);
        sessions("THCS", others.chance(0.12) ? others.between(40, 240) : 0, others, page);
        channels(page);
    }

    private static void sessions(String audience, int people, Dice dice, Page page) {
        int attendances = people + dice.rounded(people * dice.spread(0, 0.25));
        page.put("T_BUOI", audience, (people + SEATS - 1) / SEATS);
        page.put("T_LUOT", audience, attendances);
        page.put("T_NGUOI", audience, people);
        page.put("T_NU", audience, dice.of(attendances, 0.54));
    }

    private void channels(Page page) {
        int broadcasts = Math.max(0, loudspeaker + dice.between(-2, 2));
        publish("PT", broadcasts, 5 * broadcasts, page);
        publish("WEB", dice.of(3, 0.4), 0, page);
        publish("MXH", dice.of(6, 0.35), 0, page);
        publish("TOROI", dice.chance(0.2) ? dice.between(2, 20) * 10 : 0, 0, page);
        publish("HT", dice.chance(0.04) ? 1 : 0, 0, page);
        List.of("BAO", "TH").forEach(channel -> publish(channel, 0, 0, page));
    }

    private static void publish(String channel, int items, int minutes, Page page) {
        page.put("M_SL", channel, items);
        page.put("M_THOILUONG", channel, minutes);
    }
}
