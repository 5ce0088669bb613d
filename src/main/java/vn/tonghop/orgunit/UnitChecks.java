package vn.tonghop.orgunit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A forest on every day: one unit per code at a time, a parent on every day of its life, no circle. */
final class UnitChecks {

    private final List<OrgUnitFile.Line> lines;
    private final OrgUnits units;

    UnitChecks(List<OrgUnitFile.Line> lines, OrgUnits units) {
        this.lines = lines;
        this.units = units;
    }

    void run() {
        lines.forEach(UnitChecks::checkDays);
        checkCodes();
        lines.forEach(this::checkParent);
        lines.forEach(this::checkCircle);
    }

    private static void checkDays(OrgUnitFile.Line line) {
        OrgUnit unit = line.unit();
        unit.validTo()
                .filter(last -> last.isBefore(unit.validFrom()))
                .ifPresent(last -> line.row()
                        .fault("cột valid_to (" + last + ") phải từ ngày valid_from (" + unit.validFrom()
                                + ") trở đi"));
    }

    private void checkCodes() {
        Map<String, List<OrgUnitFile.Line>> byCode =
                lines.stream().collect(Collectors.groupingBy(line -> line.unit().code()));
        for (List<OrgUnitFile.Line> lives : byCode.values()) {
            for (int i = 1; i < lives.size(); i++) {
                checkAgainstEarlier(lives.get(i), lives.subList(0, i));
            }
        }
    }

    private static void checkAgainstEarlier(OrgUnitFile.Line line, List<OrgUnitFile.Line> earlier) {
        earlier.stream()
                .filter(other -> line.unit().overlaps(other.unit()))
                .findFirst()
                .ifPresent(other -> line.row()
                        .fault("mã " + line.unit().code() + " còn là " + said(other.unit()) + " ở dòng "
                                + other.row().line() + ": hai quãng ngày của một mã không được chồng nhau"));
    }

    private static String said(OrgUnit unit) {
        String to = unit.validTo().map(last -> " đến " + last).orElse("");
        return unit.name() + " (từ " + unit.validFrom() + to + ")";
    }

    private void checkParent(OrgUnitFile.Line line) {
        OrgUnit unit = line.unit();
        if (unit.parent().isEmpty()) {
            if (!unit.kind().isProvince()) {
                line.row().fault("cột parent không được để trống: chỉ tỉnh, thành phố không có cấp trên");
            }
            return;
        }
        units.firstDayWithout(unit.parent(), unit.validFrom(), unit.validTo())
                .ifPresent(day -> line.row()
                        .fault("cột parent (" + unit.parent() + "): ngày " + day + " không có đơn vị nào mang mã này"));
    }

    /** A circle closes on the day its youngest unit begins, so each unit is looked at on its first day only. */
    private void checkCircle(OrgUnitFile.Line line) {
        LocalDate day = line.unit().validFrom();
        circle(line.unit(), day)
                .ifPresent(codes -> line.row()
                        .fault("cột parent (" + line.unit().parent() + "): ngày " + day + " đơn vị nằm trong chính nó, "
                                + codes));
    }

    private Optional<String> circle(OrgUnit unit, LocalDate day) {
        List<String> above = new ArrayList<>(List.of(unit.code()));
        Optional<OrgUnit> parent = units.find(unit.parent(), day);
        while (parent.isPresent() && !above.contains(parent.get().code())) {
            above.add(parent.get().code());
            parent = units.find(parent.get().parent(), day);
        }
        return parent.filter(top -> top.code().equals(unit.code()))
                .map(top -> String.join(" → ", above) + " → " + top.code());
    }
}
