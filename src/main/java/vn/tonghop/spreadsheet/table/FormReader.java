package vn.tonghop.spreadsheet.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.finding.Place;
import vn.tonghop.period.Period;
import vn.tonghop.plan.form.Form;
import vn.tonghop.plan.indicator.Term;
import vn.tonghop.spreadsheet.find.FoundSheet;
import vn.tonghop.spreadsheet.find.SheetFinder;
import vn.tonghop.spreadsheet.find.SheetFindings;
import vn.tonghop.spreadsheet.gate.PersonNames;
import vn.tonghop.spreadsheet.key.SheetKey;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.RawWorkbook.Format;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.submission.Observation;

/** Reads the sheets of figures of one edition of a form; made once for all workbooks of that edition. */
public final class FormReader {

    /**
     * What the sheets of a workbook say, and what is wrong with them.
     *
     * @param sheets codes of the form's sheets that say anything
     * @param unclear what cells stand for that say something nobody understands
     */
    public record Figures(
            List<Observation> observations, List<Finding> findings, Set<String> sheets, Set<Term> unclear) {

        public Figures {
            sheets = Set.copyOf(sheets);
            unclear = Set.copyOf(unclear);
            observations = List.copyOf(observations);
            findings = List.copyOf(findings);
        }
    }

    private final List<SheetKey> sheets;
    private final PersonNames names;

    /** @param names tells names of persons in narrative texts */
    public FormReader(Form form, PersonNames names) {
        this.names = names;
        this.sheets = form.figureSheets().stream().map(SheetKey::new).toList();
    }

    /**
     * @param period what the workbook reports about
     * @param supplement whether sheets may be missing or be left blank; what is on the others is asked as ever
     */
    public Figures read(RawWorkbook workbook, String file, Period period, boolean supplement) {
        var finder = new SheetFinder(workbook, sheets);
        var cells = new CellReader(workbook.from1904(), period);
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> carried = new TreeSet<>();
        Set<Term> unclear = new HashSet<>();
        for (SheetKey key : sheets) {
            List<FoundSheet> candidates = finder.candidates(key);
            if (candidates.size() == 1) {
                FoundSheet found = candidates.get(0);
                var onSheet = new SheetFindings(file, found.sheet().name(), workbook.format() == Format.CSV);
                List<Observation> read = new SheetReader(key, found, cells, onSheet).read(supplement);
                if (!read.isEmpty()) {
                    carried.add(key.sheet().code());
                }
                observations.addAll(key.sheet().narrative() ? withoutNames(read, key, onSheet) : read);
                findings.addAll(onSheet.list());
                unclear.addAll(onSheet.unclear());
            } else if (!(supplement && candidates.isEmpty())) {
                findings.add(notOne(key, candidates, file));
            }
        }
        if (supplement) {
            findings.add(extent(carried, file));
        }
        return new Figures(observations, findings, carried, unclear);
    }

    /** The texts of a narrative sheet that may be kept: one that may name somebody is held back. */
    private List<Observation> withoutNames(List<Observation> texts, SheetKey key, SheetFindings findings) {
        List<Observation> kept = new ArrayList<>();
        for (Observation text : texts) {
            if (names.mayNameSomebody(text.value().text())) {
                findings.add(Finding.of(
                        FindingKind.TEXT_HELD, findings.place(text.cell()), "item", key.label(text.element())));
            } else {
                kept.add(text);
            }
        }
        return kept;
    }

    private static Finding extent(Set<String> sheets, String file) {
        return sheets.isEmpty()
                ? Finding.of(FindingKind.SUPPLEMENT_EMPTY, Place.ofFile(file))
                : Finding.of(FindingKind.SUPPLEMENT_EXTENT, Place.ofFile(file), "found", String.join(", ", sheets));
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
