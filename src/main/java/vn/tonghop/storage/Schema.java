package vn.tonghop.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Brings a database to the tables of this version, and gives Spring Batch its own. Notes which program did so: the same
 * one has nothing to look for when it starts again.
 */
public final class Schema {

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    public static void migrate(DataSource dataSource) {
        migrate(dataSource, program());
    }

    /** @param program tells one build of the program from another; without it nothing is taken for granted */
    static void migrate(DataSource dataSource, Optional<String> program) {
        var jdbc = new JdbcTemplate(dataSource);
        if (program.isPresent() && program.equals(lastProgram(jdbc))) {
            return;
        }
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load()
                .migrate();
        if (!exists(jdbc, "batch_job_instance")) {
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"))
                    .execute(dataSource);
        }
        program.ifPresent(name -> jdbc.execute("comment on table " + HISTORY + " is '" + name + "'"));
    }

    private static Optional<String> lastProgram(JdbcTemplate jdbc) {
        return Optional.ofNullable(
                jdbc.queryForObject("select obj_description(to_regclass(?), 'pg_class')", String.class, HISTORY));
    }

    private static boolean exists(JdbcTemplate jdbc, String table) {
        return jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, table);
    }

    /** Size and time of the jar; empty when the program does not run from one. */
    private static Optional<String> program() {
        try {
            Path jar = Path.of(Schema.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(jar)
                    ? Optional.of(Files.size(jar) + " " + Files.getLastModifiedTime(jar))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
