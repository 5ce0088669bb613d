package vn.tonghop.spreadsheet.identity;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.UnitName;
import vn.tonghop.orgunit.name.UnitMatch;
import vn.tonghop.orgunit.name.UnitMatcher;
import vn.tonghop.period.Period;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.RawCell;

/**
 * Which unit a workbook is from. The code decides and the name must not speak against it: codes were given to other
 * units on 1 July 2025, so that a code alone says nothing. Without a code the name decides among those that send the
 * form.
 */
final class UnitQuestion {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final List<Integer> CODE_LENGTHS = List.of(5, 3, 2);

    private final Questions questions;
    private final OrgUnits units;
    private final UnitMatcher senders;
    private final Period period;

    UnitQuestion(Questions questions, OrgUnits units, UnitMatcher senders, Period period) {
        this.questions = questions;
        this.units = units;
        this.senders = senders;
        this.period = period;
    }

    /** The unit as it stands in the period; empty when nobody knows which, and then it is said why. */
    Optional<OrgUnit> unit() {
        Optional<String> name = questions.text(IdentityCells.UNIT_NAME);
        Optional<RawCell> code = questions.known(IdentityCells.UNIT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return code.isEmpty() ? byName(name.get()) : byCode(code.get(), name.get());
    }

    private Optional<OrgUnit> byCode(RawCell cell, String name) {
        List<OrgUnit> bearers = codes(cell).stream()
                .flatMap(code -> units.lives(code).stream())
                .filter(unit -> existsInPeriod(unit))
                .toList();
        if (bearers.isEmpty()) {
            reportUnknown(codes(cell).get(0), name);
            return Optional.empty();
        }
        // A code that changed hands within the period is the unit's whose name stands beside it.
        OrgUnit unit = bearers.stream()
                .filter(bearer -> UnitName.means(name, bearer))
                .findFirst()
                .orElse(bearers.get(bearers.size() - 1));
        return unit.name().equals(name) ? Optional.of(unit) : confirmed(unit, name);
    }

    private Optional<OrgUnit> confirmed(OrgUnit unit, String name) {
        UnitMatch match = senders.confirm(unit, name);
        switch (match.kind()) {
            case EXACT -> {}
            case VARIANT -> spelling(FindingKind.UNIT_NAME_SPELLING, name, unit);
            case QUERY -> spelling(FindingKind.UNIT_NAME_DOUBTFUL, name, unit);
            case SUGGESTION, AMBIGUOUS, CONFLICT, ELSEWHERE, UNKNOWN -> reportDifferent(unit, name, match);
        }
        return match.accepted();
    }

    private Optional<OrgUnit> byName(String name) {
        UnitMatch match = senders.byName(name);
        switch (match.kind()) {
            case EXACT, VARIANT ->
                spelling(FindingKind.UNIT_BY_NAME, name, match.candidates().get(0));
            case QUERY ->
                spelling(
                        FindingKind.UNIT_NAME_DOUBTFUL, name, match.candidates().get(0));
            case SUGGESTION, AMBIGUOUS, CONFLICT, ELSEWHERE, UNKNOWN -> reportNameless(name, match);
        }
        return match.accepted();
    }

    private void spelling(FindingKind kind, String name, OrgUnit unit) {
        questions.add(kind, IdentityCells.UNIT_NAME, "found", name, "expected", unit.name(), "code", unit.code());
    }

    private void reportNameless(String name, UnitMatch match) {
        String candidates = match.candidates().stream()
                .map(unit -> unit.name() + " (" + unit.code() + ")")
                .collect(Collectors.joining(", "));
        questions.add(
                FindingKind.UNIT_NAME_UNKNOWN,
                IdentityCells.UNIT_NAME,
                "found",
                name,
                "expected",
                candidates,
                "hint",
                switch (match.candidates().size()) {
                    case 0 -> "plain";
                    case 1 -> "suggestion";
                    default -> "several";
                });
    }

    /** The name is another unit's, or that of the unit which bore the code before, or nobody's. */
    private void reportDifferent(OrgUnit unit, String name, UnitMatch match) {
        Optional<OrgUnit> former = units.lives(unit.code()).stream()
                .filter(life -> !life.equals(unit) && UnitName.means(name, life))
                .findFirst();
        Optional<OrgUnit> other = match.candidates().stream().skip(1).findFirst();
        String hint = former.isPresent() ? "former" : other.isPresent() ? "other" : "nobody";
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
                hint,
                "other",
                other.map(OrgUnit::code).orElse(""),
                "until",
                former.map(UnitQuestion::lastDay).orElse(""));
    }

    private void reportUnknown(String code, String name) {
        Optional<OrgUnit> named = senders.byName(name).surely();
        Optional<OrgUnit> elsewhere = units.lives(code).stream().findFirst();
        questions.add(
                FindingKind.UNIT_UNKNOWN,
                IdentityCells.UNIT,
                "found",
                code,
                "name",
                name,
                "hint",
                named.isPresent() ? "by-name" : elsewhere.isPresent() ? "elsewhere" : "plain",
                "expected",
                named.map(OrgUnit::code).orElse(""),
                "other",
                elsewhere.map(OrgUnit::name).orElse(""),
                "until",
                elsewhere.map(UnitQuestion::lastDay).orElse(""));
    }

    private boolean existsInPeriod(OrgUnit unit) {
        return !unit.validFrom().isAfter(period.end())
                && unit.validTo().filter(last -> last.isBefore(period.start())).isEmpty();
    }

    private static String lastDay(OrgUnit unit) {
        return unit.validTo().map(DAY::format).orElse("");
    }

    /** Excel drops the zeros that a code begins with when it is typed as a number. */
    private static List<String> codes(RawCell cell) {
        String shown = cell.shown().toUpperCase(Locale.ROOT);
        return cell.kind() == CellKind.NUMBER
                ? Stream.concat(
                                CODE_LENGTHS.stream()
                                        .filter(length -> length > shown.length())
                                        .map(length -> "0".repeat(length - shown.length()) + shown),
                                Stream.of(shown))
                        .toList()
                : List.of(shown);
    }
}
