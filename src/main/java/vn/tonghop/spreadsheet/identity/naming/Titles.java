package vn.tonghop.spreadsheet.identity.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;

/** Holds what stands above the tables of a workbook, where people look, against what its identity cells say. */
public final class Titles {

    private static final int MOST_ROWS = 12;
    private static final int LONGEST = 300;
    private static final Pattern CODED = Pattern.compile("\\(mã ([0-9A-Za-z-]+)\\)");
    private static final Pattern NAMED = Pattern.compile(
            "^(?:đơn vị(?: báo cáo| gửi)?|ubnd|[uủ][ỷy] ban nhân dân)\\s*:?\\s*([^.;:(]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String NAME_STARTS = "đĐuUủỦ";
    private static final Pattern PERIOD = Pattern.compile("Kỳ báo cáo:? (\\d{4}(?:-[0-9A-Z]{2})?)(?![\\w-])");

    private final Identity identity;
    private final UnitMatcher units;
    private final String file;
    private final Set<String> seen = new HashSet<>();
    private Optional<Finding> unit = Optional.empty();
    private Optional<Finding> period = Optional.empty();

    /** @param units those that could have sent the workbook */
    public Titles(Identity identity, UnitMatcher units, String file) {
        this.identity = identity;
        this.units = units;
        this.file = file;
    }

    /** At most one difference about the unit and one about the period: every sheet repeats the title. */
    public List<Finding> differences(List<RawSheet> sheets) {
        for (RawSheet sheet : sheets) {
            for (RawRow row : sheet.rows()) {
                if (row.index() >= MOST_ROWS || isHeader(row)) {
                    break;
                }
                row.cells().forEach(cell -> hold(sheet, cell));
            }
        }
        List<Finding> differences = new ArrayList<>();
        unit.ifPresent(differences::add);
        period.ifPresent(differences::add);
        return differences;
    }

    private void hold(RawSheet sheet, RawCell cell) {
        String text = cell.text();
        if (cell.kind() != CellKind.TEXT || text.length() > LONGEST || !seen.add(text)) {
            return;
        }
        if (unit.isEmpty()) {
            unit = otherUnit(text).map(other -> finding(sheet, cell, "unit", other, shown(identity.unit())));
        }
        if (period.isEmpty()) {
            period = otherPeriod(text)
                    .map(other -> finding(
                            sheet, cell, "period", other, identity.period().code()));
        }
    }

    private Optional<String> otherUnit(String text) {
        if (text.contains("(mã ")) {
            Matcher coded = CODED.matcher(text);
            if (coded.find()) {
                return Optional.of(coded.group(1))
                        .filter(code -> !code.equalsIgnoreCase(identity.unit().code()));
            }
        }
        if (text.isEmpty() || NAME_STARTS.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher named = NAMED.matcher(text);
        return named.lookingAt()
                ? units.byName(named.group(1))
                        .surely()
                        .filter(other -> !other.equals(identity.unit()))
                        .map(Titles::shown)
                : Optional.empty();
    }

    private Optional<String> otherPeriod(String text) {
        if (text.contains("Kỳ báo cáo")) {
            Matcher coded = PERIOD.matcher(text);
            if (coded.find()) {
                return Period.parse(coded.group(1))
                        .filter(other -> !other.equals(identity.period()))
                        .map(Period::code);
            }
        }
        return PeriodWords.otherThan(identity.period(), PeriodWords.in(text)).map(PeriodWords::shown);
    }

    private Finding finding(RawSheet sheet, RawCell cell, String what, String titled, String said) {
        return Finding.of(
                FindingKind.TITLE_DIFFERS,
                new CellAddress(sheet.name(), cell.row(), cell.column()).in(file),
                "what",
                what,
                "found",
                titled,
                "expected",
                said);
    }

    private static String shown(OrgUnit unit) {
        return unit.name() + " (" + unit.code() + ")";
    }

    private static boolean isHeader(RawRow row) {
        return row.columnOf(FormTable.CODE_COLUMN) >= 0;
    }
}
