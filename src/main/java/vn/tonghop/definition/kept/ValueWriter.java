package vn.tonghop.definition.kept;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a value with all that it holds; what is equal is written once and then named by its number. */
final class ValueWriter {

    private static final int TAGS = Tag.values().length;
    private static final int MORE = 0x80;
    private static final int BITS = 7;

    private final Map<Class<?>, Made<?>> made;
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<Object, Integer> written = new HashMap<>();
    private ByteArrayOutputStream out = new ByteArrayOutputStream();

    ValueWriter(List<Made<?>> made) {
        this.made = new HashMap<>();
        made.forEach(each -> this.made.put(each.type(), each));
    }

    /** All texts, and then the value, which names them by number. */
    byte[] write(Object value) throws IOException {
        any(value); // once for the texts, whose number has to be known, and once more with them
        written.clear();
        out = new ByteArrayOutputStream();
        any(value);
        byte[] body = out.toByteArray();
        out = new ByteArrayOutputStream();
        number(texts.size() + written.size());
        number(texts.size());
        for (String text : texts.keySet()) {
            byte[] letters = text.getBytes(StandardCharsets.UTF_8);
            number(letters.length);
            out.write(letters);
        }
        out.write(body);
        return out.toByteArray();
    }

    private void any(Object value) throws IOException {
        Integer before = written.get(value);
        if (value instanceof String text) {
            number(TAGS + placeOf(text));
        } else if (before != null) {
            number(TAGS + texts.size() + before);
        } else if (value instanceof Record) {
            record(value);
        } else if (value instanceof Enum<?> constant) {
            tag(Tag.CONSTANT);
            text(constant.getDeclaringClass().getName());
            number(constant.ordinal());
            remember(value);
        } else if (value instanceof Optional<?> optional) {
            optional(optional);
        } else if (value instanceof Map<?, ?> map) {
            tag(Tag.MAP);
            number(map.size());
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
            number(number);
        } else if (value instanceof Double fraction) {
            tag(Tag.FRACTION);
            text(fraction.toString());
        } else if (value instanceof BigDecimal decimal) {
            tag(Tag.DECIMAL);
            text(decimal.toString());
            remember(value);
        } else if (value instanceof LocalDate day) {
            tag(Tag.DAY);
            number(Math.toIntExact(day.toEpochDay()));
            remember(value);
        } else if (value instanceof Pattern pattern) {
            tag(Tag.PATTERN);
            text(pattern.pattern());
            number(pattern.flags());
        } else {
            made(value);
        }
    }

    private void optional(Optional<?> optional) throws IOException {
        tag(optional.isEmpty() ? Tag.NOTHING : Tag.SOMETHING);
        if (optional.isPresent()) {
            any(optional.get());
            remember(optional);
        }
    }

    private void record(Object value) throws IOException {
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
        remember(value);
    }

    private void made(Object value) throws IOException {
        Made<?> known = made.get(value.getClass());
        if (known == null) {
            throw new IOException("cannot keep a " + value.getClass());
        }
        tag(Tag.MADE);
        text(value.getClass().getName());
        all(known.listOf(value));
        remember(value);
    }

    private void all(Collection<?> values) throws IOException {
        number(values.size());
        for (Object value : values) {
            any(value);
        }
    }

    /** In the order in which a reader has them complete. */
    private void remember(Object value) {
        written.put(value, written.size());
    }

    private int placeOf(String text) {
        texts.putIfAbsent(text, texts.size());
        return texts.get(text);
    }

    private void text(String text) {
        number(placeOf(text));
    }

    private void tag(Tag tag) {
        number(tag.ordinal());
    }

    private void number(int number) {
        int rest = number;
        while ((rest & -MORE) != 0) {
            out.write(rest & MORE - 1 | MORE);
            rest >>>= BITS;
        }
        out.write(rest);
    }
}
