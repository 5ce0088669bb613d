package vn.tonghop.job.intake;

import javax.sql.DataSource;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.SubmissionStore;
import vn.tonghop.storage.kept.KeptFiles;

/** Where the intake puts things: receipts, submissions, and the files themselves. */
public record Shelves(ReceiptStore receipts, SubmissionStore submissions, KeptFiles kept) {

    public static Shelves of(DataSource dataSource, String programme, Sources sources) {
        return new Shelves(
                new ReceiptStore(dataSource, programme),
                new SubmissionStore(dataSource, programme),
                new KeptFiles(sources.kept()));
    }
}
