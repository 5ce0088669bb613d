package vn.tonghop.job.past;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.definition.Faults;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.link.IndicatorLink;
import vn.tonghop.plan.link.IndicatorLinkFile;
import vn.tonghop.spreadsheet.PastFileReader;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.past.PastFigureStore;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;
import vn.tonghop.submission.past.PastFigure;
import vn.tonghop.submission.past.PastReading;

/** Takes a file with figures of earlier years in, whole or not at all. */
public final class PastLoad {

    private static final String ACT = "LOAD_PAST";

    private final DataSource dataSource;
    private final Programme programme;
    private final PastFileReader reader;

    /** @param jobs the folder with the definitions */
    public PastLoad(DataSource dataSource, Programme programme, Path jobs) {
        this.dataSource = dataSource;
        this.programme = programme;
        var faults = new Faults();
        List<IndicatorLink> links = IndicatorLinkFile.read(jobs, faults);
        faults.stopIfAny();
        this.reader = new PastFileReader(programme, links);
    }

    /**
     * What the file holds; it is kept where nothing is wrong with it.
     *
     * @param source of the lines that name none; may be empty
     */
    public PastReading load(Path file, String source, Doer doer, Instant at) {
        byte[] bytes = bytes(file);
        PastReading reading = reader.read(file.getFileName().toString(), bytes, source);
        if (reading.isClean() && !reading.figures().isEmpty()) {
            keep(reading.figures(), sha256(bytes), doer, at);
        }
        return reading;
    }

    private void keep(List<PastFigure> figures, String sha256, Doer doer, Instant at) {
        new TransactionTemplate(Transactions.on(dataSource)).executeWithoutResult(status -> {
            new PastFigureStore(dataSource, programme.id()).add(figures, at);
            new ActLog(dataSource, programme.id())
                    .append(doer, at, List.of(new LoggedAct(ACT, Subject.ofPeriod(""), "sha256:" + sha256)));
        });
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
