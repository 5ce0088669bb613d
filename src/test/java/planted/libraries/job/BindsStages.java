package planted.libraries.job;

import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;

/** Knows what it may know. */
record BindsStages(Job job, DataSource source) {}
