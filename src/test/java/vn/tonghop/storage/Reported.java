package vn.tonghop.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.life.Doer;

/** Builds what a ward reported, for tests of the store. */
public final class Reported {

    public static final Programme HANOI = ProgrammeFiles.read(Path.of("jobs"), "hanoi-2026");

    private final String unit;
    private final Period period;
    private final Instant receivedAt;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private String hash = "";
    private int sendNumber = 1;
    private SubmissionType type = SubmissionType.OFFICIAL;

    private Reported(String unit, Period period, String receivedAt) {
        this.unit = unit;
        this.period = period;
        this.receivedAt = Instant.parse(receivedAt);
    }

    public static Reported by(String unit, Period period, String receivedAt) {
        return new Reported(unit, period, receivedAt);
    }

    public Reported with(String element, String category, Value value) {
        int row = observations.size();
        observations.add(new Observation(element, category, value, new CellAddress("01_CoSo", row, 2)));
        return this;
    }

    public Reported with(String element, String category, long value) {
        return with(element, category, Value.of(value));
    }

    public Reported finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    public Reported hash(String text) {
        hash = text;
        return this;
    }

    /** By the sender's own count, and as what. */
    public Reported sent(int number, SubmissionType as) {
        sendNumber = number;
        type = as;
        return this;
    }

    SubmissionFile file() {
        String name = "BM01-PCMD_%s_%s.xlsx".formatted(unit, period.code());
        String sha256 = hash.isEmpty() ? unit + period.code() + receivedAt : hash;
        return new SubmissionFile(Path.of("inbox", name), sha256, Optional.of(receivedAt));
    }

    Reading reading() {
        OrgUnit ward = HANOI.units().find(unit, period.end()).orElseThrow();
        String reason = type == SubmissionType.OFFICIAL ? "" : "số liệu đến muộn";
        var identity = new Identity("BM01-PCMD", 1, ward, period, sendNumber, period.end(), type, reason, Set.of());
        return new Reading(Optional.of(new SubmissionContent(identity, observations)), findings);
    }

    /** Registers, checks and stores, each in its order, as the job does. */
    public static void store(DataSource dataSource, Reported... reports) {
        store(dataSource, HANOI.id(), reports);
    }

    public static void store(DataSource dataSource, String programme, Reported... reports) {
        var receipts = new ReceiptStore(dataSource, programme);
        receipts.register(Arrays.stream(reports).map(Reported::file).toList());
        List<CheckedFile> checked = receipts.pending().stream()
                .map(pending -> Arrays.stream(reports)
                        .filter(report ->
                                report.file().sha256().equals(pending.file().sha256()))
                        .map(report -> new CheckedFile(pending.receipt(), pending.file(), report.reading()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        new SubmissionStore(dataSource, programme).store(checked, Doer.NOBODY, Instant.EPOCH);
    }
}
