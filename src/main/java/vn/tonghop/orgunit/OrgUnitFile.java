package vn.tonghop.orgunit;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/** Reads {@code org-units.csv} row by row; what concerns several rows is left to {@link UnitChecks}. */
final class OrgUnitFile {

    private static final List<String> COLUMNS =
            List.of("code", "name", "kind", "parent", "valid_from", "valid_to", "basis");

    /** A unit with the row that says so. */
    record Line(OrgUnit unit, CsvRow row) {}

    private OrgUnitFile() {}

    static OrgUnits read(Path file, Faults faults) {
        List<Line> lines = CsvFile.read(file, COLUMNS, faults).stream()
                .map(OrgUnitFile::line)
                .toList();
        var units = new OrgUnits(lines.stream().map(Line::unit).toList());
        new UnitChecks(lines, units).run();
        return units;
    }

    private static Line line(CsvRow row) {
        var unit = new OrgUnit(
                row.text("code"),
                row.text("name"),
                row.choice("kind", UnitKind.class),
                row.optionalText("parent").orElse(""),
                row.date("valid_from"),
                row.optionalDate("valid_to"),
                row.choice("basis", Basis.class));
        checkCode(unit, row);
        if (!Normalizer.isNormalized(unit.name(), Normalizer.Form.NFC)) {
            row.fault("cột name (" + unit.name() + ") phải gõ theo Unicode dựng sẵn (NFC)");
        }
        return new Line(unit, row);
    }

    private static void checkCode(OrgUnit unit, CsvRow row) {
        boolean known = unit.kind().name().equalsIgnoreCase(row.text("kind"));
        int digits = unit.kind().digits();
        if (known && digits > 0 && !isNumber(unit.code(), digits)) {
            row.fault("cột code (" + unit.code() + ") của " + unit.kind().word() + " phải có " + digits
                    + " chữ số; bảng tính có thể đã bỏ số 0 ở đầu");
        }
    }

    private static boolean isNumber(String code, int digits) {
        return code.length() == digits && code.chars().allMatch(Character::isDigit);
    }
}
