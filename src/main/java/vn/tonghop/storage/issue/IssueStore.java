package vn.tonghop.storage.issue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.issue.Published;
import vn.tonghop.report.issue.Release;

/** Which roll-ups were made final, and what was handed out of each. */
public final class IssueStore {

    private final JdbcTemplate jdbc;

    public IssueStore(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    public Optional<Release> release(String programme, Period period, int revision) {
        return jdbc
                .query(
                        "select actor, released_at from report_release"
                                + " where programme = ? and period = ? and revision = ?",
                        (row, number) -> new Release(
                                row.getString("actor"),
                                row.getTimestamp("released_at").toInstant()),
                        programme,
                        period.code(),
                        revision)
                .stream()
                .findFirst();
    }

    public void release(String programme, Period period, int revision, Release release) {
        jdbc.update(
                "insert into report_release (programme, period, revision, actor, released_at) values (?, ?, ?, ?, ?)",
                programme,
                period.code(),
                revision,
                release.actor(),
                Timestamp.from(release.at()));
    }

    /** Keeps what was handed out; the same bytes are kept once. */
    public void save(Published published, Instant at) {
        Claim claim = published.claim();
        jdbc.update(
                "insert into published_report (sha256, run, report, language, final, words, pages, published_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                published.sha256(),
                claim.run(),
                claim.report(),
                claim.language(),
                claim.released(),
                published.words(),
                published.pages(),
                Timestamp.from(at));
    }

    /** Of each programme the run of which something was handed out last. */
    public List<String> latestRuns() {
        return jdbc.queryForList("""
                select distinct on (split_part(run, '/', 1)) run from published_report
                 order by split_part(run, '/', 1), published_at desc, run
                """, String.class);
    }

    /** Everything that was handed out of a run, and whatever has these bytes. */
    public List<Published> published(String run, String sha256) {
        return jdbc.query(
                "select * from published_report where run = ? or sha256 = ? order by published_at, sha256",
                (row, number) -> new Published(
                        new Claim(
                                row.getString("run"),
                                "",
                                "",
                                row.getString("report"),
                                row.getString("language"),
                                "",
                                row.getBoolean("final")),
                        row.getString("sha256"),
                        row.getString("words"),
                        row.getInt("pages")),
                run,
                sha256);
    }
}
