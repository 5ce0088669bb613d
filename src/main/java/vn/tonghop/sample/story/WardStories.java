package vn.tonghop.sample.story;

import java.util.List;
import java.util.Map;
import vn.tonghop.period.Period;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Shares;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Tells the year of every ward of one city. */
public final class WardStories {

    private static final int DASHES_EVERY = 32;
    private static final List<String> ROLES = List.of(
            "Công chức Văn hóa - Xã hội", "Công chức phòng Văn hóa - Xã hội", "Chuyên viên phòng Văn hóa - Xã hội");

    private final City city;
    private final Map<String, Integer> supportBegins;
    private final Outreach.Parts outreach;
    private final Shares trainees;
    private final Shares cases;
    private final Shares complaints;
    private final Shares contacts;

    /** @param supportBegins the month in which each supporting ward begins, by code */
    public WardStories(City city, Map<String, Integer> supportBegins) {
        this.city = city;
        this.supportBegins = Map.copyOf(supportBegins);
        this.outreach = Outreach.Parts.of(city);
        this.trainees = Training.trainees(city);
        this.cases = Offences.cases(city);
        this.complaints = Complaints.received(city);
        this.contacts = Support.contacts(city);
    }

    /** What a ward reports for a month. */
    public Page page(Ward ward, Period month) {
        List<Chapter> chapters = chapters(ward);
        Page page = new Page(month);
        for (Period told : month.reportYear().months()) {
            if (!told.end().isAfter(month.end())) {
                Page next = new Page(told);
                chapters.forEach(chapter -> chapter.tell(next));
                page = next;
            }
        }
        sign(ward, page);
        if (ward.rank() % DASHES_EVERY == 0) {
            page.values().replaceAll(WardStories::dashed);
        }
        return page;
    }

    private List<Chapter> chapters(Ward ward) {
        int begins = supportBegins.getOrDefault(ward.unit().code(), Duty.NEVER);
        var premises = new Premises(ward, city.dice(ward, "premises"));
        return List.of(
                new Stock(premises, city.dice(ward, "stock")),
                new Inspections(ward, premises, city.dice(ward, "inspections")),
                new Outreach(ward, outreach, city.dice(ward, "outreach")),
                new Training(ward, trainees, city.dice(ward, "training")),
                new Offences(ward, cases, city.dice(ward, "offences")),
                new Complaints(ward, complaints, city.dice(ward, "complaints")),
                new Support(ward, begins, contacts, city.dice(ward, "support")),
                new Duties(ward, begins, city.dice(ward, "duties")));
    }

    private void sign(Ward ward, Page page) {
        Dice dice = city.dice(ward, "signature of month " + page.month());
        page.put("SO_VAN_BAN", "", Value.of("%d/BC-UBND".formatted(page.month() * 20 + dice.between(1, 19))));
        page.put("NGAY_KY", "", Value.of(page.period().end().plusDays(1).toString()));
        page.put("CHUC_DANH", "", Value.of(ROLES.get(ward.rank() % ROLES.size())));
    }

    /** Some offices write a dash where nothing happened. */
    private static Value dashed(FormCell cell, Value value) {
        boolean counted = value.state() == ValueState.ZERO && !cell.element().startsWith("D_CO");
        return counted ? Value.of("-") : value;
    }
}
