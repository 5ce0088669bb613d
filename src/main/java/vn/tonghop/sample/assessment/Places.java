package vn.tonghop.sample.assessment;

import java.time.LocalDate;
import java.util.List;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.plan.register.Grade;
import vn.tonghop.plan.register.Hotspot;
import vn.tonghop.plan.register.Register;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;
import vn.tonghop.submission.Value;

/** Sheet 08: places grow quiet one after the other, the same in every ward that they lie in, and no new one arises. */
public final class Places implements Chapter {

    private static final String[] MEASURES = {"THEO_DOI", "TUYEN_TRUYEN", "TUAN_TRA", "KIEM_TRA", "XU_PHAT", "TRIET_PHA"
    };
    private static final int FIRST_CLEARED = 4;
    private static final int MONTHS_BETWEEN = 3;

    private final Register register;
    private final OrgUnit unit;

    public Places(Register register, OrgUnit unit) {
        this.register = register;
        this.unit = unit;
    }

    @Override
    public void tell(Page page) {
        List<Hotspot> own = register.in(unit.code(), page.period().end());
        page.sheet("08_DiemPhucTap", own.isEmpty() ? SheetStatus.NONE_OCCURRED : SheetStatus.HAS_FIGURES);
        if (!own.isEmpty()) {
            own.forEach(place -> tell(place, page));
            page.put("P_MOI", 0);
            page.put("P_NGHI", 0);
            page.put(
                    "P_XOA",
                    own.stream()
                            .filter(place -> quietFrom(place) == page.month())
                            .count());
            page.put("P_TAI", 0);
        }
    }

    private void tell(Hotspot place, Page page) {
        int month = page.month();
        Grade now = grade(place, month);
        boolean quiet = now == Grade.KHONG_HOAT_DONG;
        page.put("P_DAU", place.code(), grade(grade(place, month - 1)));
        page.put("P_CUOI", place.code(), grade(now));
        page.put("P_NGAY", place.code(), day(page.period(), place));
        int measure = (month + number(place)) % MEASURES.length;
        page.put("P_BP", place.code(), Value.choice(measure, MEASURES[measure]));
        page.put("P_TX", place.code(), Value.of(quiet));
        if (quiet) {
            page.put("P_TX_NGAY", place.code(), day(Period.month(page.period().year(), quietFrom(place)), place));
        }
    }

    private Grade grade(Hotspot place, int month) {
        return month >= quietFrom(place) ? Grade.KHONG_HOAT_DONG : place.baseline();
    }

    private static Value grade(Grade grade) {
        return Value.choice(grade.ordinal(), grade.name());
    }

    /** The places that are listed next to each other grow quiet months apart; those handed over begin in spring. */
    private int quietFrom(Hotspot place) {
        return FIRST_CLEARED + number(place) * MONTHS_BETWEEN % 9;
    }

    private int number(Hotspot place) {
        return register.hotspots().indexOf(place);
    }

    private Value day(Period period, Hotspot place) {
        LocalDate day = period.end().minusDays(2 + number(place) % 5);
        return Value.of(day.toString());
    }
}
