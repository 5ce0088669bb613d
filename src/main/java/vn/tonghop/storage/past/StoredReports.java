package vn.tonghop.storage.past;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.Form;
import vn.tonghop.submission.CellAddress;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionType;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Reads accepted submissions back as the rules saw them. */
public final class StoredReports {

    private final JdbcTemplate jdbc;
    private final Programme programme;

    public StoredReports(DataSource dataSource, Programme programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /** The periods that anything was accepted for and that end between two days, oldest first. */
    public List<Period> periods(LocalDate from, LocalDate to) {
        return jdbc
                .query(
                        "select distinct period from submission where programme = ? and period_end between ? and ?",
                        (row, number) -> Period.parse(row.getString(1)).orElseThrow(),
                        programme.id(),
                        Date.valueOf(from),
                        Date.valueOf(to))
                .stream()
                .sorted()
                .toList();
    }

    /** Every accepted version of a period, in the order of receipt; of units that are still known. */
    public List<StoredReport> of(Period period) {
        Map<Long, List<Observation>> observations = new LinkedHashMap<>();
        jdbc.query(
                """
                select o.* from observation o join submission s on s.id = o.submission_id
                where s.programme = ? and s.period = ? order by o.sheet, o.row, o.col
                """,
                row -> {
                    observations
                            .computeIfAbsent(row.getLong("submission_id"), id -> new ArrayList<>())
                            .add(observation(row));
                },
                programme.id(),
                period.code());
        return jdbc
                .query(
                        "select * from submission where programme = ? and period = ? order by received_at, id",
                        (row, number) -> report(row, period, observations.getOrDefault(row.getLong("id"), List.of())),
                        programme.id(),
                        period.code())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<StoredReport> report(ResultSet row, Period period, List<Observation> observations)
            throws SQLException {
        Optional<OrgUnit> unit = programme.units().find(row.getString("unit"), period.end());
        Form form = programme.forms().get(row.getString("form"));
        if (unit.isEmpty() || form == null) {
            return Optional.empty();
        }
        var identity = new Identity(
                form.id(),
                row.getInt("form_version"),
                unit.get(),
                period,
                row.getInt("send_number"),
                row.getDate("data_to").toLocalDate(),
                SubmissionType.valueOf(row.getString("type")),
                row.getString("reason"),
                sheets(form, row.getArray("replaces")));
        return Optional.of(new StoredReport(
                row.getInt("version"),
                row.getTimestamp("received_at").toInstant(),
                new SubmissionContent(identity, observations)));
    }

    /** The sheets that a supplement brought, by the data elements that it replaces. */
    private static Set<String> sheets(Form form, @Nullable Array replaces) throws SQLException {
        if (replaces == null) {
            return Set.of();
        }
        Set<String> elements = Set.copyOf(List.of((String[]) replaces.getArray()));
        return form.figureSheets().stream()
                .filter(sheet -> sheet.tables().stream()
                        .flatMap(table -> table.elements().stream())
                        .map(DataElement::code)
                        .anyMatch(elements::contains))
                .map(sheet -> sheet.code())
                .collect(Collectors.toSet());
    }

    private static Observation observation(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("number");
        String text = row.getString("text");
        var value = new Value(
                ValueState.valueOf(row.getString("state")), Optional.ofNullable(number), text == null ? "" : text);
        return new Observation(
                row.getString("element"),
                row.getString("category"),
                value,
                new CellAddress(row.getString("sheet"), row.getInt("row"), row.getInt("col")));
    }
}
