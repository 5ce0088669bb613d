package vn.tonghop.job.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.period.Period;
import vn.tonghop.storage.PeriodReceipts;
import vn.tonghop.storage.Reported;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.QueryAnswers;
import vn.tonghop.storage.life.VersionQuery;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.life.AskedQuery;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.submission.life.SubmissionState;

class SubmissionActsTest {

    private static final Period MAY = Period.month(2026, 5);
    private static final Period JUNE = Period.month(2026, 6);
    private static final Instant LATER = Instant.parse("2026-06-20T00:00:00Z");
    private static final AtomicInteger WARDS = new AtomicInteger();
    private static final String ACTORS = """
            actor,name,role,scope,audience,os_users
            so-y-te,Sở Y tế,department,*,restricted,so chung
            duyet,Người duyệt,reviewer,ha-noi,restricted,duyet chung
            phuong,Một phường,submitter,ha-noi,wide,phuong
            """;

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    @TempDir
    private Path jobs;

    private DataSource dataSource;
    private OrgUnit ward;

    /** A ward of its own for every test: what was done to others can never be undone. */
    @BeforeEach
    void anotherWard() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
        List<OrgUnit> wards = Reported.HANOI.units().on(JUNE.end()).stream()
                .filter(unit -> unit.kind().isCommune())
                .toList();
        ward = wards.get(WARDS.getAndIncrement());
    }

    @Test
    void isApprovedOnlyOnceEveryQueryIsExplainedAndNeverByWhoExplained() throws IOException {
        store(june("2026-06-15T01:00:00Z").finding(query("doubled", "C1")));
        assertRefused(Refusal.UNEXPLAINED, () -> as("duyet").approve(target(), "", LATER));

        SentVersion explained = as("chung", "so-y-te").explain(target(), 1, "kiểm tra theo chuyên đề", LATER);
        assertThat(explained.state()).isEqualTo(SubmissionState.EXPLAINED);
        assertThat(explained.queries().waiting()).isEqualTo(1);

        assertRefused(Refusal.OWN_WORK, () -> as("chung", "so-y-te").approve(target(), "", LATER));
        assertRefused(Refusal.OWN_WORK, () -> as("chung", "duyet").approve(target(), "", LATER));
        assertRefused(Refusal.ROLE, () -> as("phuong").approve(target(), "", LATER));
        SentVersion approved = as("duyet").approve(target(), "", LATER);
        assertThat(approved.state()).isEqualTo(SubmissionState.APPROVED);
        assertThat(approved.queries().open()).isZero();
    }

    @Test
    void aRefusedExplanationOpensTheQueryAgainAndAnAcceptedOneClosesIt() throws IOException {
        store(june("2026-06-15T01:00:00Z").finding(query("doubled", "C1")).finding(query("copied", "C2")));
        as("phuong").explain(target(), 1, "đợt cao điểm", LATER);
        as("phuong").explain(target(), 2, "không phát sinh", LATER);

        SentVersion refused = as("duyet").refuse(target(), List.of(2), "chưa nêu nguồn", LATER);
        assertThat(refused.queries().unexplained()).isEqualTo(1);
        assertThat(refused.state()).isEqualTo(SubmissionState.ACCEPTED);

        as("phuong").explain(target(), 2, "theo sổ theo dõi của phường", LATER.plusSeconds(1));
        SentVersion accepted = as("duyet").accept(target(), List.of(), "", LATER.plusSeconds(2));
        assertThat(accepted.queries().open()).isZero();
        assertThat(accepted.state()).isEqualTo(SubmissionState.EXPLAINED);
    }

    @Test
    void whatWasExplainedIsOfferedInTheNextPeriodUnlessItWasRefused() throws IOException {
        store(Reported.by(ward.code(), MAY, "2026-05-15T01:00:00Z")
                .with("T_NGUOI", "ND", 5)
                .finding(query("doubled", "C1")));
        as("phuong").explain(Target.of(ward, MAY), 1, "đợt cao điểm", LATER);
        store(june("2026-06-15T01:00:00Z").finding(query("doubled", "C1")));

        assertThat(query().earlier()).contains(new AskedQuery.EarlierAnswer("2026-05", "đợt cao điểm"));

        as("duyet").refuse(Target.of(ward, MAY), List.of(), "chưa nêu nguồn", LATER.plusSeconds(1));
        assertThat(query().earlier()).isEmpty();
    }

    @Test
    void afterAWithdrawalTheVersionBeforeCountsAgain() throws IOException {
        store(june("2026-06-15T01:00:00Z"), june("2026-06-16T01:00:00Z").sent(2, SubmissionType.OFFICIAL));
        assertThat(counting().sendNumber()).isEqualTo(2);

        assertRefused(Refusal.REASON_MISSING, () -> as("phuong").withdraw(target(), " ", LATER));
        SentVersion withdrawn = as("phuong").withdraw(target(), "gửi nhầm", LATER);

        assertThat(withdrawn.state()).isEqualTo(SubmissionState.WITHDRAWN);
        assertThat(counting().sendNumber()).isEqualTo(1);
        assertThat(countingAt(LATER.minusSeconds(1)).sendNumber()).isEqualTo(2);
    }

    @Test
    void anApprovedVersionIsWithdrawnByTheDepartmentOnly() throws IOException {
        store(june("2026-06-15T01:00:00Z"));
        as("duyet").approve(target(), "", LATER);

        assertRefused(Refusal.APPROVED_ALREADY, () -> as("phuong").withdraw(target(), "gửi nhầm", LATER));
        assertThat(as("so").withdraw(target(), "phường đề nghị", LATER).state()).isEqualTo(SubmissionState.WITHDRAWN);
    }

    @Test
    void aLockedVersionIsLeftAloneUntilTheLockIsTakenOff() throws IOException {
        store(june("2026-06-15T01:00:00Z"));
        locks("duyet").lock(JUNE, Optional.of(ward), "báo cáo đã ký", LATER);
        assertThat(countingAt(LATER).state()).isEqualTo(SubmissionState.LOCKED);

        assertRefused(Refusal.STATE, () -> as("so").withdraw(target(), "phường đề nghị", LATER.plusSeconds(1)));
        assertRefused(Refusal.SCOPE_NOT_ALL, () -> locks("duyet").lock(JUNE, Optional.empty(), "báo cáo đã ký", LATER));
        locks("so").unlock(JUNE, Optional.of(ward), "phải sửa", LATER.plusSeconds(2));
        assertRefused(
                Refusal.NOT_LOCKED,
                () -> locks("so").unlock(JUNE, Optional.of(ward), "phải sửa", LATER.plusSeconds(3)));
        assertThat(as("so").withdraw(target(), "phường đề nghị", LATER.plusSeconds(4))
                        .state())
                .isEqualTo(SubmissionState.WITHDRAWN);
    }

    @Test
    void anOverrideIsPrintedWithItsReason() throws IOException {
        store(
                june("2026-06-15T01:00:00Z").sent(2, SubmissionType.OFFICIAL),
                june("2026-06-16T01:00:00Z").sent(1, SubmissionType.OFFICIAL).finding(query("doubled", "C1")));
        assertThat(counting().sendNumber()).isEqualTo(2);

        as("duyet").release(target(), "phường ghi nhầm số", LATER);
        as("duyet").waive(target(), "đã đối chiếu sổ", LATER.plusSeconds(1));

        assertThat(counting().sendNumber()).isEqualTo(1);
        assertThat(counting().queries().open()).isZero();
        assertThat(new PeriodReceipts(dataSource, Reported.HANOI.id(), List.of(JUNE)).asOf(LATER.plusSeconds(2)))
                .filteredOn(receipt -> receipt.unit().equals(ward.code()) && receipt.version() > 0)
                .singleElement()
                .satisfies(receipt ->
                        assertThat(receipt.review().override()).isEqualTo("phường ghi nhầm số; đã đối chiếu sổ"));
    }

    @Test
    void wordsThatMayBeAPersonsAreNotKept() throws IOException {
        store(june("2026-06-15T01:00:00Z").finding(query("doubled", "C1")));
        String number = "0" + "01" + "1".repeat(9);

        assertRefused(Refusal.TEXT_PERSONAL, () -> as("phuong").explain(target(), 1, "theo thẻ " + number, LATER));
        assertThat(query().answer()).isEmpty();
        assertThat(new ActLog(dataSource, Reported.HANOI.id()).of(ward.code(), JUNE.code()))
                .extracting(entry -> entry.act().act())
                .containsExactly("ACCEPT");
    }

    @Test
    void everythingThatWasDoneStandsInAWholeLog() throws IOException {
        store(june("2026-06-15T01:00:00Z").finding(query("doubled", "C1")));
        as("phuong").explain(target(), 1, "đợt cao điểm", LATER);
        as("duyet").accept(target(), List.of(), "", LATER);
        as("duyet").approve(target(), "", LATER);

        var log = new ActLog(dataSource, Reported.HANOI.id());
        assertThat(log.of(ward.code(), JUNE.code()))
                .extracting(entry -> entry.act().act() + " " + entry.doer().actor())
                .containsExactly("ACCEPT ", "EXPLAIN phuong", "ACCEPT_EXPLANATION duyet", "APPROVE duyet");
        assertThat(log.verify("").holds()).isTrue();
    }

    private AskedQuery query() {
        return new QueryAnswers(dataSource, Reported.HANOI.id())
                .of(counting(), LATER.plusSeconds(10))
                .get(0);
    }

    private SentVersion counting() {
        return countingAt(LATER.plusSeconds(10));
    }

    private SentVersion countingAt(Instant moment) {
        return new VersionQuery(dataSource, Reported.HANOI.id(), false)
                .of(ward.code(), JUNE, moment).stream()
                        .filter(SentVersion::counts)
                        .findFirst()
                        .orElseThrow();
    }

    private Reported june(String receivedAt) {
        return Reported.by(ward.code(), JUNE, receivedAt).with("T_NGUOI", "ND", 10);
    }

    private void store(Reported... reports) {
        Reported.store(dataSource, reports);
    }

    private static Finding query(String rule, String cell) {
        return Finding.byRule(
                rule,
                Severity.QUERY,
                new Place("a.xlsx", "01_CoSo", cell),
                "item",
                "T_NGUOI",
                "found",
                "10",
                "expected",
                "5",
                "reason",
                "vì",
                "mend",
                "sửa");
    }

    private Target target() {
        return Target.of(ward, JUNE);
    }

    private SubmissionActs as(String account) throws IOException {
        return new SubmissionActs(dataSource, Reported.HANOI, acting(account, Optional.empty()));
    }

    private SubmissionActs as(String account, String actor) throws IOException {
        return new SubmissionActs(dataSource, Reported.HANOI, acting(account, Optional.of(actor)));
    }

    private PeriodLocks locks(String account) throws IOException {
        return new PeriodLocks(dataSource, Reported.HANOI.id(), acting(account, Optional.empty()));
    }

    private Acting acting(String account, Optional<String> actor) throws IOException {
        Files.writeString(jobs.resolve(Actors.FILE), ACTORS);
        var faults = new Faults();
        var units = Reported.HANOI.units();
        Actors actors = Actors.read(jobs, units, Scopes.read(Path.of("jobs/scopes.csv"), units, faults), faults);
        faults.stopIfAny();
        return Acting.as(actor, account, actors);
    }

    private static void assertRefused(Refusal refusal, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NotAllowedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
