package vn.tonghop.storage.backup;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How far the counters of a database have come, so that no number is given out twice after the way back. */
final class Sequences {

    static final String NAME = "sequences.txt";

    private static final String ALL =
            "select sequencename, last_value from pg_sequences where schemaname = current_schema()"
                    + " and last_value is not null order by sequencename";

    private Sequences() {}

    static byte[] of(Connection connection) throws SQLException {
        var all = new StringBuilder();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                all.append(row.getString(1)).append('=').append(row.getLong(2)).append('\n');
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void set(Connection connection, byte[] part) throws SQLException, UnusableBackupException {
        try (var statement = connection.prepareStatement("select setval(to_regclass(quote_ident(?)), ?)")) {
            for (String line : new String(part, StandardCharsets.UTF_8).lines().toList()) {
                int equals = line.indexOf('=');
                statement.setString(1, line.substring(0, Math.max(0, equals)));
                statement.setLong(2, Long.parseLong(line.substring(equals + 1)));
                statement.executeQuery().close();
            }
        } catch (NumberFormatException e) {
            throw new UnusableBackupException(UnusableBackupException.Reason.DAMAGED, e);
        }
    }
}
