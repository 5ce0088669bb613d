package vn.tonghop.plan.allocation;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/** {@code allocation.csv} of a programme, which need not have one. */
public final class AllocationFile {

    private static final String NAME = "allocation.csv";
    private static final List<String> COLUMNS = List.of("indicator", "unit", "value");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private final Faults faults;
    private final Map<CsvRow, Allocation> rows = new LinkedHashMap<>();

    public AllocationFile(Path programme, Faults faults) {
        this.faults = faults;
        if (Files.exists(programme.resolve(NAME))) {
            Set<String> seen = new HashSet<>();
            CsvFile.read(programme.resolve(NAME), COLUMNS, faults).forEach(row -> rows.put(row, allocation(row, seen)));
        }
    }

    public List<Allocation> allocations() {
        return List.copyOf(rows.values());
    }

    /** Holds each level against what the rest of the plan says; the faults of a level go to its line. */
    public void check(BiConsumer<CsvRow, Allocation> check) {
        rows.forEach(check);
    }

    /** A fault of the levels taken together. */
    public void fault(String problem) {
        faults.add(NAME, 1, problem);
    }

    private static Allocation allocation(CsvRow row, Set<String> seen) {
        String indicator = row.text("indicator");
        String unit = row.text("unit");
        if (!seen.add(indicator + " " + unit)) {
            row.fault("chỉ tiêu " + indicator + " đã giao cho đơn vị " + unit + " ở trên");
        }
        return new Allocation(indicator, unit, value(row));
    }

    private static BigDecimal value(CsvRow row) {
        String value = row.text("value");
        if (NUMBER.matcher(value).matches()) {
            return new BigDecimal(value);
        }
        if (!value.isEmpty()) {
            row.fault("cột value (" + value + ") phải là số nguyên từ 0, viết không có dấu ngăn hàng nghìn");
        }
        return BigDecimal.ZERO;
    }
}
