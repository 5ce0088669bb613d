package vn.tonghop.storage.score;

import java.sql.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.plan.rubric.ScoreCells;
import vn.tonghop.rollup.snapshot.score.UnitScore;

/** The score sheets in the versions that a roll-up counted; of a unit's reports with that end the longest has it. */
public final class ScoreQuery {

    private static final String SQL = """
            select s.unit, o.element, o.category, o.number, o.text from (
                select v.submission_id, v.hidden, b.unit, b.months, max(b.months) over (partition by b.unit) as longest
                from snapshot_version v join submission b on b.id = v.submission_id
                where v.snapshot_id = ? and b.period_end = ?
                  and exists (select from observation x where x.submission_id = b.id and x.element = any (?))
            ) s
            join observation o on o.submission_id = s.submission_id and o.element = any (?)
                 and (s.hidden is null or o.element <> all (s.hidden))
            where s.months = s.longest and o.state in ('REPORTED', 'ZERO')
            order by s.unit, o.element, o.category
            """;

    private final JdbcTemplate jdbc;

    public ScoreQuery(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** By the codes of the units. */
    public List<UnitScore> of(long snapshot, Period period) {
        String[] cells = ScoreCells.ALL.toArray(String[]::new);
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        jdbc.query(
                SQL,
                row -> {
                    sheets.computeIfAbsent(row.getString("unit"), unit -> new Sheet())
                            .add(
                                    row.getString("element"),
                                    row.getString("category"),
                                    row.getLong("number"),
                                    row.getString("text"));
                },
                snapshot,
                Date.valueOf(period.end()),
                cells,
                cells);
        return sheets.entrySet().stream()
                .map(each -> each.getValue().of(each.getKey()))
                .toList();
    }

    /** Fills up row by row. */
    private static final class Sheet {

        private final Map<String, Long> own = new HashMap<>();
        private final Map<String, Long> verified = new HashMap<>();
        private String declared = "";

        void add(String element, String category, long number, String text) {
            switch (element) {
                case ScoreCells.OWN -> own.put(category, number);
                case ScoreCells.VERIFIED -> verified.put(category, number);
                default -> declared = text;
            }
        }

        UnitScore of(String unit) {
            return new UnitScore(unit, own, verified, declared);
        }
    }
}
