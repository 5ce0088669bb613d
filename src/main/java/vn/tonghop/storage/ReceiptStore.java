package vn.tonghop.storage;

import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.period.Period;
import vn.tonghop.period.PeriodKind;
import vn.tonghop.submission.SubmissionFile;
import vn.tonghop.submission.inbox.HashedFile;

/** The files that came in: what is new, what is waiting to be checked, and the hash of all that a roll-up rests on. */
public final class ReceiptStore {

    private final JdbcTemplate jdbc;
    private final String programme;

    public ReceiptStore(DataSource dataSource, String programme) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.programme = programme;
    }

    /**
     * Notes files as received; the same bytes under another name become a copy of the first receipt. What waits to be
     * checked, or could not be read when its turn came, is looked for where it lies now.
     */
    public void register(List<SubmissionFile> files) {
        jdbc.batchUpdate(
                """
                insert into receipt (programme, sha256, file_name, folder, received_at) values (?, ?, ?, ?, ?)
                on conflict (programme, sha256) do update
                    set received_at = coalesce(receipt.received_at, excluded.received_at), verdict = null,
                        file_name = excluded.file_name, folder = excluded.folder
                    where receipt.received_at is null and excluded.received_at is not null
                       or receipt.verdict is null
                       or exists (select from finding f where f.receipt_id = receipt.id and f.kind = 'FILE_CHANGED')
                """,
                firstOfEachHash(files)
                        .map(file -> new @Nullable Object[] {
                            programme, file.sha256(), file.name(), folder(file.path()), time(file.receivedAt())
                        })
                        .toList());
        jdbc.batchUpdate(
                """
                insert into receipt_copy (receipt_id, file_name, received_at)
                select id, ?, ? from receipt
                where programme = ? and sha256 = ? and file_name <> ? and file_name <> ''
                on conflict do nothing
                """,
                files.stream()
                        .map(file -> new @Nullable Object[] {
                            file.name(), time(file.receivedAt()), programme, file.sha256(), file.name()
                        })
                        .toList());
    }

    /** The files whose bytes are known, as they were when they were last hashed. */
    public List<HashedFile> hashed() {
        return jdbc.query(
                """
                select f.folder, f.file_name, f.size, f.modified, r.sha256
                from receipt_file f join receipt r on r.id = f.receipt_id where f.programme = ?
                """,
                (row, number) -> new HashedFile(
                        Path.of(row.getString(1), row.getString(2)), row.getLong(3), row.getLong(4), row.getString(5)),
                programme);
    }

    /** Notes what registered files look like; of one that held personal data nothing is noted. */
    public void remember(List<HashedFile> files) {
        jdbc.batchUpdate(
                """
                insert into receipt_file (programme, folder, file_name, size, modified, receipt_id)
                select programme, ?, ?, ?, ?, id from receipt where programme = ? and sha256 = ? and file_name <> ''
                on conflict (programme, folder, file_name) do update
                    set size = excluded.size, modified = excluded.modified, receipt_id = excluded.receipt_id
                """,
                files.stream()
                        .map(file -> new Object[] {
                            folder(file.path()),
                            file.path().getFileName().toString(),
                            file.size(),
                            file.modified(),
                            programme,
                            file.sha256()
                        })
                        .toList());
    }

    /** The hashes of the files that came last before a moment, by whatever name and for whatever programme. */
    public List<String> receivedBefore(Instant moment) {
        return jdbc.queryForList("""
                select r.sha256 from receipt r left join receipt_copy c on c.receipt_id = r.id
                group by r.sha256
                having max(greatest(r.received_at, c.received_at)) < ? order by 1
                """, String.class, Timestamp.from(moment));
    }

    /** The files that are not checked yet, in the order in which they came. */
    public List<PendingFile> pending() {
        return jdbc.query(
                """
                select id, folder, file_name, sha256, received_at, missed_at is not null as missed from receipt
                where programme = ? and verdict is null
                order by received_at, file_name
                """,
                (row, number) -> new PendingFile(
                        row.getLong("id"),
                        new SubmissionFile(
                                Path.of(row.getString("folder"), row.getString("file_name")),
                                row.getString("sha256"),
                                Optional.ofNullable(row.getTimestamp("received_at"))
                                        .map(Timestamp::toInstant)),
                        row.getBoolean("missed")),
                programme);
    }

    /** Notes that a file was gone when it was to be read. */
    public void missed(long receipt, Instant now) {
        jdbc.update("update receipt set missed_at = ? where id = ?", Timestamp.from(now), receipt);
    }

    /** The hash of every receipt and every later act that a roll-up of the period as of the moment rests on, and of its words. */
    public String inputHash(Period period, Instant asOf) {
        return jdbc.queryForObject(
                """
                select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate "C"), ''), 'UTF8')), 'hex')
                from (
                    select concat_ws('|', sha256, unit, period, verdict, extract(epoch from received_at)) as line
                    from receipt
                    where programme = ? and period = any (?) and (received_at is null or received_at <= ?)
                    union all
                    select hash from act_log
                    where programme = ? and (period = any (?) or act = 'LOAD_PAST') and at <= ?
                      and act not in ('ACCEPT', 'REFUSE', 'EXPIRE', 'NARRATIVE')
                    union all
                    select hash from act_log where programme = ? and period = ? and act = 'NARRATIVE'
                ) as input
                """,
                String.class,
                programme,
                codesUpTo(period),
                Timestamp.from(asOf),
                programme,
                codesUpTo(period),
                Timestamp.from(asOf),
                programme,
                period.code());
    }

    /** The hash of the acts alone, without the verdicts of the check; words hold whenever they were written. */
    public String actsHash(Instant asOf) {
        return jdbc.queryForObject("""
                select encode(sha256(convert_to(coalesce(string_agg(hash, '' order by seq), ''), 'UTF8')), 'hex')
                from act_log where programme = ? and (at <= ? or act = 'NARRATIVE')
                  and act not in ('ACCEPT', 'REFUSE', 'EXPIRE')
                """, String.class, programme, Timestamp.from(asOf));
    }

    /** The codes of all periods of the year, of every length, that are over by the end of this one. */
    private static String[] codesUpTo(Period period) {
        return Arrays.stream(PeriodKind.values())
                .flatMap(kind -> Period.inYear(kind, period.year()).stream())
                .filter(each -> !each.end().isAfter(period.end()))
                .map(Period::code)
                .toArray(String[]::new);
    }

    /** Of files with the same bytes the one that came first. */
    private static Stream<SubmissionFile> firstOfEachHash(List<SubmissionFile> files) {
        return files.stream()
                .sorted(Comparator.comparing(
                                (SubmissionFile file) -> file.receivedAt().orElse(Instant.MAX))
                        .thenComparing(SubmissionFile::name))
                .collect(Collectors.toMap(
                        SubmissionFile::sha256, file -> file, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : folder.toString();
    }

    private static @Nullable Timestamp time(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }
}
