package vn.tonghop.storage.row;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL's text arrays, in and out. */
public final class TextArray {

    private TextArray() {}

    /** The array literal. */
    public static String of(Collection<String> texts) {
        return texts.stream()
                .map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    public static List<String> read(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
