package vn.tonghop.storage;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Severity;
import vn.tonghop.storage.amount.ObservationStore;
import vn.tonghop.storage.life.ActLog;
import vn.tonghop.storage.life.ExplanationStore;
import vn.tonghop.storage.row.CopyRows;
import vn.tonghop.storage.row.TextArray;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Observation;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Doer;
import vn.tonghop.submission.life.LoggedAct;
import vn.tonghop.submission.life.Subject;

/** Stores checked files: all of a file or nothing of it, many files in one go. */
public final class SubmissionStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;
    private final String programme;

    public SubmissionStore(DataSource dataSource, String programme) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /**
     * Verdicts, findings and, for what was accepted, a new numbered submission with its observations and explanations; all
     * of it in the log as the doer's.
     */
    public void store(List<CheckedFile> files, Doer doer, Instant at) {
        writeVerdicts(files);
        forgetNames(files);
        writeFindings(files);
        List<CheckedFile> accepted =
                files.stream().filter(file -> file.reading().verdict().counts()).toList();
        Map<Long, Stored> stored = accepted.isEmpty() ? Map.of() : writeSubmissions(accepted);
        writeObservations(accepted, stored);
        writeExplanations(accepted, stored, doer);
        new ActLog(dataSource, programme)
                .append(
                        doer,
                        at,
                        files.stream().map(file -> verdict(file, stored)).toList());
    }

    /** Notes in the log what was done to no submission. */
    public void log(List<LoggedAct> acts, Doer doer, Instant at) {
        new TransactionTemplate(Transactions.on(dataSource))
                .executeWithoutResult(status -> new ActLog(dataSource, programme).append(doer, at, acts));
    }

    /** A submission as it was numbered. */
    private record Stored(long id, int version) {}

    private static LoggedAct verdict(CheckedFile file, Map<Long, Stored> stored) {
        Stored own = stored.get(file.receipt());
        var whose = Whose.of(file);
        var subject = new Subject(
                whose.unit().orElse(""),
                whose.form().orElse(""),
                whose.period().orElse(""),
                own == null ? 0 : own.version());
        String detail = file.reading().verdict() + " sha256:" + file.file().sha256();
        return LoggedAct.of(own == null ? Act.REFUSE : Act.ACCEPT, subject, detail);
    }

    private void writeVerdicts(List<CheckedFile> files) {
        jdbc.batchUpdate("""
                update receipt set verdict = ?, form = ?, unit = ?, period = ?,
                    file_name = case when ? then '' else file_name end, folder = case when ? then '' else folder end
                where id = ?
                """, files.stream().map(SubmissionStore::verdict).toList());
    }

    /** Of personal data not even the name is kept. */
    private static @Nullable Object[] verdict(CheckedFile file) {
        var whose = Whose.of(file);
        boolean personal = isPersonal(file);
        return new @Nullable Object[] {
            file.reading().verdict().name(),
            whose.form().orElse(null),
            whose.unit().orElse(null),
            whose.period().orElse(null),
            personal,
            personal,
            file.receipt()
        };
    }

    /** Of personal data: the names that the same bytes came under. */
    private void forgetNames(List<CheckedFile> files) {
        List<Object[]> personal = files.stream()
                .filter(SubmissionStore::isPersonal)
                .map(file -> new Object[] {file.receipt()})
                .toList();
        jdbc.batchUpdate("delete from receipt_copy where receipt_id = ?", personal);
        jdbc.batchUpdate("delete from receipt_file where receipt_id = ?", personal);
    }

    private static boolean isPersonal(CheckedFile file) {
        return file.reading().findings().stream().anyMatch(finding -> finding.kind() == FindingKind.PERSONAL_DATA);
    }

    private void writeFindings(List<CheckedFile> files) {
        jdbc.batchUpdate(
                "delete from finding where receipt_id = ?",
                files.stream().map(file -> new Object[] {file.receipt()}).toList());
        var rows = new CopyRows("finding (receipt_id, no, rule, kind, severity, sheet, cell, fact_names, fact_values)");
        for (CheckedFile file : files) {
            int no = 1;
            for (Finding finding : file.reading().findings()) {
                List<Map.Entry<String, String>> facts = finding.facts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .toList();
                rows.value(file.receipt())
                        .value(no++)
                        .value(finding.rule())
                        .value(finding.kind().name())
                        .value(finding.severity().name())
                        .value(finding.place().sheet())
                        .value(finding.place().cell())
                        .value(TextArray.of(
                                facts.stream().map(Map.Entry::getKey).toList()))
                        .value(TextArray.of(
                                facts.stream().map(Map.Entry::getValue).toList()))
                        .endRow();
            }
        }
        rows.send(dataSource);
    }

    /** What was stored, by receipt. */
    private Map<Long, Stored> writeSubmissions(List<CheckedFile> accepted) {
        Map<Long, Stored> stored = new HashMap<>();
        jdbc.query("""
                insert into submission (receipt_id, programme, unit, form, form_version, period, period_end, months, version,
                                        send_number, data_to, received_at, queries, type, reason, replaces,
                                        document_number, document_date)
                select n.receipt_id, ?, n.unit, n.form, n.form_version, n.period, n.period_end, n.months,
                       coalesce((select max(s.version) from submission s
                                 where s.programme = ? and s.unit = n.unit and s.form = n.form
                                   and s.period = n.period), 0)
                           + row_number() over (partition by n.unit, n.form, n.period order by n.ord),
                       n.send_number, n.data_to, n.received_at, n.queries, n.type, n.reason,
                       case when n.type = 'SUPPLEMENT' then string_to_array(n.replaces, ' ') end,
                       n.document_number, n.document_date
                from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                         as n (receipt_id, unit, form, form_version, period, period_end, months, send_number, data_to,
                               received_at, queries, type, reason, replaces, document_number, document_date, ord)
                returning receipt_id, id, version
                """, statement -> fill(statement, accepted), row -> {
            stored.put(row.getLong("receipt_id"), new Stored(row.getLong("id"), row.getInt("version")));
        });
        return stored;
    }

    private void fill(PreparedStatement statement, List<CheckedFile> accepted) throws SQLException {
        statement.setString(1, programme);
        statement.setString(2, programme);
        array(statement, 3, "bigint", accepted, CheckedFile::receipt);
        array(statement, 4, "text", accepted, file -> identity(file).unit().code());
        array(statement, 5, "text", accepted, file -> identity(file).form());
        array(statement, 6, "int", accepted, file -> identity(file).formVersion());
        array(statement, 7, "text", accepted, file -> identity(file).period().code());
        array(
                statement,
                8,
                "date",
                accepted,
                file -> Date.valueOf(identity(file).period().end()));
        array(
                statement,
                9,
                "int",
                accepted,
                file -> identity(file).period().kind().months());
        array(statement, 10, "int", accepted, file -> identity(file).sendNumber());
        array(
                statement,
                11,
                "date",
                accepted,
                file -> Date.valueOf(identity(file).dataTo()));
        // As text with its zone: of a Timestamp in an array the driver would send the machine's wall clock without a
        // zone.
        array(
                statement,
                12,
                "timestamptz",
                accepted,
                file -> file.file().receivedAt().orElseThrow().toString());
        array(statement, 13, "int", accepted, SubmissionStore::queries);
        fillSending(statement, accepted);
    }

    /** As what the file was sent, and with which signed paper. */
    private static void fillSending(PreparedStatement statement, List<CheckedFile> accepted) throws SQLException {
        array(statement, 14, "text", accepted, file -> identity(file).type().name());
        array(statement, 15, "text", accepted, file -> identity(file).reason());
        array(statement, 16, "text", accepted, SubmissionStore::elements);
        array(statement, 17, "text", accepted, file -> identity(file).document().number());
        array(
                statement,
                18,
                "date",
                accepted,
                file -> identity(file).document().signedOn().map(Date::valueOf).orElse(null));
    }

    /** Codes of the data elements that the file brings; each stands on one sheet of the form. */
    private static String elements(CheckedFile file) {
        return identity(file).isSupplement()
                ? content(file).observations().stream()
                        .map(Observation::element)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" "))
                : "";
    }

    private static void array(
            PreparedStatement statement,
            int index,
            String type,
            List<CheckedFile> files,
            Function<CheckedFile, @Nullable Object> value)
            throws SQLException {
        Object[] values = files.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }

    private static int queries(CheckedFile file) {
        return (int) file.reading().findings().stream()
                .filter(finding -> finding.severity() == Severity.QUERY)
                .count();
    }

    private void writeExplanations(List<CheckedFile> accepted, Map<Long, Stored> stored, Doer doer) {
        var explanations = new ExplanationStore(dataSource);
        for (CheckedFile file : accepted) {
            explanations.add(
                    stored.get(file.receipt()).id(),
                    content(file),
                    doer,
                    file.file().receivedAt().orElseThrow());
        }
    }

    private void writeObservations(List<CheckedFile> accepted, Map<Long, Stored> stored) {
        Map<Long, List<Observation>> reported = new LinkedHashMap<>();
        accepted.forEach(file ->
                reported.put(stored.get(file.receipt()).id(), content(file).observations()));
        new ObservationStore(dataSource).save(reported);
    }

    private static Identity identity(CheckedFile file) {
        return content(file).identity();
    }

    private static SubmissionContent content(CheckedFile file) {
        return file.reading().content().orElseThrow();
    }
}
