package vn.tonghop.storage.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.storage.RunLock;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.Transactions;

/**
 * All tables once more in a schema of their own, as they are at one moment; it is gone when this is closed. What a copy that
 * was not closed has left is removed first.
 */
public final class DatabaseCopy implements AutoCloseable {

    public static final String SCHEMA = "dien_tap";

    private final JdbcClient jdbc;
    private final DataSource copy;
    private final RunLock lock;

    private DatabaseCopy(DataSource real, RunLock lock) {
        this.jdbc = JdbcClient.create(real);
        this.copy = new SchemaDataSource(real, SCHEMA);
        this.lock = lock;
    }

    /** Empty while somebody else has a copy. */
    public static Optional<DatabaseCopy> of(DataSource real) {
        return RunLock.take(real, "of copies").map(lock -> {
            var made = new DatabaseCopy(real, lock);
            try {
                made.fill(real);
                return made;
            } catch (RuntimeException e) {
                made.close();
                throw e;
            }
        });
    }

    public DataSource dataSource() {
        return copy;
    }

    private void fill(DataSource real) {
        drop();
        String from = jdbc.sql("select current_schema()").query(String.class).single();
        jdbc.sql("create schema " + SCHEMA).update();
        Schema.migrate(copy);
        var transaction = new TransactionTemplate(Transactions.on(real));
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        transaction.executeWithoutResult(status -> {
            tables(real).forEach(table -> copyRows(from, table));
            sequences(from).forEach(sequence -> goOn(from, sequence));
        });
        JdbcClient.create(copy).sql("analyze").update();
    }

    /** Of the schema that the transaction sees, as far as there are rows to copy. */
    private static List<String> tables(DataSource real) {
        Connection connection = DataSourceUtils.getConnection(real);
        try {
            return Tables.of(connection).parentsFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot see the tables", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, real);
        }
    }

    private void copyRows(String schema, String table) {
        String columns = jdbc.sql("""
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = ? and table_name = ? and is_generated = 'NEVER'
                        """).params(schema, table).query(String.class).single();
        jdbc.sql("insert into %s.%s (%s) overriding system value select %s from %s.%s"
                        .formatted(SCHEMA, quoted(table), columns, columns, quoted(schema), quoted(table)))
                .update();
    }

    private List<String> sequences(String schema) {
        return jdbc.sql("select relname from pg_class where relkind = 'S' and relnamespace = ?::regnamespace")
                .param(schema)
                .query(String.class)
                .list();
    }

    private void goOn(String schema, String sequence) {
        String name = quoted(sequence);
        jdbc.sql("select setval('%s.%s', last_value, is_called) from %s.%s"
                        .formatted(SCHEMA, name, quoted(schema), name))
                .query(Long.class)
                .single();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private void drop() {
        jdbc.sql("drop schema if exists " + SCHEMA + " cascade").update();
    }

    @Override
    public void close() {
        try (lock) {
            drop();
        }
    }
}
