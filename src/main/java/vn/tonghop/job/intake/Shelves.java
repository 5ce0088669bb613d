package vn.tonghop.job.intake;

import javax.sql.DataSource;
import vn.tonghop.storage.ReceiptStore;
import vn.tonghop.storage.SubmissionStore;
import vn.tonghop.storage.kept.KeptFiles;
import vn.tonghop.storage.past.ShadowStore;

/** Where the intake puts things: receipts, submissions, what rules on trial found, and the files themselves. */
public record Shelves(ReceiptStore receipts, SubmissionStore submissions, ShadowStore shadow, KeptFiles kept) {

    public static Shelves of(DataSource dataSource, String programme, Sources sources) {
        return new Shelves(
                new ReceiptStore(dataSource, programme),
                new SubmissionStore(dataSource, programme),
                new ShadowStore(dataSource),
                new KeptFiles(sources.kept()));
    }
}
