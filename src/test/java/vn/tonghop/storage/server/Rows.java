package vn.tonghop.storage.server;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A table to put rows in and count them again. */
record Rows(DataSource database) {

    void add() throws SQLException {
        execute("CREATE TABLE IF NOT EXISTS kept (at int)");
        execute("INSERT INTO kept VALUES (1)");
    }

    int count() throws SQLException {
        return Integer.parseInt(answer("SELECT count(*) FROM kept"));
    }

    String answer(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
