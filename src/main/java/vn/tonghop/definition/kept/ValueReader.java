package vn.tonghop.definition.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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

    private final List<Made<?>> made;
    private final ByteBuffer in;
    private final String[] texts;
    private final Map<String, Constructor<?>> constructors = new HashMap<>();
    private final Map<String, Object[]> constants = new HashMap<>();
    private final List<Object> read = new ArrayList<>();

    ValueReader(ByteBuffer in, List<Made<?>> made) {
        this.made = made;
        this.in = in;
        this.texts = new String[in.getInt()];
        for (int i = 0; i < texts.length; i++) {
            int length = in.getInt();
            texts[i] = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
            in.position(in.position() + length);
        }
    }

    Object read() throws ReflectiveOperationException {
        return switch (TAGS[in.get()]) {
            case AGAIN -> read.get(in.getInt());
            case RECORD -> known(record(text()));
            case MADE -> known(made(text(), list()));
            case CONSTANT -> constants(text())[in.getInt()];
            case TEXT -> text();
            case NUMBER -> in.getInt();
            case FRACTION -> in.getDouble();
            case DECIMAL -> new BigDecimal(text());
            case YES -> true;
            case NO -> false;
            case DAY -> LocalDate.ofEpochDay(in.getInt());
            case DAY_OF_YEAR -> MonthDay.of(in.getInt(), in.getInt());
            case PATTERN -> Pattern.compile(text(), in.getInt());
            case NOTHING -> Optional.empty();
            case SOMETHING -> Optional.of(read());
            case LIST -> list();
            case SET -> new LinkedHashSet<>(list());
            case MAP -> map();
        };
    }

    private String text() {
        return texts[in.getInt()];
    }

    private List<Object> list() throws ReflectiveOperationException {
        Object[] values = new Object[in.getInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        return Arrays.asList(values);
    }

    private Map<Object, Object> map() throws ReflectiveOperationException {
        int size = in.getInt();
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(), read());
        }
        return map;
    }

    private Object record(String type) throws ReflectiveOperationException {
        Constructor<?> constructor = constructor(type);
        Object[] values = new Object[constructor.getParameterCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = read();
        }
        return constructor.newInstance(values);
    }

    private Object made(String type, List<Object> list) {
        for (Made<?> known : made) {
            if (known.type().getName().equals(type)) {
                return known.from().apply(list);
            }
        }
        throw new IllegalStateException(type);
    }

    private Object known(Object value) {
        read.add(value);
        return value;
    }

    private Constructor<?> constructor(String type) throws ReflectiveOperationException {
        Constructor<?> constructor = constructors.get(type);
        if (constructor == null) {
            Class<? extends Record> found = ours(type).asSubclass(Record.class);
            RecordComponent[] components = found.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            constructor = found.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            constructors.put(type, constructor);
        }
        return constructor;
    }

    private Object[] constants(String type) throws ReflectiveOperationException {
        Object[] values = constants.get(type);
        if (values == null) {
            values = ours(type).getEnumConstants();
            constants.put(type, values);
        }
        return values;
    }

    private static Class<?> ours(String type) throws ClassNotFoundException {
        if (!type.startsWith(OURS)) {
            throw new ClassNotFoundException(type);
        }
        return Class.forName(type);
    }
}
