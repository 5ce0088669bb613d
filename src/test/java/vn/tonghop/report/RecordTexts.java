package vn.tonghop.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;

/** The texts of a record by the names of its components. */
public final class RecordTexts {

    private RecordTexts() {}

    public static Map<String, String> of(Record row) {
        Map<String, String> texts = new HashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            if (component.getType() == String.class) {
                texts.put(component.getName(), text(row, component.getAccessor()));
            }
        }
        return texts;
    }

    private static String text(Record row, Method accessor) {
        try {
            accessor.setAccessible(true);
            return (String) accessor.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
