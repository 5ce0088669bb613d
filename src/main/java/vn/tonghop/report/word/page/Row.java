package vn.tonghop.report.word.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of the content, whose fields a layout names in braces. */
public record Row(Record row) {

    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

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
        RecordComponent component = Arrays.stream(row.getClass().getRecordComponents())
                .filter(each -> each.getName().equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Word layout asks for '" + field + "', expected one of "
                        + Arrays.stream(row.getClass().getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList()));
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(field + " of " + row.getClass(), e);
        }
    }
}
