package vn.tonghop.cli.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Comparison.Rounds;
import vn.tonghop.cli.bench.measure.Side;
import vn.tonghop.job.Checking;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.spreadsheet.floor.XmlFloor;
import vn.tonghop.storage.CheckedFile;
import vn.tonghop.storage.PendingFile;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.SubmissionStore;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.floor.CopyFloor;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.life.Doer;

/** The stages of the main job that can be measured inside this process, each beside its floor. */
final class Stages {

    private static final OptionalDouble READING_LIMIT = OptionalDouble.of(2.5);
    private static final OptionalDouble STORING_LIMIT = OptionalDouble.of(2);

    private static final Rounds READING = new Rounds(15, 21);
    private static final Rounds STORING = new Rounds(15, 15);

    private static final int FILES_PER_TRANSACTION = 64;

    private final SampleJune june;

    Stages(SampleJune june) {
        this.june = june;
    }

    /** Bytes in memory on both sides. */
    Comparison reading() {
        List<SubmissionFile> files = june.files();
        List<byte[]> contents = june.contents();
        var reader = new SubmissionReader(june.programme());
        return Comparison.measure(
                "reading",
                READING_LIMIT,
                READING,
                Side.timed(() -> IntStream.range(0, files.size())
                        .mapToObj(i -> reader.read(files.get(i).name(), contents.get(i)))
                        .toList()),
                Side.timed(() -> contents.stream().map(XmlFloor::over).toList()));
    }

    /** The readings are at hand on both sides; what a round left behind is cleared before the clock runs. */
    Comparison storing(DataSource dataSource) {
        List<SubmissionFile> files = june.files();
        var checking = new Checking(june.programme(), june.jobs());
        Map<String, Reading> readings = files.stream()
                .collect(Collectors.toMap(SubmissionFile::sha256, checking::check, (first, copy) -> first));
        var floor = new CopyFloor(dataSource, june.programme().id(), SampleJune.JUNE.code());
        List<byte[]> rows = new ArrayList<>();
        return Comparison.measure(
                "storing",
                STORING_LIMIT,
                STORING,
                Side.timed(() -> forget(dataSource), () -> store(dataSource, files, readings)),
                Side.timed(
                        () -> {
                            rows.clear();
                            rows.add(floor.export());
                            CopyFloor.empty(dataSource);
                            CopyFloor.settle(dataSource);
                        },
                        () -> CopyFloor.load(dataSource, rows.get(0))));
    }

    private static void forget(DataSource dataSource) {
        CopyFloor.forget(dataSource);
        CopyFloor.settle(dataSource);
    }

    /** As the job does it: receipts in one transaction, then checked files by the chunk. */
    private List<PendingFile> store(DataSource dataSource, List<SubmissionFile> files, Map<String, Reading> readings) {
        var transaction = new TransactionTemplate(Transactions.on(dataSource));
        var receipts = new ReceiptStore(dataSource, june.programme().id());
        var submissions = new SubmissionStore(dataSource, june.programme().id());
        transaction.executeWithoutResult(status -> receipts.register(files));
        List<PendingFile> pending = receipts.pending();
        Function<PendingFile, CheckedFile> checked = file -> new CheckedFile(
                file.receipt(), file.file(), readings.get(file.file().sha256()));
        for (int from = 0; from < pending.size(); from += FILES_PER_TRANSACTION) {
            List<CheckedFile> chunk =
                    pending.subList(from, Math.min(from + FILES_PER_TRANSACTION, pending.size())).stream()
                            .map(checked)
                            .toList();
            transaction.executeWithoutResult(status -> submissions.store(chunk, Doer.NOBODY, Instant.now()));
        }
        return pending;
    }
}
