package vn.tonghop.orgunit.change;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.Basis;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;

/** Reads {@code crosswalk.csv} against the units of both days of each change. */
final class CrosswalkFile {

    private static final List<String> COLUMNS =
            List.of("date", "old_code", "new_code", "extent", "population", "resolution", "clause", "basis");

    /** A step with the row that says so. */
    private record Line(Transition step, CsvRow row) {}

    private final OrgUnits units;
    private final Faults faults;

    CrosswalkFile(OrgUnits units, Faults faults) {
        this.units = units;
        this.faults = faults;
    }

    Crosswalk read(Path file) {
        List<Line> lines = new ArrayList<>();
        for (CsvRow row : CsvFile.read(file, COLUMNS, faults)) {
            line(row).ifPresent(lines::add);
        }
        Map<OrgUnit, List<Line>> byOld = new LinkedHashMap<>();
        lines.forEach(line -> byOld.computeIfAbsent(line.step().from(), old -> new ArrayList<>())
                .add(line));
        byOld.values().forEach(this::checkWhole);
        units.ever().stream()
                .filter(unit -> unit.kind().isPlaceOfPeople() && unit.validTo().isPresent())
                .filter(unit -> !byOld.containsKey(unit))
                .forEach(unit -> faults.add(
                        file.getFileName().toString(),
                        1,
                        "thiếu dòng cho " + said(unit) + ", kết thúc ngày "
                                + unit.validTo().get()));
        return new Crosswalk(lines.stream().map(Line::step).toList());
    }

    private Optional<Line> line(CsvRow row) {
        LocalDate date = row.date("date");
        Optional<OrgUnit> from = unit(row, "old_code", date.minusDays(1));
        Optional<OrgUnit> to = unit(row, "new_code", date);
        Extent extent = row.choice("extent", Extent.class);
        Population population = row.choice("population", Population.class);
        var authority = new Authority(
                row.optionalText("resolution"), row.optionalText("clause"), row.choice("basis", Basis.class));
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        checkEnds(row, from.get(), to.get(), date);
        return Optional.of(new Line(new Transition(from.get(), to.get(), extent, population, authority), row));
    }

    private Optional<OrgUnit> unit(CsvRow row, String column, LocalDate day) {
        String code = row.text(column);
        Optional<OrgUnit> unit = units.find(code, day);
        if (unit.isEmpty() && !code.isEmpty()) {
            row.fault("cột " + column + " (" + code + "): ngày " + day + " không có đơn vị này trong org-units.csv");
        }
        return unit;
    }

    private static void checkEnds(CsvRow row, OrgUnit from, OrgUnit to, LocalDate date) {
        if (from.existsOn(date)) {
            row.fault("cột old_code: " + said(from) + " phải kết thúc ngày " + date.minusDays(1)
                    + ", sửa valid_to trong org-units.csv");
        }
        if (!to.validFrom().equals(date)) {
            row.fault("cột new_code: " + said(to) + " phải có dòng bắt đầu ngày " + date
                    + " trong org-units.csv, nay là " + to.validFrom());
        }
    }

    /** Every old unit must be told in full: all its people once, or in at least two parts, or not known. */
    private void checkWhole(List<Line> lines) {
        Line first = lines.get(0);
        if (lines.stream().map(line -> line.step().to()).distinct().count() < lines.size()) {
            first.row().fault(said(first.step().from()) + " vào cùng một đơn vị mới hai lần");
        }
        long all = count(lines, Population.ALL);
        long some = count(lines, Population.SOME);
        long unknown = count(lines, Population.UNKNOWN);
        boolean told =
                all == 1 && some + unknown == 0 || some >= 2 && all + unknown == 0 || unknown > 0 && all + some == 0;
        if (!told) {
            first.row()
                    .fault("cột population của " + said(first.step().from()) + " có " + all + " all, " + some
                            + " some, " + unknown
                            + " unknown; phải có đúng một all, hoặc ít nhất hai some, hoặc chỉ có unknown");
        }
        boolean alone = lines.size() == 1;
        lines.stream()
                .filter(line -> alone == (line.step().extent() == Extent.PART))
                .forEach(line -> line.row()
                        .fault("cột extent: đơn vị cũ "
                                + (alone
                                        ? "chỉ có một dòng thì không thể là part"
                                        : "có " + lines.size() + " dòng thì mỗi dòng phải là part")));
    }

    private static long count(List<Line> lines, Population population) {
        return lines.stream()
                .filter(line -> line.step().population() == population)
                .count();
    }

    private static String said(OrgUnit unit) {
        return unit.code() + " " + unit.name();
    }
}
