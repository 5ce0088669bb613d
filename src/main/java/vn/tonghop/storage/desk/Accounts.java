package vn.tonghop.storage.desk;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.storage.Transactions;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Passwords of actors and the links to set them; each change is written together with its line in the log. */
public final class Accounts {

    private static final String NO_PROGRAMME = "";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ActLog log;

    public Accounts(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(Transactions.on(dataSource));
        this.log = new ActLog(dataSource, NO_PROGRAMME);
    }

    public Optional<Account> of(String actor) {
        return jdbc
                .query(
                        "select password, set_at from desk_account where actor = ?",
                        (row, number) -> new Account(
                                row.getString(1), row.getTimestamp(2).toInstant()),
                        actor)
                .stream()
                .findFirst();
    }

    /** Lets an actor set a password until a moment; an earlier link of the same actor is over. */
    public void invite(String actor, String link, Instant until, Doer doer, Instant at) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("delete from desk_invitation where actor = ? and used_at is null", actor);
            jdbc.update(
                    "insert into desk_invitation (link, actor, made_at, ends_at) values (?, ?, ?, ?)",
                    link,
                    actor,
                    Timestamp.from(at),
                    Timestamp.from(until));
            log(doer, at, "INVITE", actor);
        });
    }

    /** Who may set a password through a link; empty when it was used, is over or never was. */
    public Optional<String> invited(String link, Instant now) {
        return jdbc
                .queryForList(
                        "select actor from desk_invitation where link = ? and used_at is null and ends_at > ?",
                        String.class,
                        link,
                        Timestamp.from(now))
                .stream()
                .findFirst();
    }

    /** Sets the password of whom the link was made for, once; says for whom. */
    public Optional<String> accept(String link, String password, Instant now) {
        return Optional.ofNullable(transaction.execute(status -> {
            List<String> actors = jdbc.queryForList(
                    "update desk_invitation set used_at = ? where link = ? and used_at is null and ends_at > ?"
                            + " returning actor",
                    String.class,
                    Timestamp.from(now),
                    link,
                    Timestamp.from(now));
            if (actors.isEmpty()) {
                return null;
            }
            jdbc.update(
                    "insert into desk_account (actor, password, set_at) values (?, ?, ?)"
                            + " on conflict (actor) do update set password = excluded.password, set_at = excluded.set_at",
                    actors.get(0),
                    password,
                    Timestamp.from(now));
            log(new Doer(actors.get(0), ""), now, "SET_PASSWORD", actors.get(0));
            return actors.get(0);
        }));
    }

    /** Notes that an actor signed in. */
    public void signedIn(Doer doer, Instant at) {
        transaction.executeWithoutResult(status -> log(doer, at, "SIGN_IN", doer.actor()));
    }

    /** Notes that somebody tried to sign in and was not let in; in nobody's name. */
    public void notSignedIn(String detail, Instant at) {
        transaction.executeWithoutResult(status -> log(Doer.NOBODY, at, "SIGN_IN_FAILED", detail));
    }

    private void log(Doer doer, Instant at, String act, String actor) {
        log.append(doer, at, List.of(new LoggedAct(act, Subject.ofPeriod(""), actor)));
    }
}
