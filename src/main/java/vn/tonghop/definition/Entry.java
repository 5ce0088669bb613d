package vn.tonghop.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One entry of a YAML file: a text, a list or a set of named entries, with its line.
 *
 * <p>Whatever is missing or malformed is recorded as a fault, and a harmless stand-in is returned, so that reading goes
 * on and all faults show at once.
 */
public final class Entry {

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");

    private final String file;
    private final int line;
    private final String text;
    private final List<Entry> items;
    private final Map<String, Entry> fields;
    private final Faults faults;

    Entry(String file, int line, String text, List<Entry> items, Map<String, Entry> fields, Faults faults) {
        this.file = file;
        this.line = line;
        this.text = text;
        this.items = List.copyOf(items);
        this.fields = fields;
        this.faults = faults;
    }

    /** The entry's own text; empty for a list or named entries. */
    public String text() {
        return text;
    }

    public List<Entry> items() {
        return items;
    }

    public Set<String> keys() {
        return fields.keySet();
    }

    public Optional<Entry> find(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    public Entry get(String key) {
        return find(key).orElseGet(() -> {
            fault("thiếu mục '" + key + "'");
            return new Entry(file, line, "", List.of(), Map.of(), new Faults());
        });
    }

    public String text(String key) {
        String value = get(key).text();
        if (value.isEmpty() && find(key).isPresent()) {
            get(key).fault("mục '" + key + "' phải có chữ hoặc số");
        }
        return value;
    }

    public Optional<String> optionalText(String key) {
        return find(key).map(Entry::text).filter(value -> !value.isEmpty());
    }

    /** The texts of a list; a single text counts as a list of one; empty when the key is absent. */
    public List<String> texts(String key) {
        return find(key).stream()
                .flatMap(entry -> entry.items.isEmpty() ? Stream.of(entry) : entry.items.stream())
                .map(Entry::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The entries of a list; empty when the key is absent. */
    public List<Entry> list(String key) {
        find(key)
                .filter(entry -> !entry.text.isEmpty() || !entry.fields.isEmpty())
                .ifPresent(entry -> entry.fault("mục '" + key + "' phải là danh sách, mỗi dòng bắt đầu bằng '-'"));
        return find(key).map(Entry::items).orElse(List.of());
    }

    public int integer(String key) {
        return parsed(key, Integer::valueOf, "một số nguyên").orElse(0);
    }

    /** A number with a decimal point; grouped thousands are a fault, since 5.300 would be read as 5,3. */
    public BigDecimal number(String key) {
        optionalText(key)
                .filter(value -> GROUPED.matcher(value).matches())
                .ifPresent(value -> get(key).fault("'" + key + ": " + value
                        + "' phải viết không có dấu ngăn hàng nghìn: " + value.replace(".", "")));
        return parsed(key, BigDecimal::new, "một số").orElse(BigDecimal.ZERO);
    }

    public LocalDate date(String key) {
        return parsed(key, LocalDate::parse, "ngày dạng 2026-06-14").orElse(LocalDate.EPOCH);
    }

    /** Whether the key is there and says {@code true}. */
    public boolean flag(String key) {
        String value = optionalText(key).orElse("false");
        if (!value.equals("true") && !value.equals("false")) {
            get(key).fault("'" + key + ": " + value + "' phải là true hoặc false");
        }
        return value.equals("true");
    }

    /** A constant of the enum, written in lower case with hyphens. */
    public <E extends Enum<E>> E choice(String key, Class<E> type) {
        String value = text(key);
        return constant(value, type).orElseGet(() -> {
            if (!value.isEmpty()) {
                get(key).fault("'" + key + ": " + value + "' không có, chọn một trong " + allowed(type));
            }
            return type.getEnumConstants()[0];
        });
    }

    /** As {@link #choice}, with a value for an absent key. */
    public <E extends Enum<E>> E choice(String key, E otherwise) {
        return find(key).isPresent() ? choice(key, otherwise.getDeclaringClass()) : otherwise;
    }

    /** The constants of a list, a single one counting as a list of one; a wrong one is a fault and left out. */
    public <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        Entry list = get(key);
        Stream<Entry> entries = list.items.isEmpty() ? Stream.of(list) : list.items.stream();
        return entries.map(entry -> {
                    Optional<E> constant = constant(entry.text, type);
                    if (constant.isEmpty()) {
                        entry.fault("'" + key + ": " + entry.text + "' không có, chọn một trong " + allowed(type));
                    }
                    return constant;
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** Records every key that is not among the allowed ones. */
    public void allowOnly(String... keys) {
        Set<String> allowed = Set.of(keys);
        fields.forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                entry.fault("mục '" + key + "' không có, chọn một trong "
                        + allowed.stream().sorted().toList());
            }
        });
    }

    public void fault(String problem) {
        faults.add(file, line, problem);
    }

    private <T> Optional<T> parsed(String key, Function<String, T> parse, String wanted) {
        String value = text(key);
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(parse.apply(value));
        } catch (NumberFormatException | DateTimeParseException e) {
            get(key).fault("'" + key + ": " + value + "' phải là " + wanted);
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> spelling(constant).equals(value))
                .findFirst();
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String allowed(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Entry::spelling).collect(Collectors.joining(", ", "[", "]"));
    }
}
