package vn.tonghop.report.content.follow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.contact.Contact;
import vn.tonghop.orgunit.contact.Contacts;
import vn.tonghop.period.DueRule;
import vn.tonghop.report.content.IndicatorTable;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.UnitTable;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.expected.DueReport;
import vn.tonghop.rollup.snapshot.UnitLine;

/** Lists who has not reported on the day of a deadline, or the days after. */
final class Absentees {

    private final Setting setting;
    private final Contacts contacts;
    private final Catalogue words;
    private final Map<OrgUnit, LocalDate> lastDays;

    Absentees(Setting setting, Contacts contacts) {
        this.setting = setting;
        this.contacts = contacts;
        this.words = setting.words();
        this.lastDays = DueReport.of(setting.programme(), setting.snapshot().period()).stream()
                .collect(Collectors.toMap(
                        DueReport::unit,
                        due -> due.obligation().due().lastDayOnTime(due.period()),
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    /** By code. */
    List<FollowRows.Absent> rows() {
        var units = new UnitTable(setting);
        return setting.notCounted().stream()
                .sorted(Comparator.comparing(line -> line.unit().code()))
                .map(line -> row(line, units))
                .toList();
    }

    String sentence() {
        long missing = setting.notCounted().size();
        int all = setting.snapshot().units().size();
        return missing == 0
                ? words.text("absent.none", all)
                : words.text(
                        "absent.sentence",
                        missing,
                        all,
                        setting.moments().moment(setting.snapshot().asOf()));
    }

    private FollowRows.Absent row(UnitLine line, UnitTable units) {
        return new FollowRows.Absent(
                line.unit().code(),
                line.unit().name(),
                units.stateWord(line),
                due(line),
                contacts.of(line.unit()).map(this::contact).orElse(IndicatorTable.NOTHING),
                units.reason(line));
    }

    private String contact(Contact contact) {
        return contact.mailbox()
                .map(mailbox -> words.text("absent.contact", contact.role(), mailbox))
                .orElse(contact.role());
    }

    private String due(UnitLine line) {
        LocalDate last = lastDays.get(line.unit());
        if (last == null) {
            return IndicatorTable.NOTHING;
        }
        return line.extended()
                .filter(last::isBefore)
                .map(day -> words.text("absent.extended", setting.moments().day(last), due(day)))
                .orElseGet(() -> due(last));
    }

    private String due(LocalDate last) {
        LocalDate today = setting.snapshot().asOf().atZone(DueRule.ZONE).toLocalDate();
        long past = ChronoUnit.DAYS.between(last, today);
        String key = past == 0 ? "absent.today" : past > 0 ? "absent.past" : "absent.ahead";
        return words.text(key, setting.moments().day(last), Math.abs(past));
    }
}
