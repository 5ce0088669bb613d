package vn.tonghop.job;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.storage.RunLock;
import vn.tonghop.submission.Inbox;
import vn.tonghop.submission.SubmissionFile;

/** One run of the main job: done once for the same request on the same input, gone on with after a crash. */
public final class MonthRun {

    private final DataSource dataSource;
    private final Progress progress;

    public MonthRun(DataSource dataSource, Progress progress) {
        this.dataSource = dataSource;
        this.progress = progress;
    }

    /**
     * Runs what has not been run.
     *
     * @throws RunInProgressException when another process is at it
     * @throws RunFailedException with the real cause when a stage failed by a fault of ours
     */
    public RunOutcome run(RunRequest request) {
        List<SubmissionFile> inbox = request.inboxes().stream()
                .flatMap(folder -> new Inbox(folder).files().stream())
                .toList();
        var stages = new MonthStages(request, inbox, dataSource, progress);
        meanwhile(stages::prepareReports);
        RunLock lock = RunLock.take(dataSource, request.programme().id())
                .orElseThrow(
                        () -> new RunInProgressException(request.programme().id()));
        try (lock) {
            var engine = new BatchEngine(dataSource);
            JobParameters key = key(request, inbox);
            if (engine.isComplete(MonthJob.NAME, key)) {
                stages.reportMissing();
                return stages.outcome(false);
            }
            JobExecution execution = engine.run(new MonthJob(engine, stages).job(), key);
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                throw RunFailedException.of(execution);
            }
            return stages.outcome(true);
        }
    }

    /** In the idle time of the other core; nobody waits for it, and it ends with the program. */
    private static void meanwhile(Runnable work) {
        Thread thread = new Thread(work, "prepare-reports");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** What a run rests on: the same key is the same run. */
    private static JobParameters key(RunRequest request, List<SubmissionFile> inbox) {
        return new JobParametersBuilder()
                .addString("programme", request.programme().id())
                .addString("period", request.period().code())
                .addString("as-of", request.asOf().toString())
                .addString("plan", request.programme().hash())
                .addString("language", request.language())
                .addString("inbox", hash(inbox))
                .toJobParameters();
    }

    private static String hash(List<SubmissionFile> inbox) {
        String list = inbox.stream()
                .map(file -> file.name() + "|" + file.sha256() + "|" + file.receivedAt())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
