package vn.tonghop.sample.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.rubric.Rubrics;
import vn.tonghop.sample.assessment.Places;
import vn.tonghop.sample.assessment.Scores;
import vn.tonghop.sample.assessment.Words;
import vn.tonghop.sample.city.City;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Months;
import vn.tonghop.sample.city.Shares;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;
import vn.tonghop.spreadsheet.form.FormCell;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Tells the year of every ward of one city. */
public final class WardStories {

    private static final String FORM = "BM01-PCMD";
    private static final int DASHES_EVERY = 32;
    private static final List<String> ROLES = List.of(
            "Công chức Văn hóa - Xã hội", "Công chức phòng Văn hóa - Xã hội", "Chuyên viên phòng Văn hóa - Xã hội");

    private final Programme programme;
    private final City city;
    private final Map<String, Integer> supportBegins;
    private final Outreach.Parts outreach;
    private final Shares trainees;
    private final Shares cases;
    private final Shares complaints;
    private final Shares contacts;

    /** @param supportBegins the month in which each supporting ward begins, by code */
    public WardStories(Programme programme, City city, Map<String, Integer> supportBegins) {
        this.programme = programme;
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
        List<Chapter> chapters = chapters(ward, month.reportYear());
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

    private List<Chapter> chapters(Ward ward, Period year) {
        int begins = supportBegins.getOrDefault(ward.unit().code(), Duty.NEVER);
        var premises = new Premises(ward, city.dice(ward, "premises"));
        List<Chapter> chapters = new ArrayList<>(List.of(
                new Stock(premises, city.dice(ward, "stock")),
                new Inspections(ward, premises, city.dice(ward, "inspections"), city.dice(ward, "again")),
                new Outreach(ward, outreach, city.dice(ward, "outreach"), city.dice(ward, "audiences")),
                new Training(ward, trainees, city.dice(ward, "training")),
                new Offences(ward, cases, city.dice(ward, "offences")),
                new Complaints(ward, complaints, city.dice(ward, "complaints")),
                new Support(ward, begins, contacts, city.dice(ward, "support")),
                new Duties(ward, begins, city.dice(ward, "duties")),
                new Places(programme.register(), ward.unit()),
                new Words(city.dice(ward, "words"))));
        scores(ward, year).ifPresent(chapters::add);
        return chapters;
    }

    private Optional<Chapter> scores(Ward ward, Period year) {
        Form form = programme.forms().get(FORM);
        boolean recognised = Duty.KHONG_TNMD.month(Duties.rank(ward, Duty.KHONG_TNMD)) <= Months.COUNT;
        return form.rowList(Rubrics.class)
                .flatMap(rubrics -> rubrics.inForce(programme.units(), ward.unit(), year.end()))
                .map(rubric -> new Scores(
                        rubric, form.elements().get("C_LOAI").choices(), recognised, city.dice(ward, "scores")));
    }

    private void sign(Ward ward, Page page) {
        Dice dice = city.dice(ward, "signature of month " + page.month());
        page.put("SO_VAN_BAN", "", Value.of("%d/BC-UBND".formatted(page.month() * 20 + dice.between(1, 19))));
        page.put("NGAY_KY", "", Value.of(page.period().end().plusDays(1).toString()));
        page.put("CHUC_DANH", "", Value.of(ROLES.get(ward.rank() % ROLES.size())));
    }

    /** Some offices write a dash where nothing happened. */
    private static Value dashed(FormCell cell, Value value) {
        boolean counted = value.state() == ValueState.ZERO
                && !cell.element().startsWith("D_CO")
                && !cell.element().equals("P_TX");
        return counted ? Value.of("-") : value;
    }
}
