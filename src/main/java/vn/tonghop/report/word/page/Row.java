package vn.tonghop.report.word.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of the content, whose fields a layout names in braces. */
public record Row(Record row) {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    /** The fields of each kind of row, which a table of many rows asks for again and again. */
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    /** The text with its fields filled in, without blanks left over by empty ones. */
    public String fill(String text) {
        return FIELD.matcher(text)
                .replaceAll(field -> Matcher.quoteReplacement(value(field)))
                .strip();
    }

    private String value(MatchResult field) {
        return String.valueOf(get(field.group(1)));
    }

    public boolean is(String field) {
        return Boolean.TRUE.equals(get(field));
    }

    public Object get(String field) {
        Method accessor = ACCESSORS.get(row.getClass()).get(field);
        if (accessor == null) {
            throw new IllegalStateException("Word layout asks for '" + field + "', expected one of "
                    + ACCESSORS.get(row.getClass()).keySet());
        }
        try {
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(field + " of " + row.getClass(), e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
        }
        return accessors;
    }
}
