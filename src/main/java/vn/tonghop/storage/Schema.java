package vn.tonghop.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Brings a database to the tables of this version, and gives Spring Batch its own. */
public final class Schema {

    private static final Resource BATCH_TABLES =
            new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql");

    private Schema() {}

    /** Leaves a database alone that says that these very migrations have been through it: looking costs a tenth of Flyway. */
    public static void migrate(DataSource dataSource) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        String fingerprint = fingerprint();
        if (fingerprint.equals(lastMigratedBy(jdbc))) {
            return;
        }
        migrateTo(dataSource, "latest");
        jdbc.sql("delete from migrated_by").update();
        jdbc.sql("insert into migrated_by values (?)").param(fingerprint).update();
    }

    /**
     * Brings an empty database to the tables of an earlier version, for rows that were written by it.
     *
     * @param version a number, or {@code latest}
     */
    public static void migrateTo(DataSource dataSource, String version) {
        flyway(dataSource, version).migrate();
        if (!exists(JdbcClient.create(dataSource), "batch_job_instance")) {
            new ResourceDatabasePopulator(BATCH_TABLES).execute(dataSource);
        }
    }

    /** All versions of the tables that there were, the earliest first; {@link #migrate} leads to the last. */
    public static List<String> versions(DataSource dataSource) {
        return Stream.of(flyway(dataSource, "latest").info().all())
                .map(MigrationInfo::getVersion)
                .sorted()
                .map(MigrationVersion::getVersion)
                .toList();
    }

    private static Flyway flyway(DataSource dataSource, String target) {
        return Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .target(target)
                .load();
    }

    private static String lastMigratedBy(JdbcClient jdbc) {
        return exists(jdbc, "migrated_by")
                ? jdbc.sql("select fingerprint from migrated_by")
                        .query(String.class)
                        .optional()
                        .orElse("")
                : "";
    }

    private static boolean exists(JdbcClient jdbc, String table) {
        return jdbc.sql("select to_regclass(?) is not null")
                .param(table)
                .query(Boolean.class)
                .single();
    }

    /** Of the bytes of all migrations, in the order of their names. */
    private static String fingerprint() {
        try {
            Resource[] migrations =
                    new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
            Arrays.sort(migrations, Comparator.comparing(Resource::getFilename));
            var all = new StringBuilder();
            for (Resource migration : migrations) {
                all.append(migration.getContentAsString(StandardCharsets.UTF_8));
            }
            return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
