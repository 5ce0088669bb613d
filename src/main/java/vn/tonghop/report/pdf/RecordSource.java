package vn.tonghop.report.pdf;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;

/** Hands records to a template: a field of the template is a component of the record. */
final class RecordSource implements JRDataSource {

    private final Iterator<? extends Record> rows;
    private Map<String, Object> row = Map.of();

    RecordSource(List<? extends Record> rows) {
        this.rows = rows.iterator();
    }

    @Override
    public boolean next() {
        boolean more = rows.hasNext();
        if (more) {
            row = values(rows.next());
        }
        return more;
    }

    @Override
    public Object getFieldValue(JRField field) {
        Object value = row.get(field.getName());
        if (value == null) {
            throw new IllegalStateException(
                    "template asks for '" + field.getName() + "', expected one of " + row.keySet());
        }
        return value;
    }

    static Map<String, Object> values(Record record) {
        Map<String, Object> values = new HashMap<>();
        Arrays.stream(record.getClass().getRecordComponents())
                .forEach(component -> values.put(component.getName(), value(record, component)));
        return values;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.getName() + " of " + record.getClass(), e);
        }
    }
}
