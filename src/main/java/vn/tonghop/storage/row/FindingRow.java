package vn.tonghop.storage.row;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.finding.Severity;

/** Findings as they come back from the store. */
public final class FindingRow {

    private FindingRow() {}

    /** The finding of a joined row, placed in the file's name as it was received. */
    public static Finding of(ResultSet row) throws SQLException {
        List<String> names = TextArray.read(row.getArray("fact_names"));
        List<String> values = TextArray.read(row.getArray("fact_values"));
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            facts.put(names.get(i), values.get(i));
        }
        return new Finding(
                row.getString("rule"),
                FindingKind.valueOf(row.getString("kind")),
                Severity.valueOf(row.getString("severity")),
                new Place(row.getString("file_name"), row.getString("sheet"), row.getString("cell")),
                facts);
    }
}
