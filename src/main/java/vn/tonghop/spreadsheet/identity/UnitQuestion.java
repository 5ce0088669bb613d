package vn.tonghop.spreadsheet.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitName;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;

/** Which unit a workbook is from; code and name must mean the same one. */
final class UnitQuestion {

    private static final int CODE_LENGTH = 5;

    private final Questions questions;
    private final OrgUnits units;

    UnitQuestion(Questions questions, OrgUnits units) {
        this.questions = questions;
        this.units = units;
    }

    /** The unit as it stands on a day; empty when the code is nobody's or the name is another unit's. */
    Optional<OrgUnit> unit(LocalDate day) {
        Optional<String> code = questions.required(IdentityCells.UNIT).map(UnitQuestion::code);
        Optional<String> name = questions.text(IdentityCells.UNIT_NAME);
        if (code.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Optional<OrgUnit> unit = units.find(code.get(), day);
        if (unit.isEmpty()) {
            reportUnknown(code.get(), name.get(), day);
            return Optional.empty();
        }
        return unit.filter(found -> isNamed(found, name.get(), day));
    }

    private boolean isNamed(OrgUnit unit, String name, LocalDate day) {
        if (unit.name().equals(name)) {
            return true;
        }
        List<OrgUnit> others = units.named(name, day).stream()
                .filter(other -> !other.code().equals(unit.code()))
                .toList();
        if (UnitName.means(name, unit) && others.isEmpty()) {
            questions.add(
                    FindingKind.UNIT_NAME_SPELLING, IdentityCells.UNIT_NAME, "found", name, "expected", unit.name());
            return true;
        }
        questions.add(
                FindingKind.UNIT_NAME_DIFFERS,
                IdentityCells.UNIT_NAME,
                "code",
                unit.code(),
                "expected",
                unit.name(),
                "found",
                name,
                "hint",
                others.isEmpty() ? "nobody" : "other",
                "other",
                others.stream().map(OrgUnit::code).findFirst().orElse(""));
        return false;
    }

    private void reportUnknown(String code, String name, LocalDate day) {
        List<OrgUnit> named = units.named(name, day);
        questions.add(
                FindingKind.UNIT_UNKNOWN,
                IdentityCells.UNIT,
                "found",
                code,
                "name",
                name,
                "hint",
                named.size() == 1 ? "by-name" : "plain",
                "expected",
                named.stream().map(OrgUnit::code).findFirst().orElse(""));
    }

    /** Excel drops the zeros that a code begins with when it is typed as a number. */
    private static String code(RawCell cell) {
        String shown = cell.shown();
        return cell.kind() == CellKind.NUMBER && shown.length() < CODE_LENGTH
                ? "0".repeat(CODE_LENGTH - shown.length()) + shown
                : shown.toUpperCase(Locale.ROOT);
    }
}
