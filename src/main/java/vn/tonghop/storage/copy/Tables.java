package vn.tonghop.storage.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables that hold something worth keeping, each after those it refers to. Not among them is what a migration writes
 * about itself.
 */
public final class Tables {

    private static final Set<String> OF_MIGRATIONS = Set.of("flyway_schema_history", "migrated_by");
    private static final String ALL =
            "select relname from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace";
    private static final String REFERENCES = """
            select child.relname, parent.relname
              from pg_constraint
              join pg_class child on child.oid = conrelid
              join pg_class parent on parent.oid = confrelid
             where contype = 'f' and connamespace = current_schema()::regnamespace
            """;
    private static final String VERSION =
            "select version from flyway_schema_history where success and version is not null"
                    + " order by string_to_array(version, '.')::int[] desc limit 1";

    private final List<String> parentsFirst;
    private final String schemaVersion;

    private Tables(List<String> parentsFirst, String schemaVersion) {
        this.parentsFirst = List.copyOf(parentsFirst);
        this.schemaVersion = schemaVersion;
    }

    public static Tables of(Connection connection) throws SQLException {
        Map<String, Set<String>> parents = new TreeMap<>();
        String version;
        try (var statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(ALL)) {
                while (row.next()) {
                    parents.put(row.getString(1), new TreeSet<>());
                }
            }
            OF_MIGRATIONS.forEach(parents::remove);
            try (ResultSet row = statement.executeQuery(REFERENCES)) {
                while (row.next()) {
                    parents.get(row.getString(1)).add(row.getString(2));
                }
            }
            try (ResultSet row = statement.executeQuery(VERSION)) {
                row.next();
                version = row.getString(1);
            }
        }
        return new Tables(ordered(parents), version);
    }

    private static List<String> ordered(Map<String, Set<String>> parents) {
        Set<String> done = new LinkedHashSet<>();
        parents.keySet().forEach(table -> visit(table, parents, done, new HashSet<>()));
        return new ArrayList<>(done);
    }

    /** A table that refers to itself needs nothing: its rows come in one command. */
    private static void visit(String table, Map<String, Set<String>> parents, Set<String> done, Set<String> above) {
        if (!done.contains(table) && above.add(table)) {
            parents.get(table).forEach(parent -> visit(parent, parents, done, above));
            done.add(table);
        }
    }

    public List<String> parentsFirst() {
        return parentsFirst;
    }

    public String schemaVersion() {
        return schemaVersion;
    }

    /** @param table one of these; what a file names is asked for here before it gets into a command */
    public String quoted(String table) {
        if (!parentsFirst.contains(table)) {
            throw new IllegalArgumentException("no table " + table);
        }
        return '"' + table + '"';
    }

    public boolean has(String table) {
        return parentsFirst.contains(table);
    }
}
