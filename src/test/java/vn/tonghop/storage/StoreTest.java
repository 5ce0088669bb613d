package vn.tonghop.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.period.Period;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.rollup.MeasuredTerm;
import vn.tonghop.rollup.RollUp;
import vn.tonghop.rollup.UnitReceipt;
import vn.tonghop.rollup.UnitTotal;
import vn.tonghop.rollup.expected.CountedReport;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.storage.totals.KnownTotals;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.HashedFile;

class StoreTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final String BA_DINH = "00004";
    private static final String NGOC_HA = "00008";
    private static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");
    private static final Term PEOPLE = new Term("T_NGUOI", "ND");
    private static final Term STOCK = new Term("F_CUOI", "");
    private static final Term INSPECTED = new Term("K_MOI", "DOI178_XA");
    private static final Term DOCUMENT = new Term("D_SOVB", "LONG_GHEP");

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void theLastVersionReceivedByTheMomentCountsAndEarlierOnesStay() {
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, JUNE, "2026-06-15T02:00:00Z").with("T_NGUOI", "ND", 10),
                Reported.by(BA_DINH, JUNE, "2026-06-16T02:00:00Z").with("T_NGUOI", "ND", 20));

        assertThat(total(BA_DINH, PEOPLE).toDate()).isEqualByComparingTo("20");
        assertThat(totals(Instant.parse("2026-06-15T12:00:00Z")))
                .singleElement()
                .satisfies(total -> assertThat(total.toDate()).isEqualByComparingTo("10"));
        assertThat(versions()).containsExactly(1, 2);
    }

    @Test
    void versionsGoOnOverSeveralTransactions() {
        Reported.store(DATABASE.dataSource(), Reported.by(BA_DINH, JUNE, "2026-06-15T02:00:00Z"));
        Reported.store(
                DATABASE.dataSource(),
                Reported.by(BA_DINH, JUNE, "2026-06-15T03:00:00Z"),
                Reported.by(NGOC_HA, JUNE, "2026-06-15T03:00:00Z"),
                Reported.by(BA_DINH, JUNE, "2026-06-15T04:00:00Z"));

        assertThat(versions()).containsExactly(1, 1, 2, 3);
    }

    @Test
    void aRefusedFileLeavesItsReasonAndNoObservation() {
        Reported.store(
                DATABASE.dataSource(), june(BA_DINH).with("T_NGUOI", "ND", 10).finding(error()));

        List<UnitReceipt> receipts =
                new PeriodReceipts(DATABASE.dataSource(), Reported.HANOI.id(), List.of(JUNE)).asOf(AS_OF);

        assertThat(totals(AS_OF)).isEmpty();
        assertThat(receipts).singleElement().satisfies(receipt -> {
            assertThat(receipt.version()).isZero();
            assertThat(receipt.reason().orElseThrow().facts()).containsEntry("found", "1\t2\\ \"x\", {y}\nz");
        });
    }

    @Test
    void ofAFileWithPersonalDataNotEvenTheNameIsKept() {
        Reported file = june(BA_DINH).hash("same").finding(personalData());
        Reported copy = june(NGOC_HA).hash("same");
        var receipts = new ReceiptStore(DATABASE.dataSource(), Reported.HANOI.id());
        receipts.register(List.of(file.file(), copy.file()));
        receipts.remember(List.of(seen(file, 1), seen(copy, 1)));

        Reported.store(DATABASE.dataSource(), file);
        receipts.register(List.of(file.file(), copy.file()));
        receipts.remember(List.of(seen(file, 2), seen(copy, 2)));

        assertThat(receipts.hashed()).isEmpty();
        assertThat(JdbcClient.create(DATABASE.dataSource())
                        .sql("select file_name || folder from receipt union all select file_name from receipt_copy")
                        .query(String.class)
                        .list())
                .containsExactly("");
    }

    @Test
    void ofAFileItIsKnownWhatItLookedLikeLast() {
        Reported file = june(BA_DINH);
        Reported.store(DATABASE.dataSource(), file);
        var receipts = new ReceiptStore(DATABASE.dataSource(), Reported.HANOI.id());

        receipts.remember(List.of(seen(file, 1)));
        receipts.remember(List.of(seen(file, 2)));

        assertThat(receipts.hashed()).containsExactly(seen(file, 2));
    }

    @Test
    void theSameBytesAreOneReceiptUnderWhateverName() {
        Reported.store(DATABASE.dataSource(), june(BA_DINH).hash("same"));
        new ReceiptStore(DATABASE.dataSource(), Reported.HANOI.id())
                .register(List.of(june(NGOC_HA).hash("same").file()));

        assertThat(new ReceiptStore(DATABASE.dataSource(), Reported.HANOI.id()).pending())
                .isEmpty();
        assertThat(new PeriodReceipts(DATABASE.dataSource(), Reported.HANOI.id(), List.of(JUNE)).copies())
                .singleElement()
                .satisfies(copy -> assertThat(copy.place().file()).contains(NGOC_HA));
    }

    @Test
    void ofTheSameBytesInOneFolderTheFirstToComeIsTheReceipt() {
        Reported later = Reported.by(BA_DINH, JUNE, "2026-06-15T05:00:00Z").hash("same");
        Reported first = Reported.by(NGOC_HA, JUNE, "2026-06-15T04:00:00Z").hash("same");
        var store = new ReceiptStore(DATABASE.dataSource(), Reported.HANOI.id());

        store.register(List.of(later.file(), first.file()));
        store.register(List.of(later.file(), first.file()));

        assertThat(store.pending())
                .singleElement()
                .satisfies(pending -> assertThat(pending.file().name()).contains(NGOC_HA));
    }

    @Test
    void aFileThatBreaksTheStoreLeavesNothingOfItsTransaction() {
        Reported twice = june(NGOC_HA).with("F_CUOI", "KS", 1).with("F_CUOI", "KS", 2);
        var transaction = new TransactionTemplate(Transactions.on(DATABASE.dataSource()));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        Reported.store(DATABASE.dataSource(), june(BA_DINH).with("F_CUOI", "KS", 1), twice)))
                .isInstanceOfAny(DataAccessException.class, IllegalStateException.class);
        assertThat(versions()).isEmpty();
        assertThat(new ReceiptStore(DATABASE.dataSource(), Reported.HANOI.id()).pending())
                .isEmpty();
    }

    @Test
    void theInputHashChangesWithEveryReceiptAndOnlyThen() {
        var store = new ReceiptStore(DATABASE.dataSource(), Reported.HANOI.id());
        Reported.store(DATABASE.dataSource(), june(BA_DINH));
        String one = store.inputHash(JUNE, AS_OF);
        Reported.store(DATABASE.dataSource(), Reported.by(NGOC_HA, JUNE, "2026-06-17T02:00:00Z"));

        assertThat(store.inputHash(JUNE, AS_OF)).isEqualTo(one);
        assertThat(store.inputHash(JUNE, AS_OF.plusSeconds(7200))).isNotEqualTo(one);
    }

    @Test
    void aSnapshotComesBackAsItWasSaved() {
        Reported.store(
                DATABASE.dataSource(),
                june(BA_DINH).with("T_NGUOI", "ND", 12).with("F_CUOI", "KS", 11).with("K_MOI", "DOI178_XA/KS", 3),
                june(NGOC_HA).finding(error()));
        var snapshots = new SnapshotStore(DATABASE.dataSource(), Reported.HANOI);
        Snapshot saved = new RollUp(Reported.HANOI, JUNE, AS_OF)
                .roll(
                        snapshots.nextRevision(JUNE),
                        "hash",
                        totals(AS_OF),
                        new PeriodReceipts(DATABASE.dataSource(), Reported.HANOI.id(), List.of(JUNE)).asOf(AS_OF));
        snapshots.save(saved);

        Optional<Snapshot> found = snapshots.find(JUNE, AS_OF, "hash");

        assertThat(found).isPresent();
        assertThat(found.orElseThrow())
                .usingRecursiveComparison()
                .withComparatorForType(java.math.BigDecimal::compareTo, java.math.BigDecimal.class)
                .isEqualTo(saved);
        assertThat(snapshots.nextRevision(JUNE)).isEqualTo(2);
        assertThat(snapshots.find(JUNE, AS_OF, "other")).isEmpty();
    }

    @Test
    void onlyOneProcessMayRunAProgramme() {
        RunLock lock = RunLock.take(DATABASE.dataSource(), "hanoi-2026").orElseThrow();
        try (lock) {
            assertThat(RunLock.take(DATABASE.dataSource(), "hanoi-2026")).isEmpty();
            assertThat(RunLock.take(DATABASE.dataSource(), "hanoi-2024"))
                    .isPresent()
                    .get()
                    .satisfies(RunLock::close);
        }
        assertThat(RunLock.take(DATABASE.dataSource(), "hanoi-2026"))
                .isPresent()
                .get()
                .satisfies(RunLock::close);
    }

    private static Reported may(String unit) {
        return Reported.by(unit, MAY, "2026-05-15T02:00:00Z");
    }

    private static Reported june(String unit) {
        return Reported.by(unit, JUNE, "2026-06-15T02:00:00Z");
    }

    private static Finding personalData() {
        return Finding.of(FindingKind.PERSONAL_DATA, new Place("", "01_CoSo", "B7"));
    }

    private static HashedFile seen(Reported report, long modified) {
        SubmissionFile file = report.file();
        return new HashedFile(file.path().toAbsolutePath(), 7, modified, file.sha256());
    }

    private static Finding error() {
        return Finding.byRule(
                "r",
                Severity.ERROR,
                new Place("a.xlsx", "01_CoSo", "C3"),
                "item",
                "F_CUOI",
                "found",
                "1\t2\\ \"x\", {y}\nz",
                "expected",
                "3",
                "reason",
                "vì",
                "mend",
                "sửa");
    }

    private static List<UnitTotal> totals(Instant asOf) {
        List<MeasuredTerm> terms = List.of(
                new MeasuredTerm(PEOPLE, true),
                new MeasuredTerm(STOCK, false),
                new MeasuredTerm(INSPECTED, true),
                new MeasuredTerm(DOCUMENT, false));
        return new KnownTotals(DATABASE.dataSource(), Reported.HANOI.id(), false)
                .of(JUNE, asOf, terms, CountedReport.of(Reported.HANOI, JUNE));
    }

    private static UnitTotal total(String unit, Term term) {
        return totals(AS_OF).stream()
                .filter(total -> total.unit().equals(unit) && total.term().equals(term))
                .collect(Collectors.toMap(UnitTotal::unit, Function.identity()))
                .get(unit);
    }

    private static List<Integer> versions() {
        return JdbcClient.create(DATABASE.dataSource())
                .sql("select version from submission order by unit, version")
                .query(Integer.class)
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
