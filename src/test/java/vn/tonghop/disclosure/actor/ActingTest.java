package vn.tonghop.disclosure.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.scope.Scopes;
import vn.tonghop.submission.life.Act;

class ActingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 14);
    private static final String HEAD = "actor,name,role,scope,audience,os_users\n";
    private static final String BOUND = HEAD
            + "so-y-te,Sở Y tế,department,*,restricted,tonghop\n"
            + "duyet,Người duyệt,reviewer,kv-ba-dinh,restricted,duyet chung\n"
            + "ba-dinh,Phường Ba Đình,submitter,00004,wide,badinh chung\n"
            + "lanh-dao,Lãnh đạo,leader,*,leadership,lanhdao\n";

    @TempDir
    private Path jobs;

    @Test
    void whereNobodyIsBoundWhoeverStartsTheProgramIsTheDepartment() throws IOException {
        Acting acting = Acting.as(Optional.empty(), "anybody", actors(HEAD));

        acting.requireRunning();
        acting.require(Act.APPROVE, unit("00008"), DAY);
        assertThat(acting.doer().osUser()).isEqualTo("anybody");
    }

    @Test
    void onceAnAccountIsBoundOnlyBoundAccountsMayAct() throws IOException {
        Actors actors = actors(BOUND);

        assertRefused(Refusal.ACCOUNT_UNKNOWN, () -> Acting.as(Optional.empty(), "anybody", actors));
        assertThat(Acting.as(Optional.empty(), "tonghop", actors).actor().id()).isEqualTo("so-y-te");
    }

    @Test
    void anActorIsTakenOnlyByItsOwnAccounts() throws IOException {
        Actors actors = actors(BOUND);

        assertRefused(Refusal.ACTOR_NOT_BOUND, () -> Acting.as(Optional.of("so-y-te"), "duyet", actors));
        assertRefused(Refusal.ACTOR_UNKNOWN, () -> Acting.as(Optional.of("nobody"), "duyet", actors));
        assertRefused(Refusal.ACTOR_UNCLEAR, () -> Acting.as(Optional.empty(), "chung", actors));
        assertThat(Acting.as(Optional.of("ba-dinh"), "chung", actors).actor().role())
                .isEqualTo(Role.SUBMITTER);
    }

    @Test
    void aReviewerApprovesInItsScopeOnly() throws IOException {
        Acting reviewer = Acting.as(Optional.empty(), "duyet", actors(BOUND));

        reviewer.require(Act.APPROVE, unit("00004"), DAY);
        assertRefused(Refusal.SCOPE, () -> reviewer.require(Act.APPROVE, unit("00364"), DAY));
        assertRefused(Refusal.ROLE, () -> reviewer.require(Act.EXPLAIN, unit("00004"), DAY));
        assertRefused(Refusal.SCOPE_NOT_ALL, reviewer::requireEverything);
        assertRefused(Refusal.ROLE_NOT_RUNNING, reviewer::requireRunning);
    }

    @Test
    void aSubmitterNeverApproves() throws IOException {
        Acting submitter = Acting.as(Optional.empty(), "badinh", actors(BOUND));

        submitter.require(Act.EXPLAIN, unit("00004"), DAY);
        assertRefused(Refusal.ROLE, () -> submitter.require(Act.APPROVE, unit("00004"), DAY));
        assertRefused(Refusal.SCOPE, () -> submitter.require(Act.EXPLAIN, unit("00008"), DAY));
    }

    @Test
    void figuresOfAUnitAreSeenByItselfAndByWhoAnswersForItOnly() throws IOException {
        Actors actors = actors(BOUND);

        assertThat(Acting.as(Optional.empty(), "badinh", actors).seesEverythingOf(unit("00004"), DAY))
                .isTrue();
        assertThat(Acting.as(Optional.empty(), "badinh", actors).seesEverythingOf(unit("00008"), DAY))
                .isFalse();
        assertThat(Acting.as(Optional.empty(), "tonghop", actors).seesEverythingOf(unit("00008"), DAY))
                .isTrue();
        assertThat(Acting.as(Optional.empty(), "lanhdao", actors).seesEverythingOf(unit("00008"), DAY))
                .isFalse();
    }

    @Test
    void aTokenIsGoodUntilItsMomentAndOnlyAsItWasSigned() {
        List<String> keys = ActorToken.newKeys();
        Instant until = Instant.parse("2026-07-01T00:00:00Z");
        String token = ActorToken.sign("duyet", until, keys.get(0));

        assertThat(ActorToken.actor(token, keys.get(1), until.minusSeconds(1))).contains("duyet");
        assertThat(ActorToken.actor(token, keys.get(1), until)).isEmpty();
        assertThat(ActorToken.actor(token.replace("duyet", "so-y-te"), keys.get(1), until.minusSeconds(1)))
                .isEmpty();
        assertThat(ActorToken.actor(token, ActorToken.newKeys().get(1), until.minusSeconds(1)))
                .isEmpty();
        assertThat(ActorToken.actor("không phải giấy", keys.get(1), until)).isEmpty();
    }

    @Test
    void everyFaultOfTheFileIsNamedWithItsLine() throws IOException {
        Files.writeString(
                jobs.resolve(Actors.FILE),
                HEAD
                        + "Sở Y tế,Sở Y tế,department,*,restricted,\n"
                        + "duyet,Người duyệt,approver,kv-ba-dinh,restricted,\n"
                        + "duyet,Người duyệt,reviewer,kv-khong-co 99999,all,\n");
        var faults = new Faults();

        Actors.read(jobs, units(), scopes(), faults);

        assertThat(faults.list())
                .extracting(Fault::toString)
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("actors.csv:2:").contains("cột actor (Sở Y tế)"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("actors.csv:3:").contains("cột role (approver)"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("actors.csv:4:").contains("cột scope (kv-khong-co)"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("actors.csv:4:").contains("99999"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("actors.csv:4:").contains("cột audience (all)"))
                .anySatisfy(
                        fault -> assertThat(fault).startsWith("actors.csv:4:").contains("đã có ở một dòng trên"))
                .hasSize(6);
    }

    private static void assertRefused(Refusal refusal, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        NotAllowedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private Actors actors(String text) throws IOException {
        Files.writeString(jobs.resolve(Actors.FILE), text);
        var faults = new Faults();
        Actors actors = Actors.read(jobs, units(), scopes(), faults);
        faults.stopIfAny();
        return actors;
    }

    private static OrgUnit unit(String code) {
        return units().find(code, DAY).orElseThrow();
    }

    private static OrgUnits units() {
        return OrgUnits.read(Path.of("jobs/org-units.csv"), new Faults());
    }

    private static Scopes scopes() {
        return Scopes.read(Path.of("jobs/scopes.csv"), units(), new Faults());
    }
}
