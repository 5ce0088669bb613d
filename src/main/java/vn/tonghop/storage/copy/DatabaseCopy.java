package vn.tonghop.storage.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** Filled by the migrations themselves. */
    private static final Set<String> LEFT_OUT = Set.of("flyway_schema_history", "migrated_by");

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
            tables(from).forEach(table -> copyRows(from, table));
            sequences(from).forEach(sequence -> goOn(from, sequence));
        });
        JdbcClient.create(copy).sql("analyze").update();
    }

    /** Each table after those that its rows refer to. */
    private List<String> tables(String schema) {
        List<String> waiting = new ArrayList<>(jdbc.sql(
                        "select relname from pg_class where relkind = 'r' and relnamespace = ?::regnamespace order by relname")
                .param(schema)
                .query(String.class)
                .list());
        waiting.removeAll(LEFT_OUT);
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String next = waiting.stream()
                    .filter(table -> ordered.containsAll(referred(schema, table)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle: " + waiting));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private List<String> referred(String schema, String table) {
        return jdbc.sql("""
                        select distinct other.relname from pg_constraint c
                        join pg_class one on one.oid = c.conrelid join pg_class other on other.oid = c.confrelid
                        where c.contype = 'f' and one.relnamespace = ?::regnamespace and one.relname = ?
                          and other.oid <> one.oid
                        """).params(schema, table).query(String.class).list();
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
