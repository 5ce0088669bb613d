package vn.tonghop.definition.kept;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a value with all that it holds; equal records are written once. */
final class ValueWriter {

    private final Map<Class<?>, Made<?>> made;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Object, Integer> written = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    ValueWriter(List<Made<?>> made) {
        this.made = new HashMap<>();
        made.forEach(each -> this.made.put(each.type(), each));
    }

    /** All texts, and then the value, which names them by number. */
    byte[] write(Object value) throws IOException {
        any(value);
        var all = new ByteArrayOutputStream();
        var head = new DataOutputStream(all);
        head.writeInt(texts.size());
        for (String text : texts.keySet()) {
            byte[] letters = text.getBytes(StandardCharsets.UTF_8);
            head.writeInt(letters.length);
            head.write(letters);
        }
        bytes.writeTo(all);
        return all.toByteArray();
    }

    private void any(Object value) throws IOException {
        if (value instanceof String text) {
            tag(Tag.TEXT);
            text(text);
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.CONSTANT);
            text(constant.getDeclaringClass().getName());
            out.writeInt(constant.ordinal());
        } else if (value instanceof Optional<?> optional) {
            tag(optional.isEmpty() ? Tag.NOTHING : Tag.SOMETHING);
            if (optional.isPresent()) {
                any(optional.get());
            }
        } else if (value instanceof Map<?, ?> map) {
            tag(Tag.MAP);
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                any(entry.getKey());
                any(entry.getValue());
            }
        } else if (value instanceof Collection<?> values) {
            tag(value instanceof Set ? Tag.SET : Tag.LIST);
            all(values);
        } else {
            plain(value);
        }
    }

    private void plain(Object value) throws IOException {
        if (value instanceof Boolean yes) {
            tag(yes ? Tag.YES : Tag.NO);
        } else if (value instanceof Integer number) {
            tag(Tag.NUMBER);
            out.writeInt(number);
        } else if (value instanceof Double fraction) {
            tag(Tag.FRACTION);
            out.writeDouble(fraction);
        } else if (value instanceof BigDecimal decimal) {
            tag(Tag.DECIMAL);
            text(decimal.toString());
        } else if (value instanceof LocalDate day) {
            tag(Tag.DAY);
            out.writeInt(Math.toIntExact(day.toEpochDay()));
        } else if (value instanceof MonthDay day) {
            tag(Tag.DAY_OF_YEAR);
            out.writeInt(day.getMonthValue());
            out.writeInt(day.getDayOfMonth());
        } else if (value instanceof Pattern pattern) {
            tag(Tag.PATTERN);
            text(pattern.pattern());
            out.writeInt(pattern.flags());
        } else {
            made(value);
        }
    }

    private void record(Object value) throws IOException {
        Integer number = written.get(value);
        if (number != null) {
            tag(Tag.AGAIN);
            out.writeInt(number);
            return;
        }
        tag(Tag.RECORD);
        text(value.getClass().getName());
        try {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                any(component.getAccessor().invoke(value));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        written.put(value, written.size());
    }

    private void made(Object value) throws IOException {
        Made<?> known = made.get(value.getClass());
        if (known == null) {
            throw new IOException("cannot keep a " + value.getClass());
        }
        Integer number = written.get(value);
        if (number != null) {
            tag(Tag.AGAIN);
            out.writeInt(number);
            return;
        }
        tag(Tag.MADE);
        text(value.getClass().getName());
        all(known.listOf(value));
        written.put(value, written.size());
    }

    private void all(Collection<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            any(value);
        }
    }

    private void text(String text) throws IOException {
        texts.putIfAbsent(text, texts.size());
        out.writeInt(texts.get(text));
    }

    private void tag(Tag tag) throws IOException {
        out.writeByte(tag.ordinal());
    }
}
