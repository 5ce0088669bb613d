package vn.tonghop.spreadsheet.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.plan.form.Form;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.submission.Observation;

/** Reads the sheets of figures of one form; made once for all workbooks of that form. */
public final class FormReader {

    /** What the sheets of a workbook say, and what is wrong with them. */
    public record Figures(List<Observation> observations, List<Finding> findings) {

        public Figures {
            observations = List.copyOf(observations);
            findings = List.copyOf(findings);
        }
    }

    private final List<SheetKey> sheets;

    public FormReader(Form form) {
        this.sheets = form.figureSheets().stream().map(SheetKey::new).toList();
    }

    public Figures read(RawWorkbook workbook, String file) {
        var finder = new SheetFinder(workbook.sheets());
        var cells = new CellReader(workbook.from1904());
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (SheetKey key : sheets) {
            List<FoundSheet> candidates = finder.candidates(key);
            if (candidates.size() == 1) {
                FoundSheet found = candidates.get(0);
                var onSheet = new SheetFindings(file, found.sheet().name());
                observations.addAll(new SheetReader(key, found, cells, onSheet).read());
                findings.addAll(onSheet.list());
            } else {
                findings.add(notOne(key, candidates, file));
            }
        }
        return new Figures(observations, findings);
    }

    private static Finding notOne(SheetKey key, List<FoundSheet> candidates, String file) {
        if (candidates.isEmpty()) {
            return Finding.of(FindingKind.SHEET_MISSING, Place.ofFile(file), "item", key.title());
        }
        String names = candidates.stream().map(found -> found.sheet().name()).collect(Collectors.joining(", "));
        String last = candidates.get(candidates.size() - 1).sheet().name();
        return Finding.of(FindingKind.SHEET_REPEATED, Place.ofSheet(file, last), "item", key.title(), "found", names);
    }
}
