package vn.tonghop.storage.narrative;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.narrative.Narrative;

/** Keeps every version of the words of a period; none takes the place of another. */
public final class NarrativeStore {

    private final JdbcTemplate jdbc;
    private final String programme;

    public NarrativeStore(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** What holds for the next roll-up; empty while nothing has been written. */
    public Optional<Written> latest(Period period) {
        List<Written> versions = versions(period);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** All versions, oldest first. */
    public List<Written> versions(Period period) {
        return jdbc.query(
                "select * from narrative where programme = ? and period = ? order by version",
                (row, number) -> new Written(
                        row.getInt("version"),
                        row.getString("actor"),
                        row.getTimestamp("written_at").toInstant(),
                        sections(period, row.getInt("version"))),
                programme,
                period.code());
    }

    /** The text of one version; nothing for version 0. */
    public List<Narrative.Section> sections(Period period, int version) {
        return jdbc.query(
                "select topic, text from narrative_section where programme = ? and period = ? and version = ? order by no",
                (row, number) -> new Narrative.Section(row.getString("topic"), row.getString("text")),
                programme,
                period.code(),
                version);
    }

    /** Adds a version, in the transaction of the caller. */
    public void add(Period period, Written written) {
        jdbc.update(
                "insert into narrative (programme, period, version, actor, written_at) values (?, ?, ?, ?, ?)",
                programme,
                period.code(),
                written.version(),
                written.actor(),
                Timestamp.from(written.at()));
        int no = 1;
        for (Narrative.Section section : written.sections()) {
            jdbc.update(
                    "insert into narrative_section (programme, period, version, no, topic, text)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    programme,
                    period.code(),
                    written.version(),
                    no++,
                    section.topic(),
                    section.text());
        }
    }

    /** The version that the next roll-up is to be printed with; 0 while there is none. */
    public int next(Period period) {
        return jdbc.queryForObject(
                "select coalesce(max(version), 0) from narrative where programme = ? and period = ?",
                Integer.class,
                programme,
                period.code());
    }
}
