package vn.tonghop.period;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.definition.CsvFile;
import vn.tonghop.definition.CsvRow;
import vn.tonghop.definition.Faults;

/** Reads {@code holidays.csv}, refusing days that say nothing: a weekend that is off, a weekday that is worked. */
final class HolidayFile {

    static final String NAME = "holidays.csv";

    private static final List<String> COLUMNS = List.of("date", "kind", "name", "basis");

    private final Set<LocalDate> seen = new HashSet<>();

    private HolidayFile() {}

    static List<SpecialDay> read(Path file, Faults faults) {
        var holidays = new HolidayFile();
        return CsvFile.read(file, COLUMNS, faults).stream()
                .map(holidays::day)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SpecialDay> day(CsvRow row) {
        String name = row.text("name");
        Optional<SpecialDay.Kind> kind = choice(row, "kind", SpecialDay.Kind.class);
        Optional<SpecialDay.Basis> basis = choice(row, "basis", SpecialDay.Basis.class);
        row.text("date");
        return row.optionalDate("date")
                .filter(date -> isNew(row, date))
                .flatMap(date -> kind.filter(known -> matters(row, date, known))
                        .flatMap(known -> basis.map(from -> new SpecialDay(date, known, name, from))));
    }

    private boolean isNew(CsvRow row, LocalDate date) {
        boolean first = seen.add(date);
        if (!first) {
            row.fault("ngày " + date + " ghi hai lần");
        }
        return first;
    }

    private static boolean matters(CsvRow row, LocalDate date, SpecialDay.Kind kind) {
        boolean weekend = WorkingDays.isWeekend(date);
        if (weekend && kind == SpecialDay.Kind.OFF) {
            row.fault("ngày " + date
                    + " là thứ bảy hoặc chủ nhật, vốn đã nghỉ: chỉ ghi off cho ngày từ thứ hai đến thứ sáu");
        }
        if (!weekend && kind == SpecialDay.Kind.WORK) {
            row.fault("ngày " + date
                    + " không phải thứ bảy, chủ nhật, vốn đã là ngày làm việc: chỉ ghi work cho ngày làm bù");
        }
        return weekend == (kind == SpecialDay.Kind.WORK);
    }

    private static <E extends Enum<E>> Optional<E> choice(CsvRow row, String column, Class<E> type) {
        String word = row.text(column);
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(candidate -> spelt(candidate).equals(word))
                .findFirst();
        if (constant.isEmpty() && !word.isEmpty()) {
            row.fault("cột " + column + " (" + word + ") phải là một trong "
                    + Arrays.stream(type.getEnumConstants())
                            .map(HolidayFile::spelt)
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        return constant;
    }

    private static String spelt(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
