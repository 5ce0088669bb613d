package vn.tonghop.storage.life;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;

/** Counts, for every unit and form of a period, what was refused last and how much of what is asked was answered. */
public final class StatusQuery {

    private final JdbcTemplate jdbc;
    private final String programme;

    public StatusQuery(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** Whose report, by code. */
    public record Whose(String unit, String form) {}

    /** The last file of a unit, when it was refused. */
    public record LastRefused(Instant receivedAt, int errors) {}

    /** How many of the required cells say something, be it only that the figure is not available. */
    public record Answered(int answered, int asked) {}

    /** Of the units whose last file was refused. */
    public Map<Whose, LastRefused> lastRefused(Period period, Instant moment) {
        Map<Whose, LastRefused> refused = new HashMap<>();
        jdbc.query(
                """
                select unit, form, received_at,
                       (select count(*) from finding f where f.receipt_id = last.id and f.severity = 'ERROR') as errors
                from (
                    select distinct on (unit, form) * from receipt
                    where programme = ? and period = ? and received_at <= ? and unit is not null and form is not null
                      and verdict is not null
                    order by unit, form, received_at desc, id desc
                ) as last
                where verdict not like 'ACCEPTED%'
                """,
                row -> {
                    refused.put(
                            new Whose(row.getString("unit"), row.getString("form")),
                            new LastRefused(row.getTimestamp("received_at").toInstant(), row.getInt("errors")));
                },
                programme,
                period.code(),
                Timestamp.from(moment));
        return refused;
    }

    /** Of what counts, whole with what supplements rest on. */
    public Map<Whose, Answered> answered(Period period, Instant moment, Collection<String> required) {
        Map<Whose, Answered> answered = new HashMap<>();
        jdbc.query(
                """
                select v.unit, v.form, count(*) filter (where o.state <> 'NOT_REPORTED') as answered, count(*) as asked
                from version_at(?, ?, ?, ?, false) v
                join observation o on o.submission_id = v.id and o.element = any (?)
                where v.place is not null and v.period = ? and (v.hidden is null or o.element <> all (v.hidden))
                group by 1, 2
                """,
                row -> {
                    answered.put(
                            new Whose(row.getString("unit"), row.getString("form")),
                            new Answered(row.getInt("answered"), row.getInt("asked")));
                },
                programme,
                Timestamp.from(moment),
                Date.valueOf(period.end()),
                Date.valueOf(period.end()),
                required.toArray(String[]::new),
                period.code());
        return answered;
    }
}
