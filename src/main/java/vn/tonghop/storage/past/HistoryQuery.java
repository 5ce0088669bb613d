package vn.tonghop.storage.past;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.period.Period;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Value;

/**
 * Reads for a batch of files what the same units reported on the same forms in the year before, and what anybody reported
 * for the same periods.
 */
public final class HistoryQuery {

    private static final String VERSIONS = """
            select v.id, v.unit, v.form, v.period, v.send_number, v.received_at, v.type, s.replaces,
                   v.unit = any (?) and v.form = any (?) as own
            from version_at(?, ?, ?, ?, false) v join submission s on s.id = v.id
            where v.withdrawn_at is null and v.held = ''
              and (v.unit = any (?) and v.form = any (?) or v.period = any (?))
            """;

    /**
     * Of a neighbour on the same form only what is not zero: that is what a copy would be told by. What is most of a report
     * and means nothing to the rules, zeros that nobody compares, is left where it is.
     */
    private static final String VALUES = """
            select o.submission_id, o.element, o.category, o.number, o.text
            from observation o join unnest(?, ?) as known (id, own) on known.id = o.submission_id
            where o.number is not null and (o.number <> 0 or known.own and o.element = any (?))
            """;

    private final JdbcTemplate jdbc;
    private final String programme;
    private final OrgUnits units;
    private final String[] zeros;

    /** @param zeros the data elements of which it matters that a unit reported zero */
    public HistoryQuery(DataSource dataSource, String programme, OrgUnits units, Set<String> zeros) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
        this.units = units;
        this.zeros = zeros.toArray(String[]::new);
    }

    /** What had been accepted by a moment that may matter for submissions of these. */
    public KnownReports load(Collection<Identity> whose, Instant moment) {
        if (whose.isEmpty()) {
            return new KnownReports(units, List.of());
        }
        Map<Long, Row> rows = new LinkedHashMap<>();
        jdbc.query(VERSIONS, statement -> fill(statement, whose, moment), row -> {
            rows.put(row.getLong("id"), Row.of(row));
        });
        if (!rows.isEmpty()) {
            jdbc.query(VALUES, statement -> fill(statement, rows), row -> {
                rows.get(row.getLong(1)).add(row);
            });
        }
        return new KnownReports(units, rows.values().stream().map(Row::version).toList());
    }

    private void fill(PreparedStatement statement, Collection<Identity> whose, Instant moment) throws SQLException {
        Array unitCodes = texts(statement, whose.stream().map(who -> who.unit().code()));
        Array forms = texts(statement, whose.stream().map(Identity::form));
        List<LocalDate> ends =
                whose.stream().map(who -> who.period().end()).sorted().toList();
        statement.setArray(1, unitCodes);
        statement.setArray(2, forms);
        statement.setString(3, programme);
        statement.setTimestamp(4, Timestamp.from(moment));
        statement.setDate(5, Date.valueOf(ends.get(0).minusYears(1)));
        statement.setDate(
                6, Date.valueOf(ends.stream().max(Comparator.naturalOrder()).orElseThrow()));
        statement.setArray(7, unitCodes);
        statement.setArray(8, forms);
        statement.setArray(
                9, texts(statement, whose.stream().map(who -> who.period().code())));
    }

    private void fill(PreparedStatement statement, Map<Long, Row> rows) throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(1, connection.createArrayOf("bigint", rows.keySet().toArray()));
        statement.setArray(
                2,
                connection.createArrayOf(
                        "boolean", rows.values().stream().map(Row::own).toArray()));
        statement.setArray(3, connection.createArrayOf("text", zeros));
    }

    private static Array texts(PreparedStatement statement, Stream<String> texts) throws SQLException {
        return statement.getConnection().createArrayOf("text", texts.distinct().toArray());
    }

    /** A version while its values come in. */
    private record Row(KnownVersion version, boolean own, Map<String, Map<String, Value>> values) {

        static Row of(ResultSet row) throws SQLException {
            Map<String, Map<String, Value>> values = new HashMap<>();
            Array replaces = row.getArray("replaces");
            var version = new KnownVersion(
                    new KnownVersion.Whose(
                            row.getString("unit"),
                            row.getString("form"),
                            Period.parse(row.getString("period")).orElseThrow()),
                    new KnownVersion.Sent(
                            row.getInt("send_number"),
                            row.getTimestamp("received_at").toInstant()),
                    row.getString("type").equals("SUPPLEMENT"),
                    replaces == null ? Set.of() : Set.copyOf(List.of((String[]) replaces.getArray())),
                    values);
            return new Row(version, row.getBoolean("own"), values);
        }

        /** @param row one of thousands: by its columns' places, as looking up their names takes as long as the rest */
        void add(ResultSet row) throws SQLException {
            BigDecimal number = row.getBigDecimal(4);
            String text = row.getString(5);
            Value value = text == null || text.isEmpty() ? Value.of(number) : Value.choice(number.intValue(), text);
            values.computeIfAbsent(row.getString(2), element -> new HashMap<>()).put(row.getString(3), value);
        }
    }
}
