package vn.tonghop.storage.issue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which final reports there are to deliver, and which folder has got which. */
public final class DeliveryStore {

    private final JdbcClient jdbc;

    public DeliveryStore(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** The last printing of each final report in each language, of roll-ups released since a moment. */
    public List<FinalReport> finals(String programme, Instant since) {
        return jdbc.sql("""
                        select distinct on (p.run, p.report) r.programme, r.period, p.run, p.report, p.sha256, r.released_at
                        from report_release r
                        join published_report p on p.run = r.programme || '/' || r.period || '/' || r.revision and p.final
                        where r.programme = ? and r.released_at > ?
                        order by p.run, p.report, p.published_at desc
                        """)
                .params(programme, Timestamp.from(since))
                .query((row, no) -> new FinalReport(
                        row.getString("programme"),
                        row.getString("period"),
                        row.getString("run"),
                        row.getString("report"),
                        row.getString("sha256"),
                        row.getTimestamp("released_at").toInstant()))
                .list();
    }

    public boolean isDelivered(String run, String report, String target) {
        return jdbc.sql("select exists (select from delivery where run = ? and report = ? and target = ?)")
                .params(run, report, target)
                .query(Boolean.class)
                .single();
    }

    /** Once is enough. */
    public void delivered(FinalReport report, String target, Instant at) {
        jdbc.sql("insert into delivery (run, report, target, sha256, at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(report.run(), report.report(), target, report.sha256(), Timestamp.from(at))
                .update();
    }
}
