package vn.tonghop.storage.totals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions that are added up, as the arrays that a query takes them in; units by their place in a list. */
final class Counting {

    private final List<Long> ids = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final List<Integer> months = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final List<@Nullable String> hidden = new ArrayList<>();
    private final Map<String, Integer> units = new LinkedHashMap<>();

    /**
     * @param month that its period ends with, 1 to 12
     * @param length of its period in months
     * @param hidden the data elements that a supplement above it says in its stead, by blanks; null where there is none
     */
    void add(long id, String unit, int month, int length, @Nullable String hidden) {
        ids.add(id);
        places.add(units.computeIfAbsent(unit, code -> units.size()));
        months.add(month);
        lengths.add(length);
        this.hidden.add(hidden);
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    /** The codes of the units, in their places. */
    List<String> units() {
        return List.copyOf(units.keySet());
    }

    /** Sets the five parameters from the first one on: number, place of the unit, month, length, what is hidden. */
    void fill(PreparedStatement statement) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
        statement.setArray(2, connection.createArrayOf("int", places.toArray()));
        statement.setArray(3, connection.createArrayOf("int", months.toArray()));
        statement.setArray(4, connection.createArrayOf("int", lengths.toArray()));
        statement.setArray(5, connection.createArrayOf("text", hidden.toArray()));
    }
}
