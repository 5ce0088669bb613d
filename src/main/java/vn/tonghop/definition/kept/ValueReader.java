package vn.tonghop.definition.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what {@link ValueWriter} wrote; every record goes through its own constructor. Throws on anything else. */
final class ValueReader {

    /** Only our own classes are ever made. */
    private static final String OURS = "vn.tonghop.";

    private static final Tag[] TAGS = Tag.values();
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final List<Made<?>> made;
    private final byte[] bytes;
    private int next;

    /** All texts, and behind them what came by and may come again. */
    private final Object[] known;

    private int count;

    /** By the number of the class's name. */
    private final Constructor<?>[] constructors;

    ValueReader(byte[] bytes, int from, List<Made<?>> made) {
        this.made = made;
        this.bytes = bytes;
        this.next = from;
        this.known = new Object[number()];
        int texts = number();
        this.constructors = new Constructor<?>[texts];
        while (count < texts) {
            int length = number();
            known[count++] = new String(bytes, next, length, StandardCharsets.UTF_8);
            next += length;
        }
    }

    Object read() throws ReflectiveOperationException {
        int number = number();
        return number < TAGS.length ? read(TAGS[number]) : known[number - TAGS.length];
    }

    private Object read(Tag tag) throws ReflectiveOperationException {
        return switch (tag) {
            case RECORD -> known(record(number()));
            case MADE -> known(made(text(), list()));
            case CONSTANT -> known(ours(text()).getEnumConstants()[number()]);
            case NUMBER -> number();
            case FRACTION -> Double.valueOf(text());
            case DECIMAL -> known(new BigDecimal(text()));
            case YES -> true;
            case NO -> false;
            case DAY -> known(LocalDate.ofEpochDay(number()));
            case PATTERN -> Pattern.compile(text(), number());
            case NOTHING -> Optional.empty();
            case SOMETHING -> known(Optional.of(read()));
            case LIST -> list();
            case SET -> new LinkedHashSet<>(list());
            case MAP -> map();
        };
    }

    /** Seven bits in a byte, the lowest first. */
    private int number() {
        int part = bytes[next++];
        int number = part & MORE - 1;
        for (int shift = BITS; part < 0; shift += BITS) {
            part = bytes[next++];
            number |= (part & MORE - 1) << shift;
        }
        return number;
    }

    private String text() {
        return (String) known[number()];
    }

    private List<Object> list() throws ReflectiveOperationException {
        return Arrays.asList(values(number()));
    }

    private Object[] values(int size) throws ReflectiveOperationException {
        Object[] values = new Object[size];
        for (int i = 0; i < size; i++) {
            values[i] = read();
        }
        return values;
    }

    private Map<Object, Object> map() throws ReflectiveOperationException {
        int size = number();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(), read());
        }
        return map;
    }

    private Object record(int type) throws ReflectiveOperationException {
        if (constructors[type] == null) {
            constructors[type] = constructor((String) known[type]);
        }
        Constructor<?> constructor = constructors[type];
        return constructor.newInstance(values(constructor.getParameterCount()));
    }

    private Object made(String type, List<Object> list) {
        for (Made<?> kind : made) {
            if (kind.type().getName().equals(type)) {
                return kind.from().apply(list);
            }
        }
        throw new IllegalStateException(type);
    }

    private Object known(Object value) {
        known[count++] = value;
        return value;
    }

    private static Constructor<?> constructor(String type) throws ReflectiveOperationException {
        Class<? extends Record> found = ours(type).asSubclass(Record.class);
        RecordComponent[] components = found.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        Constructor<?> constructor = found.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor;
    }

    private static Class<?> ours(String type) throws ClassNotFoundException {
        if (!type.startsWith(OURS)) {
            throw new ClassNotFoundException(type);
        }
        return Class.forName(type);
    }
}
