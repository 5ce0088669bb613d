package vn.tonghop.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One row of a CSV file of {@code jobs/}, by column name. */
public final class CsvRow {

    private final String file;
    private final int line;
    private final Map<String, String> values;
    private final Faults faults;

    CsvRow(String file, int line, Map<String, String> values, Faults faults) {
        this.file = file;
        this.line = line;
        this.values = Map.copyOf(values);
        this.faults = faults;
    }

    /** The text of a column that may not be empty; a fault and an empty text where it is. */
    public String text(String column) {
        return optionalText(column).orElseGet(() -> {
            fault("cột " + column + " không được để trống");
            return "";
        });
    }

    public Optional<String> optionalText(String column) {
        return Optional.ofNullable(values.get(column)).filter(text -> !text.isEmpty());
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optionalText(column).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                fault("cột " + column + " (" + text + ") phải là ngày dạng 2026-06-14");
                return Optional.empty();
            }
        });
    }

    public LocalDate date(String column) {
        text(column);
        return optionalDate(column).orElse(LocalDate.EPOCH);
    }

    /** A constant of the enum, written in lower case; the first one, and a fault, where it is none. */
    public <E extends Enum<E>> E choice(String column, Class<E> type) {
        String value = text(column);
        for (E constant : type.getEnumConstants()) {
            if (spelling(constant).equals(value)) {
                return constant;
            }
        }
        if (!value.isEmpty()) {
            List<String> allowed =
                    Arrays.stream(type.getEnumConstants()).map(CsvRow::spelling).toList();
            fault("cột " + column + " (" + value + ") phải là một trong " + allowed);
        }
        return type.getEnumConstants()[0];
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public int line() {
        return line;
    }

    public void fault(String problem) {
        faults.add(file, line, problem);
    }
}
