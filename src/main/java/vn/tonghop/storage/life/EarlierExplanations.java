package vn.tonghop.storage.life;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.life.AskedQuery.EarlierAnswer;
import vn.tonghop.submission.life.EarlierAnswers;

/** Looks up what units said before to the same query, as it was known at a moment. */
public final class EarlierExplanations implements EarlierAnswers {

    private static final long NO_VERSION = -1;

    private final JdbcTemplate jdbc;
    private final String programme;
    private final Instant moment;

    public EarlierExplanations(DataSource dataSource, String programme, Instant moment) {
        this(new JdbcTemplate(dataSource), programme, moment);
    }

    EarlierExplanations(JdbcTemplate jdbc, String programme, Instant moment) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.moment = moment;
    }

    @Override
    public Optional<EarlierAnswer> to(Identity who, String rule, String element, String category) {
        return to(who.unit().code(), NO_VERSION, rule, element, category);
    }

    /** @param version the one whose own explanations are left out */
    Optional<EarlierAnswer> to(String unit, long version, String rule, String element, String category) {
        return jdbc
                .query(
                        """
                        select s.period, e.text from explanation e join submission s on s.id = e.submission_id
                        where s.programme = ? and s.unit = ? and s.id <> ? and e.rule = ? and e.element = ?
                          and e.category = ? and e.said_at <= ?
                          and coalesce((select v.accepted from explanation_verdict v
                                        where v.explanation_id = e.id and v.said_at <= ?
                                        order by v.said_at desc limit 1), true)
                        order by s.period_end desc, e.said_at desc, e.id desc limit 1
                        """,
                        (row, number) -> new EarlierAnswer(row.getString(1), row.getString(2)),
                        programme,
                        unit,
                        version,
                        rule,
                        element,
                        category,
                        Timestamp.from(moment),
                        Timestamp.from(moment))
                .stream()
                .findFirst();
    }
}
