package vn.tonghop.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Brings a database to the tables of this version, and gives Spring Batch its own. */
public final class Schema {

    private Schema() {}

    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                .load()
                .migrate();
        boolean batchTables = JdbcClient.create(dataSource)
                .sql("select to_regclass('batch_job_instance') is not null")
                .query(Boolean.class)
                .single();
        if (!batchTables) {
            new ResourceDatabasePopulator(new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"))
                    .execute(dataSource);
        }
    }
}
