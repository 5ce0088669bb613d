package vn.tonghop.storage.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.storage.row.FindingRow;
import vn.tonghop.submission.Verdict;

/** Finds what was received and checked, and notes who handed it in. */
public final class DeskReceipts {

    private static final String SELECT = """
            select r.*, s.id as submission from receipt r left join submission s on s.receipt_id = r.id
            where r.programme = ? and r.verdict is not null and r.received_at is not null
            """;

    private static final int MOST = 200;

    private final JdbcTemplate jdbc;
    private final String programme;

    public DeskReceipts(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    public Optional<DeskReceipt> find(long id) {
        return jdbc.query(SELECT + " and r.id = ?", (row, number) -> receipt(row), programme, id).stream()
                .findFirst();
    }

    public Optional<DeskReceipt> ofHash(String sha256) {
        return jdbc.query(SELECT + " and r.sha256 = ?", (row, number) -> receipt(row), programme, sha256).stream()
                .findFirst();
    }

    /** What an actor handed in or what came for some units, by code, the latest first. */
    public List<DeskReceipt> of(String actor, Collection<String> units) {
        return jdbc.query(
                SELECT + """
                         and (r.unit = any (?) or r.unit is null
                              and exists (select from desk_upload u where u.receipt_id = r.id and u.actor = ?))
                        order by r.received_at desc, r.id desc limit ?
                        """, (row, number) -> receipt(row), programme, units.toArray(String[]::new), actor, MOST);
    }

    /** Everything that came of one report, the latest first. */
    public List<DeskReceipt> of(DeskReceipt.Whose whose) {
        return jdbc.query(
                SELECT + " and r.form = ? and r.unit = ? and r.period = ? order by r.received_at desc, r.id desc",
                (row, number) -> receipt(row),
                programme,
                whose.form(),
                whose.unit(),
                whose.period());
    }

    /** Everything that came for some periods, by code, the latest of each report first. */
    public Map<DeskReceipt.Whose, List<DeskReceipt>> ofPeriods(Collection<String> periods) {
        return jdbc
                .query(
                        SELECT + " and r.period = any (?) order by r.received_at desc, r.id desc",
                        (row, number) -> receipt(row),
                        programme,
                        periods.toArray(String[]::new))
                .stream()
                .filter(receipt -> receipt.whose().isPresent())
                .collect(Collectors.groupingBy(receipt -> receipt.whose().orElseThrow()));
    }

    /** In the order in which they were found. */
    public List<Finding> findings(long receipt) {
        return jdbc.query(
                "select r.file_name, f.* from finding f join receipt r on r.id = f.receipt_id"
                        + " where f.receipt_id = ? order by f.no",
                (row, number) -> FindingRow.of(row),
                receipt);
    }

    /** Notes who handed in the bytes that a receipt is for. */
    public void note(String sha256, String actor, Instant at) {
        jdbc.update(
                "insert into desk_upload (receipt_id, actor, sent_at)"
                        + " select id, ?, ? from receipt where programme = ? and sha256 = ? on conflict do nothing",
                actor,
                Timestamp.from(at),
                programme,
                sha256);
    }

    public boolean wasSentBy(long receipt, String actor) {
        return jdbc.queryForObject(
                "select exists (select from desk_upload where receipt_id = ? and actor = ?)",
                Boolean.class,
                receipt,
                actor);
    }

    private static DeskReceipt receipt(ResultSet row) throws SQLException {
        String form = row.getString("form");
        String unit = row.getString("unit");
        String period = row.getString("period");
        boolean named = form != null && unit != null && period != null;
        long submission = row.getLong("submission");
        Optional<Long> became = row.wasNull() ? Optional.empty() : Optional.of(submission);
        return new DeskReceipt(
                row.getLong("id"),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getTimestamp("received_at").toInstant(),
                Verdict.valueOf(row.getString("verdict")),
                named ? Optional.of(new DeskReceipt.Whose(form, unit, period)) : Optional.empty(),
                became);
    }
}
