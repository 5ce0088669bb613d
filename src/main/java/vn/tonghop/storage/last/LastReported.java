package vn.tonghop.storage.last;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.period.Period;
import vn.tonghop.rollup.snapshot.UnitFigure;
import vn.tonghop.storage.row.PartRow;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Looks up what units reported before a period. */
public final class LastReported {

    /** Who sends what. */
    public record Sender(String unit, String form) {}

    /** How far every unit was at the end of a period, by unit and indicator. */
    public record RolledUp(String period, Map<String, Map<String, UnitFigure>> figures) {

        public RolledUp {
            figures = Map.copyOf(figures);
        }
    }

    private static final Comparator<Map.Entry<Long, String>> BY_END = Comparator.comparing(
            snapshot -> Period.parse(snapshot.getValue()).orElseThrow().end());

    private final JdbcClient jdbc;
    private final String programme;

    public LastReported(DataSource dataSource, String programme) {
        this.jdbc = JdbcClient.create(dataSource);
        this.programme = programme;
    }

    /** What counts of the reports that end on a day about some data elements; of several periods that end then, the shortest. */
    public Map<Sender, List<Observation>> endingOn(LocalDate day, Collection<String> elements) {
        Map<Sender, List<Observation>> reported = new HashMap<>();
        jdbc.sql("""
                        select distinct on (v.unit, v.form, o.element, o.category) v.unit, v.form, o.*
                        from version_at(:programme, 'infinity', :day, :day, false) v
                        join observation o on o.submission_id = v.id
                        where v.place is not null and o.element = any(:elements)
                          and (v.hidden is null or o.element <> all (v.hidden))
                        order by v.unit, v.form, o.element, o.category, v.months, v.place
                        """)
                .param("programme", programme)
                .param("day", day)
                .param("elements", elements.toArray(String[]::new))
                .query(row -> {
                    reported.computeIfAbsent(
                                    new Sender(row.getString("unit"), row.getString("form")),
                                    sender -> new ArrayList<>())
                            .add(observation(row));
                });
        return reported;
    }

    private static Observation observation(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return new Observation(
                row.getString("element"),
                row.getString("category"),
                new Value(
                        ValueState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getBigDecimal("number")),
                        text == null ? "" : text),
                new CellAddress(row.getString("sheet"), row.getInt("row"), row.getInt("col")));
    }

    /** The last roll-up of the same year before a period; empty when there is none. */
    public Optional<RolledUp> rolledUpBefore(Period period) {
        return jdbc
                .sql("select id, period from snapshot where programme = :programme order by as_of, revision")
                .param("programme", programme)
                .query((row, number) -> Map.entry(row.getLong("id"), row.getString("period")))
                .list()
                .stream()
                .filter(snapshot -> Period.parse(snapshot.getValue())
                        .filter(other -> other.year() == period.year())
                        .filter(other -> other.end().isBefore(period.start()))
                        .isPresent())
                .reduce((earlier, later) -> BY_END.compare(earlier, later) > 0 ? earlier : later)
                .map(snapshot -> new RolledUp(snapshot.getValue(), figures(snapshot.getKey())));
    }

    private Map<String, Map<String, UnitFigure>> figures(long snapshot) {
        Map<String, Map<String, UnitFigure>> figures = new HashMap<>();
        jdbc.sql("select * from unit_figures where snapshot_id = :snapshot")
                .param("snapshot", snapshot)
                .query(row -> {
                    figures.put(row.getString("unit"), PartRow.read(row));
                });
        return figures;
    }
}
