package vn.tonghop.storage.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.storage.Schema;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.server.TestDatabase;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

class ActLogTest {

    private static final Instant NOW = Instant.parse("2026-06-20T01:02:03.123456789Z");
    private static final Doer DOER = new Doer("so-y-te", "tonghop");

    @RegisterExtension
    static final TestDatabase DATABASE = new TestDatabase();

    private DataSource dataSource;
    private ActLog log;
    private JdbcClient jdbc;

    @BeforeEach
    void aLogOfFourLines() {
        dataSource = DATABASE.dataSource();
        Schema.migrate(dataSource);
        jdbc = JdbcClient.create(dataSource);
        jdbc.sql("alter table act_log disable trigger user").update();
        jdbc.sql("delete from act_log").update();
        jdbc.sql("alter table act_log enable trigger user").update();
        log = new ActLog(dataSource, "hanoi-2026");
        append(Act.APPROVE, Act.WITHDRAW);
        append(Act.LOCK, Act.UNLOCK);
    }

    @Test
    void aLogThatNobodyTouchedIsWhole() {
        LogProof proof = log.verify("");

        assertThat(proof.holds()).isTrue();
        assertThat(proof.entries()).isEqualTo(4);
        assertThat(proof.head()).isEqualTo(log.last().orElseThrow().hash());
    }

    @Test
    void theDatabaseRefusesEveryChange() {
        assertThatThrownBy(() ->
                        jdbc.sql("update act_log set detail = '' where seq = 2").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from act_log where seq = 4").update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("truncate act_log").update()).hasMessageContaining("append-only");
    }

    @Test
    void aChangedWordIsFoundAtItsLine() {
        behindItsBack("update act_log set detail = 'khác' where seq = 2");

        assertThat(log.verify("").brokenAt()).contains(2L);
    }

    @Test
    void aLineThatWasTakenOutIsFound() {
        behindItsBack("delete from act_log where seq = 3");

        assertThat(log.verify("").brokenAt()).contains(3L);
    }

    @Test
    void aTailThatWasCutOffIsFoundByTheHashThatWasNotedDown() {
        String head = log.last().orElseThrow().hash();
        behindItsBack("delete from act_log where seq = 4");

        assertThat(log.verify("").holds()).isTrue();
        assertThat(log.verify(head).holds()).isFalse();
    }

    @Test
    void anActThatIsRolledBackLeavesNoLine() {
        new TransactionTemplate(Transactions.on(dataSource)).executeWithoutResult(status -> {
            log.append(DOER, NOW, List.of(act(Act.APPROVE)));
            status.setRollbackOnly();
        });

        assertThat(log.verify("").entries()).isEqualTo(4);
        append(Act.APPROVE);
        assertThat(log.verify("").holds()).isTrue();
    }

    @Test
    void linesOfSeveralAtOnceFollowOneAnother() {
        IntStream.range(0, 40).parallel().forEach(each -> append(Act.APPROVE));

        assertThat(log.verify("").holds()).isTrue();
        assertThat(log.verify("").entries()).isEqualTo(44);
    }

    private void append(Act... acts) {
        new TransactionTemplate(Transactions.on(dataSource))
                .executeWithoutResult(status -> log.append(
                        DOER,
                        NOW,
                        java.util.Arrays.stream(acts).map(ActLogTest::act).toList()));
    }

    private static LoggedAct act(Act act) {
        return LoggedAct.of(act, new Subject("00004", "BM01-PCMD", "2026-06", 1), "lý do");
    }

    /** As somebody does who owns the database. */
    private void behindItsBack(String sql) {
        jdbc.sql("alter table act_log disable trigger user").update();
        jdbc.sql(sql).update();
        jdbc.sql("alter table act_log enable trigger user").update();
    }
}
