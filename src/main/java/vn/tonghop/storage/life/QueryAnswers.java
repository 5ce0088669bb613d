package vn.tonghop.storage.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.storage.life.ExplanationStore.Meant;
import vn.tonghop.storage.row.FindingRow;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.life.AskedQuery;
import vn.tonghop.submission.life.SentVersion;

/** The queries of a version with their explanations, and what the unit said to the same query before. */
public final class QueryAnswers {

    private final JdbcTemplate jdbc;
    private final String programme;

    public QueryAnswers(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    public List<AskedQuery> of(SentVersion version, Instant moment) {
        Map<String, Meant> cells = cells(version);
        return jdbc.query(
                """
                select '' as file_name, f.*, q.explanation_id, q.said, q.said_by, q.accepted, q.verdict_reason
                from submission s
                join query_at(s.id, ?) q on true
                join finding f on f.receipt_id = s.receipt_id and f.no = q.no
                where s.id = ? order by f.no
                """, (row, number) -> query(row, version, cells, moment), Timestamp.from(moment), version.id());
    }

    private AskedQuery query(ResultSet row, SentVersion version, Map<String, Meant> cells, Instant moment)
            throws SQLException {
        Finding finding = FindingRow.of(row);
        Meant meant = cells.getOrDefault(
                finding.place().sheet() + "!" + finding.place().cell(), new Meant("", ""));
        return new AskedQuery(
                row.getInt("no"),
                finding,
                meant.element(),
                meant.category(),
                answer(row),
                earlier(version, finding.rule(), meant, moment));
    }

    private static Optional<AskedQuery.Answer> answer(ResultSet row) throws SQLException {
        long id = row.getLong("explanation_id");
        if (row.wasNull()) {
            return Optional.empty();
        }
        boolean accepted = row.getBoolean("accepted");
        Optional<Boolean> verdict = row.wasNull() ? Optional.empty() : Optional.of(accepted);
        return Optional.of(new AskedQuery.Answer(
                id,
                row.getString("said"),
                row.getString("said_by"),
                verdict,
                verdict.isEmpty() ? "" : row.getString("verdict_reason")));
    }

    private Optional<AskedQuery.EarlierAnswer> earlier(SentVersion version, String rule, Meant meant, Instant moment) {
        if (meant.element().isEmpty()) {
            return Optional.empty();
        }
        return new EarlierExplanations(jdbc, programme, moment)
                .to(version.subject().unit(), version.id(), rule, meant.element(), meant.category());
    }

    private Map<String, Meant> cells(SentVersion version) {
        Map<String, Meant> cells = new HashMap<>();
        jdbc.query(
                "select sheet, row, col, element, category from observation where submission_id = ?",
                row -> {
                    cells.put(
                            new CellAddress(row.getString(1), row.getInt(2), row.getInt(3)).toString(),
                            new Meant(row.getString(4), row.getString(5)));
                },
                version.id());
        return cells;
    }
}
