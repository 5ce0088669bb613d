package vn.tonghop.storage.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.tonghop.storage.copy.Tables;

/** What stands in the tables of a database, told shortly enough to compare. */
public final class TableDigests {

    private TableDigests() {}

    /** By table, the number of rows and a hash of them all, whatever their order. */
    public static Map<String, String> of(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            Map<String, String> digests = new TreeMap<>();
            for (String table : Tables.of(connection).parentsFirst()) {
                digests.put(table, of(connection, table, List.of("*")));
            }
            return digests;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Each after those that it refers to. */
    public static List<String> parentsFirst(Connection connection) throws SQLException {
        return Tables.of(connection).parentsFirst();
    }

    /** The same of some columns of one table. */
    public static String of(Connection connection, String table, List<String> columns) throws SQLException {
        String names = columns.stream()
                .map(name -> name.equals("*") ? name : '"' + name + '"')
                .collect(Collectors.joining(", "));
        String query = "select count(*) || ' rows ' || coalesce(md5(string_agg(one, chr(10) order by one)), '')"
                + " from (select part::text as one from (select " + names + " from \"" + table + "\") part) rows";
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
