package vn.tonghop.plan.register;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnits;

/** Reads {@code hotspots.csv} and {@code hotspot-units.csv}. */
final class HotspotFile {

    private static final List<String> COLUMNS =
            List.of("code", "name", "setting", "list", "baseline", "certain", "handed_over", "note");
    private static final List<String> UNIT_COLUMNS = List.of("hotspot", "unit", "valid_from", "valid_to");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    private final OrgUnits units;
    private final Faults faults;
    private final Set<String> codes = new HashSet<>();

    HotspotFile(OrgUnits units, Faults faults) {
        this.units = units;
        this.faults = faults;
    }

    List<Hotspot> hotspots(Path file) {
        return CsvFile.read(file, COLUMNS, faults).stream().map(this::hotspot).toList();
    }

    List<Location> locations(Path file) {
        return CsvFile.read(file, UNIT_COLUMNS, faults).stream()
                .map(this::location)
                .toList();
    }

    private Hotspot hotspot(CsvRow row) {
        String code = row.text("code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            row.fault("cột code (" + code + ") phải viết như H01");
        }
        if (!codes.add(code)) {
            row.fault("điểm " + code + " ghi hai lần");
        }
        Hotspot.Listing list = choice(row, "list", Hotspot.Listing.class);
        checkHandedOver(row, list);
        return new Hotspot(
                code,
                row.text("name"),
                choice(row, "setting", Hotspot.Setting.class),
                list,
                choice(row, "baseline", Grade.class),
                isCertain(row),
                row.optionalText("handed_over"),
                row.optionalText("note"));
    }

    private static void checkHandedOver(CsvRow row, Hotspot.Listing list) {
        row.optionalText("handed_over")
                .filter(year -> !YEAR.matcher(year).matches())
                .ifPresent(year -> row.fault("cột handed_over (" + year + ") phải là một năm, ví dụ 2022"));
        if (list == Hotspot.Listing.TO_CLEAR && row.optionalText("handed_over").isPresent()) {
            row.fault("điểm còn phải triệt xóa (to-clear) không có năm bàn giao");
        }
    }

    private static boolean isCertain(CsvRow row) {
        String certain = row.text("certain");
        if (!certain.isEmpty() && !certain.equals("yes") && !certain.equals("no")) {
            row.fault("cột certain (" + certain + ") phải là yes hoặc no");
        }
        return certain.equals("yes");
    }

    private Location location(CsvRow row) {
        var location = new Location(
                row.text("hotspot"), row.text("unit"), row.date("valid_from"), row.optionalDate("valid_to"));
        if (!location.hotspot().isEmpty() && !codes.contains(location.hotspot())) {
            row.fault("cột hotspot (" + location.hotspot() + "): điểm này không có trong " + Register.HOTSPOTS);
        }
        units.firstDayWithout(location.unit(), location.validFrom(), location.validTo())
                .ifPresent(day -> row.fault("cột unit (" + location.unit() + "): ngày " + day
                        + " không có đơn vị nào mang mã này trong org-units.csv"));
        return location;
    }

    private static <E extends Enum<E>> E choice(CsvRow row, String column, Class<E> type) {
        String value = row.text(column);
        List<E> all = List.of(type.getEnumConstants());
        if (!value.isEmpty()
                && all.stream().noneMatch(constant -> spelling(constant).equals(value))) {
            row.fault("cột " + column + " (" + value + ") phải là một trong "
                    + Arrays.stream(type.getEnumConstants())
                            .map(HotspotFile::spelling)
                            .toList());
        }
        return all.stream()
                .filter(constant -> spelling(constant).equals(value))
                .findFirst()
                .orElse(all.get(0));
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
