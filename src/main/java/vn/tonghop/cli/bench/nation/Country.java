package vn.tonghop.cli.bench.nation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.tonghop.period.Period;

/**
 * A made-up country: units in provinces, each with the same monthly form; beside it one city of its own, and one of the
 * provinces once more as its own programme.
 *
 * @param provinces how many there are, at most 97
 * @param units how many there are in all of them
 * @param cityUnits how many the city has
 */
record Country(int provinces, int units, int cityUnits) {

    static final Country VIET_NAM = new Country(34, 3321, 126);

    static final int YEAR = 2026;
    static final int ELEMENTS = 60;
    static final String FORM = "BM-QG";
    static final String NATION = "99";
    static final String CITY = "98";
    static final String FIRST_PROVINCE = "01";

    /** The codes of the communes, each with its province. */
    Map<String, String> communes() {
        Map<String, String> communes = new LinkedHashMap<>();
        IntStream.range(0, units)
                .forEach(unit -> communes.put(
                        "%05d".formatted(unit + 1), "%02d".formatted((long) unit * provinces / units + 1)));
        return communes;
    }

    List<String> communesOf(String province) {
        return province.equals(CITY)
                ? IntStream.range(0, cityUnits).mapToObj("9%04d"::formatted).toList()
                : communes().entrySet().stream()
                        .filter(each -> each.getValue().equals(province))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    static List<String> elements() {
        return IntStream.rangeClosed(1, ELEMENTS).mapToObj("Q_%02d"::formatted).toList();
    }

    static List<Period> months() {
        return year().months();
    }

    static Period year() {
        return Period.month(YEAR, 1).reportYear();
    }

    /** The lines of {@code org-units.csv}. */
    List<String> unitLines() {
        List<String> lines = new ArrayList<>();
        lines.add("code,name,kind,parent,valid_from,valid_to,basis");
        lines.add(NATION + ",Cả nước,tinh,,2025-07-01,,assumed");
        lines.add(CITY + ",Thành phố mẫu,thanh_pho,,2025-07-01,,assumed");
        communes().values().stream()
                .distinct()
                .forEach(code -> lines.add(code + ",Tỉnh số " + code + ",tinh," + NATION + ",2025-07-01,,assumed"));
        communes().forEach((code, province) -> lines.add(commune(code, province)));
        communesOf(CITY).forEach(code -> lines.add(commune(code, CITY)));
        return lines;
    }

    private static String commune(String code, String parent) {
        return code + ",Xã số " + code + ",xa," + parent + ",2025-07-01,,assumed";
    }
}
