package vn.tonghop.storage.past;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.finding.Finding;
import vn.tonghop.storage.CheckedFile;
import vn.tonghop.storage.row.CopyRows;

/** Keeps for the department what rules found that are only being tried out. */
public final class ShadowStore {

    private final DataSource dataSource;
    private final JdbcTemplate jdbc;

    public ShadowStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** What was kept of a file before is replaced. */
    public void store(List<CheckedFile> files) {
        jdbc.batchUpdate(
                "delete from shadow_finding where receipt_id = ?",
                files.stream().map(file -> new Object[] {file.receipt()}).toList());
        var rows = new CopyRows("shadow_finding (receipt_id, no, rule, severity, sheet, cell)");
        for (CheckedFile file : files) {
            int no = 1;
            for (Finding finding : file.reading().shadow()) {
                rows.value(file.receipt())
                        .value(no++)
                        .value(finding.rule())
                        .value(finding.severity().name())
                        .value(finding.place().sheet())
                        .value(finding.place().cell())
                        .endRow();
            }
        }
        rows.send(dataSource);
    }

    /** How often each rule that is being tried out spoke up, by its id. */
    public List<Count> counts(String programme) {
        return jdbc.query("""
                select f.rule, count(*) as findings, count(distinct f.receipt_id) as files
                from shadow_finding f join receipt r on r.id = f.receipt_id
                where r.programme = ? group by f.rule order by f.rule
                """, (row, number) -> new Count(row.getString(1), row.getInt(2), row.getInt(3)), programme);
    }

    /** What one rule found, and in how many files. */
    public record Count(String rule, int findings, int files) {}
}
