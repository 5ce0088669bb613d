package vn.tonghop.sample.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.period.Period;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.city.Ward;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;
import vn.tonghop.submission.Value;

/** Sheet 09: which duties are done, by which paper; and the money. */
final class Duties implements Chapter {

    private static final int WARDS = 126;
    private static final int STRIDE = 37;
    private static final int MONEY_STEP = 500_000;

    private record Paper(int month, String number, int dayOfMonth) {}

    private final Map<Duty, Paper> papers = new EnumMap<>(Duty.class);
    private final int budgetSteps;
    private final double thrift;

    /** @param supportBegins the month from which the ward supports people */
    Duties(Ward ward, int supportBegins, Dice dice) {
        for (Duty duty : Duty.values()) {
            int rank = rank(ward, duty);
            int month = duty == Duty.HO_TRO ? supportBegins : duty.month(rank);
            String number = "%d/%s".formatted(dice.between(11, 289), duty.paper());
            papers.put(duty, new Paper(month, number, dice.between(1, 26)));
        }
        this.budgetSteps = dice.between(20, 160);
        this.thrift = dice.spread(0.75, 1);
    }

    /** The ward's place among those that do a duty. */
    static int rank(Ward ward, Duty duty) {
        return (ward.rank() + STRIDE * duty.ordinal()) % WARDS;
    }

    @Override
    public void tell(Page page) {
        page.sheet("09_NhiemVu");
        papers.forEach((duty, paper) -> {
            boolean done = page.month() >= paper.month;
            page.put("D_CO", duty.name(), Value.of(done));
            if (done) {
                page.put("D_SOVB", duty.name(), Value.of(paper.number));
                page.put(
                        "D_NGAY",
                        duty.name(),
                        Value.of(day(page.period(), paper).toString()));
            }
        });
        int spent = (int) Math.floor(budgetSteps * thrift * page.month() / 12);
        page.put("D_TIEN", "KINH_PHI_DU_TOAN", (long) budgetSteps * MONEY_STEP);
        page.put("D_TIEN", "KINH_PHI_THUC_CHI", (long) spent * MONEY_STEP);
    }

    private static LocalDate day(Period period, Paper paper) {
        Period done = Period.month(period.year(), paper.month);
        long length = ChronoUnit.DAYS.between(done.start(), done.end());
        LocalDate day = done.start().plusDays(Math.min(paper.dayOfMonth, length));
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
