package vn.tonghop.sample.story;

import java.util.List;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.form.FormSheet;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Months;
import vn.tonghop.sample.page.Page;
import vn.tonghop.submission.Value;

/** Tells the year of the city's agencies, each with the one or two sheets that are its own. */
public final class AgencyStories {

    private static final int[] CITY_TEAM = {3, 2, 3, 5, 5, 6, 3, 3, 4, 4, 3, 1};
    private static final int[] TELEVISION = {0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0};
    private static final int[] GUIDED = {0, 0, 1, 2, 2, 3, 1, 2, 2, 1, 1, 1};
    private static final int CHECKED_AGAIN = 9;
    private static final int SEATS = 180;

    private final Form form;
    private final long seed;

    public AgencyStories(Form form, long seed) {
        this.form = form;
        this.seed = seed;
    }

    /** What an agency reports for a month; an agency that the story does not know reports that it does none of it. */
    public Page page(OrgUnit agency, Period month) {
        Dice dice = Dice.of(seed, agency.code(), month.code());
        Page page = new Page(month);
        form.figureSheets().stream()
                .map(FormSheet::code)
                .forEach(sheet -> page.sheet(sheet, SheetStatus.NOT_CARRIED_OUT));
        page.put(
                "SO_VAN_BAN",
                "",
                Value.of("%d/BC-%s".formatted(month.lastMonth() * 30 + dice.between(1, 29), agency.code())));
        page.put("NGAY_KY", "", Value.of(month.end().plusDays(1).toString()));
        page.put("CHUC_DANH", "", Value.of("Chuyên viên tổng hợp"));
        tell(agency.code(), page, dice);
        return page;
    }

    private static void tell(String agency, Page page, Dice dice) {
        switch (agency) {
            case "CATP" -> police(page, dice);
            case "TAND" -> court(page);
            case "SGDDT" -> audiences(page, dice, of(62_000, 0.64, page, dice), "THPT", "GDNN");
            case "THANHDOAN" -> audiences(page, dice, of(38_000, 0.60, page, dice), "DHCD");
            case "LDLD" -> audiences(page, dice, of(60_000, 0.41, page, dice), "CN");
            case "SYT" -> health(page, dice);
            default -> {}
        }
    }

    private static int of(int year, double byJune, Page page, Dice dice) {
        return Months.of(year, byJune)[page.month() - 1] + dice.between(-40, 40);
    }

    private static void police(Page page, Dice dice) {
        int criminal = Months.of(98, 0.49)[page.month() - 1];
        page.sheet("05_XuLy");
        page.put("X_VU_PH", criminal + dice.between(3, 8));
        page.put("X_VU_HS", criminal);
    }

    private static void court(Page page) {
        page.sheet("06_XetXu");
        page.put("X_VU_XX", Months.of(94, 0.46)[page.month() - 1]);
    }

    private static void audiences(Page page, Dice dice, int people, String... own) {
        page.sheet("03_TuyenTruyen");
        List<String> audiences = List.of(own);
        for (String audience : List.of("ND", "CN", "THPT", "DHCD", "GDNN", "CHU", "NLD", "KHAC")) {
            int part = !audiences.contains(audience)
                    ? 0
                    : audiences.size() == 1 ? people : audience.equals(own[0]) ? people * 4 / 5 : people / 5;
            audience(audience, part, page, dice);
        }
        channels(page, 0, dice.between(0, 3));
    }

    private static void audience(String audience, int people, Page page, Dice dice) {
        int attendances = people + dice.rounded(people * dice.spread(0, 0.08));
        page.put("T_BUOI", audience, (people + SEATS - 1) / SEATS);
        page.put("T_LUOT", audience, attendances);
        page.put("T_NGUOI", audience, people);
        page.put("T_NU", audience, (int) (attendances * dice.spread(0.45, 0.58)));
    }

    private static void channels(Page page, int television, int posts) {
        publish("BAO", posts / 2, 0, page);
        publish("TH", television, television * 12, page);
        publish("WEB", posts, 0, page);
        publish("MXH", posts * 2, 0, page);
    }

    private static void publish(String channel, int items, int minutes, Page page) {
        page.put("M_SL", channel, items);
        page.put("M_THOILUONG", channel, minutes);
    }

    private static void health(Page page, Dice dice) {
        int month = page.month();
        cityTeam(CITY_TEAM[month - 1], page, dice);
        page.sheet("03_TuyenTruyen");
        List.of("ND", "CN", "THPT", "DHCD", "GDNN", "KHAC").forEach(none -> audience(none, 0, page, dice));
        audience("CHU", Months.of(160, 0.52)[month - 1], page, dice);
        audience("NLD", Months.of(280, 0.52)[month - 1], page, dice);
        channels(page, TELEVISION[month - 1], dice.between(2, 8));
        page.sheet("04_TapHuan");
        int trainees = Months.of(1_900, 0.40)[month - 1];
        course("CAP_TP", trainees / 4, page, dice);
        course("CAP_HUYEN", 0, page, dice);
        course("CAP_XA", trainees / 2, page, dice);
        course("DOI178", trainees / 8, page, dice);
        course("CTXHTN", trainees / 8, page, dice);
        course("KHAC", 0, page, dice);
    }

    private static void course(String audience, int people, Page page, Dice dice) {
        page.put("L_LOP", audience, (people + 79) / 80);
        page.put("L_NGUOI", audience, people);
        page.put("L_NU", audience, dice.of(people, 0.48));
    }

    private static void cityTeam(int inspected, Page page, Dice dice) {
        page.sheet("02_KiemTra");
        int left = inspected;
        for (String trade : List.of("KS", "NN", "KR", "VT", "MX", "KH")) {
            int conditional = trade.equals("KH") ? left : Math.min(left, dice.between(0, 2));
            left -= conditional;
            inspected("DOI178_TP/" + trade, conditional, trade.equals("KH") ? dice.between(0, 1) : 0, page, dice);
        }
        page.put("K_HD", GUIDED[page.month() - 1]);
        page.put("K_PHUC_TRA", "", Value.of(page.month() >= CHECKED_AGAIN));
    }

    private static void inspected(String row, int conditional, int other, Page page, Dice dice) {
        int visits = conditional + other;
        int fined = dice.of(visits, 0.15);
        page.put("K_LUOT", row, visits);
        page.put("K_MOI", row, visits);
        page.put("K_MOI_ANTT", row, conditional);
        page.put("K_VP", row, fined + dice.of(visits - fined, 0.1));
        page.put("K_PTIEN", row, fined);
        page.put("K_TIEN", row, fined * 7_500_000L);
        page.put("K_TTCHU", row, visits);
        page.put("K_TTLD", row, visits * 2L);
    }
}
