package vn.tonghop.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.period.DueRule;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.UnitReceipt;

/** What came in for periods that are rolled up together: per unit for the roll-up, and what did not count for whoever runs it. */
public final class PeriodReceipts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT).withZone(DueRule.ZONE);

    private final JdbcTemplate jdbc;
    private final String programme;
    private final String[] periods;

    public PeriodReceipts(DataSource dataSource, String programme, Collection<Period> periods) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.periods = periods.stream().map(Period::code).distinct().toArray(String[]::new);
    }

    /** Every file that had come by the moment, accepted or not. */
    public List<UnitReceipt> asOf(Instant moment) {
        return jdbc.query(
                """
                select r.unit, r.form, r.period, r.received_at, coalesce(s.version, 0) as version, coalesce(s.queries, 0) as queries,
                       r.file_name, f.*
                from receipt r
                left join submission s on s.receipt_id = r.id
                left join lateral (
                    select * from finding where receipt_id = r.id and severity = 'ERROR' order by no limit 1
                ) f on true
                where r.programme = ? and r.period = any (?) and r.verdict is not null
                  and (r.received_at is null or r.received_at <= ?)
                order by r.id
                """,
                (row, number) -> new UnitReceipt(
                        row.getString("unit"),
                        row.getString("form"),
                        row.getString("period"),
                        Optional.ofNullable(row.getTimestamp("received_at")).map(Timestamp::toInstant),
                        row.getInt("version"),
                        row.getInt("queries"),
                        reason(row)),
                programme,
                periods,
                Timestamp.from(moment));
    }

    /** The first error of every file that was refused or could not be read. */
    public List<Finding> refusals() {
        return jdbc.query("""
                select distinct on (r.id) r.file_name, f.*
                from receipt r join finding f on f.receipt_id = r.id
                where r.programme = ? and r.period = any (?) and f.severity = 'ERROR'
                order by r.id, f.no
                """, (row, number) -> FindingRow.of(row), programme, periods);
    }

    /** The files whose bytes had been received before, each with the name of the first. */
    public List<Finding> copies() {
        return jdbc.query(
                """
                select c.file_name, r.file_name as first, r.received_at
                from receipt_copy c join receipt r on r.id = c.receipt_id
                where r.programme = ? and r.period = any (?) order by c.file_name
                """,
                (row, number) -> Finding.of(
                        FindingKind.FILE_REPEATED,
                        Place.ofFile(row.getString("file_name")),
                        "first",
                        row.getString("first"),
                        "time",
                        MOMENT.format(row.getTimestamp("received_at").toInstant())),
                programme,
                periods);
    }

    /** How many files came after the moment, to be in the next roll-up. */
    public int after(Instant moment) {
        return jdbc.queryForObject(
                "select count(*) from receipt where programme = ? and period = any (?) and received_at > ?",
                Integer.class,
                programme,
                periods,
                Timestamp.from(moment));
    }

    private static Optional<Finding> reason(ResultSet row) throws SQLException {
        return row.getString("kind") == null ? Optional.empty() : Optional.of(FindingRow.of(row));
    }
}
