package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.plan.form.FormTable;
import vn.tonghop.spreadsheet.key.LabelNames;
import vn.tonghop.spreadsheet.key.TableKey;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.value.Folded;

/** Holds codes against the words beside them, and finds by their words the rows and columns whose codes are gone. */
final class LabelRepair {

    private final TableKey key;
    private final Section section;
    private final FoundSheet found;
    private final SheetFindings findings;
    private final int labelColumn;
    private @Nullable LabelNames names;
    private @Nullable SheetLabels labels;

    LabelRepair(TableKey key, Section section, FoundSheet found, SheetFindings findings) {
        this.key = key;
        this.section = section;
        this.found = found;
        this.findings = findings;
        int labels = section.header().columnOf(FormTable.LABEL_COLUMN);
        this.labelColumn = labels < 0 ? section.codeColumn() + 1 : labels;
    }

    /** Adds the columns whose code is missing and whose words stand above. */
    void columns(Map<String, Integer> columns) {
        List<String> repaired = new ArrayList<>();
        for (int row : new int[] {section.header().index(), section.header().index() - 1}) {
            labels().columns(names(), row).forEach((code, column) -> {
                if (!columns.containsKey(code) && !columns.containsValue(column)) {
                    columns.put(code, column);
                    repaired.add(key.columnLabel(code));
                }
            });
        }
        tell("columns", repaired);
    }

    /** Adds the rows whose code is missing and whose words are there, and takes them off the others. */
    void rows(Map<String, RawRow> rows, List<RawRow> others) {
        Map<String, List<RawRow>> worded = new HashMap<>();
        for (RawRow row : others) {
            labels().before(row.index(), labelColumn + 1).stream()
                    .flatMap(text -> names().row(text).stream())
                    .findFirst()
                    .filter(code -> !rows.containsKey(code) && isLost(code, section.code(row)))
                    .ifPresent(code -> worded.computeIfAbsent(code, made -> new ArrayList<>())
                            .add(row));
        }
        List<String> repaired = new ArrayList<>();
        worded.forEach((code, candidates) -> {
            if (candidates.size() == 1) {
                rows.put(code, candidates.get(0));
                others.remove(candidates.get(0));
                repaired.add(key.rowLabel(code));
            }
        });
        tell("rows", repaired);
    }

    /** On a list of units or hotspots, a code that is another's is not lost, whatever words stand beside it. */
    private boolean isLost(String code, String found) {
        boolean zerosLost = !found.isEmpty()
                && code.endsWith(found)
                && code.replaceFirst("^0+", "").equals(found);
        return key.table().rowList().isEmpty()
                || found.isEmpty()
                || zerosLost
                || Folded.bare(found).equals(Folded.bare(code));
    }

    /** A code on a row of other words may have been moved without its figures, or they without it. */
    void compareRow(String code, RawRow row) {
        String expected = key.rowLabel(code);
        if (isOrMore(row.text(labelColumn), expected)) {
            return;
        }
        Optional<RawCell> label = row.cell(labelColumn);
        if (label.isPresent() && !label.get().text().startsWith(expected)) {
            names().row(Folded.bare(label.get().text()))
                    .filter(other -> !other.equals(code))
                    .ifPresent(other -> differs(label.get(), code, expected));
        }
    }

    /** Most labels are the form's own, maybe with their unit behind them. */
    private static boolean isOrMore(String label, String expected) {
        return label.equals(expected) || label.startsWith(expected);
    }

    void compareColumns(Map<String, Integer> columns) {
        for (DataElement column : key.table().columns()) {
            Integer place = columns.get(column.code());
            if (place == null
                    || section.above().isEmpty()
                    || isOrMore(section.above().get().text(place), column.label())) {
                continue;
            }
            Optional<RawCell> label = section.above().get().cell(place);
            if (label.isPresent() && !label.get().text().startsWith(column.label())) {
                names().column(Folded.bare(label.get().text()))
                        .filter(other -> !other.equals(column.code()))
                        .ifPresent(other -> differs(label.get(), column.code(), column.label()));
            }
        }
    }

    private void differs(RawCell label, String code, String expected) {
        findings.add(FindingKind.LABEL_DIFFERS, label, "code", code, "expected", expected, "found", label.text());
    }

    private void tell(String part, List<String> repaired) {
        if (!repaired.isEmpty()) {
            findings.add(
                    FindingKind.FOUND_BY_LABEL,
                    section.header(),
                    section.codeColumn(),
                    "item",
                    key.title(),
                    "part",
                    part,
                    "count",
                    String.valueOf(repaired.size()),
                    "found",
                    String.join("; ", repaired));
        }
    }

    private LabelNames names() {
        if (names == null) {
            names = new LabelNames(key);
        }
        return names;
    }

    private SheetLabels labels() {
        if (labels == null) {
            labels = found.labels();
        }
        return labels;
    }
}
