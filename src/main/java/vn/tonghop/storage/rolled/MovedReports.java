package vn.tonghop.storage.rolled;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.rollup.revision.Moved;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.change.Cause;
import vn.tonghop.rollup.snapshot.change.Reason;

/** What was added to the reports that count, or taken away from them, since a roll-up was made. */
public final class MovedReports {

    private static final String SQL = """
            with base as (
                select v.submission_id as id, b.as_of from snapshot b join snapshot_version v on v.snapshot_id = b.id
                where b.programme = ? and b.period = ? and b.revision = ?
            ), now as materialized (
                select id, greatest(released_at, waived_at, approved_at) as decided_at
                from version_at(?, ?, ?, ?, ?) where place is not null
            )
            select s.id, s.unit, s.form, s.period, s.version, s.send_number, b.id is not null as was, n.id is not null as is,
                   s.received_at <= (select max(as_of) from base) and n.decided_at > (select max(as_of) from base) as decided
            from base b full join now n on n.id = b.id
            join submission s on s.id = coalesce(b.id, n.id)
            where b.id is null or n.id is null or exists (
                select from base ob full join now nb on nb.id = ob.id
                join submission os on os.id = coalesce(ob.id, nb.id)
                where (ob.id is null or nb.id is null)
                  and os.unit = s.unit and os.form = s.form and os.period = s.period
            )
            order by s.id
            """;

    private final JdbcTemplate jdbc;
    private final boolean approvedOnly;

    /** @param approvedOnly whether only what the reviewer has approved counts */
    public MovedReports(DataSource dataSource, boolean approvedOnly) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.approvedOnly = approvedOnly;
    }

    /** One report on either side; those that stayed are here only where another of the same unit, form and period moved. */
    private record Report(
            long id,
            String unit,
            String form,
            String period,
            int version,
            int sendNumber,
            boolean was,
            boolean is,
            boolean decided) {

        boolean moved() {
            return was != is;
        }

        String whose() {
            return unit + "|" + form + "|" + period;
        }
    }

    /** Every figure on the reports of that roll-up's period and before it that moved between it and a moment. */
    public List<Moved> since(Snapshot earlier, Instant asOf) {
        Map<String, List<Report>> reports = new HashMap<>();
        reports(earlier, asOf)
                .forEach(report -> reports.computeIfAbsent(report.whose(), whose -> new ArrayList<>())
                        .add(report));
        Map<Long, Cause> causes = new HashMap<>();
        reports.values().forEach(own -> {
            Cause cause = cause(own);
            own.stream().filter(Report::moved).forEach(report -> causes.put(report.id(), cause));
        });
        return moved(causes);
    }

    private List<Report> reports(Snapshot earlier, Instant asOf) {
        return jdbc.query(
                SQL,
                (row, number) -> report(row),
                earlier.programme(),
                earlier.period().code(),
                earlier.revision(),
                earlier.programme(),
                Timestamp.from(asOf),
                Date.valueOf(earlier.period().reportYear().start()),
                Date.valueOf(earlier.period().end()),
                approvedOnly);
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getLong("id"),
                row.getString("unit"),
                row.getString("form"),
                row.getString("period"),
                row.getInt("version"),
                row.getInt("send_number"),
                row.getBoolean("was"),
                row.getBoolean("is"),
                row.getBoolean("decided"));
    }

    /** What happened to the report of one unit, form and period; the newest that counts now tells it. */
    private static Cause cause(List<Report> own) {
        Report told = Stream.concat(
                        own.stream().filter(Report::is).filter(Report::moved),
                        own.stream().filter(Report::moved))
                .max(Comparator.comparing(Report::is).thenComparing(Report::version))
                .orElseThrow();
        return new Cause(reason(own, told), told.unit(), told.period(), told.sendNumber());
    }

    private static Reason reason(List<Report> own, Report told) {
        int before =
                own.stream().filter(Report::was).mapToInt(Report::version).max().orElse(0);
        if (!told.is() || told.version() < before) {
            return Reason.WITHDRAWN;
        }
        if (told.decided()) {
            return Reason.DECIDED;
        }
        return before == 0 ? Reason.LATE : Reason.CORRECTED;
    }

    private List<Moved> moved(Map<Long, Cause> causes) {
        return jdbc.query(
                """
                select distinct o.submission_id, case when starts_with(o.element, 'U_') then o.category else s.unit end as unit,
                       o.element, o.category
                from observation o join submission s on s.id = o.submission_id
                where o.submission_id = any (?)
                """,
                (row, number) -> new Moved(
                        row.getString("unit"),
                        row.getString("element"),
                        row.getString("category"),
                        causes.get(row.getLong("submission_id"))),
                (Object) causes.keySet().toArray(Long[]::new));
    }
}
