package vn.tonghop.spreadsheet.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingKind;
import vn.tonghop.plan.form.Nature;
import vn.tonghop.plan.form.SheetStatus;
import vn.tonghop.spreadsheet.find.AskedCell;
import vn.tonghop.spreadsheet.find.FoundSheet;
import vn.tonghop.spreadsheet.find.Section;
import vn.tonghop.spreadsheet.find.SheetFindings;
import vn.tonghop.spreadsheet.find.TableCells;
import vn.tonghop.spreadsheet.find.TableFinder;
import vn.tonghop.spreadsheet.key.SheetKey;
import vn.tonghop.spreadsheet.key.TableKey;
import vn.tonghop.spreadsheet.value.CellReader;
import vn.tonghop.submission.Observation;

/** Reads one sheet of figures. */
final class SheetReader {

    private final SheetKey key;
    private final FoundSheet found;
    private final CellReader cells;
    private final SheetFindings findings;

    SheetReader(SheetKey key, FoundSheet found, CellReader cells, SheetFindings findings) {
        this.key = key;
        this.found = found;
        this.cells = cells;
        this.findings = findings;
    }

    /** @param mayBeLeftOut whether a sheet on which nobody filled in a figure says nothing, whatever was chosen on it */
    List<Observation> read(boolean mayBeLeftOut) {
        List<TableCells> tables = tables();
        StatusRow status = StatusRow.of(found.sheet(), firstHeader(tables));
        reportUnknown(status);
        SheetStatus chosen = status.status().orElse(SheetStatus.HAS_FIGURES);
        new SheetRemarks(found, tables, findings).add(key.title());
        boolean blank = tables.stream().noneMatch(TableCells::hasInput);
        if (blank && (mayBeLeftOut || !key.sheet().hasStatus())) {
            return List.of();
        }
        if (chosen == SheetStatus.HAS_FIGURES && blank) {
            if (!tables.isEmpty()) {
                findings.add(FindingKind.SHEET_BLANK, "item", key.title());
            }
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        tables.forEach(table -> observations.addAll(new TableReader(table, chosen, cells, findings).read()));
        if (chosen != SheetStatus.HAS_FIGURES) {
            reportContradiction(tables, chosen, observations);
        }
        return observations;
    }

    private List<TableCells> tables() {
        Map<TableKey, Section> sections = sections();
        List<TableKey> without = key.tables().stream()
                .filter(table -> !sections.containsKey(table))
                .toList();
        Map<TableKey, TableCells> worded =
                without.isEmpty() ? Map.of() : new WordedTables(found, without, findings).read();
        List<TableCells> tables = new ArrayList<>();
        for (TableKey table : key.tables()) {
            if (sections.containsKey(table)) {
                Section section =
                        without.isEmpty() ? sections.get(table) : own(table, sections.get(table), without, worded);
                tables.add(TableFinder.cells(table, section, found, findings));
            } else if (worded.containsKey(table)) {
                tables.add(worded.get(table));
            }
        }
        return tables;
    }

    /** The same row of codes again, as on every printed page, goes on with the table; another one is one too many. */
    private void keep(Section section, TableKey table, Map<TableKey, Section> sections) {
        Section other = sections.putIfAbsent(table, section);
        if (other != null && section.continues(other)) {
            sections.put(
                    table,
                    other.with(Stream.concat(other.rows().stream(), section.rows().stream())
                            .toList()));
        } else if (other != null) {
            findings.add(FindingKind.CODE_REPEATED, section.header(), section.codeColumn(), "found", table.title());
            sections.put(table, section.likeness(table) > other.likeness(table) ? section : other);
        }
    }

    private static int firstHeader(List<TableCells> tables) {
        return tables.stream()
                .mapToInt(table -> table.layout().headerRow())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** A section without the rows of tables below it that have no row of codes to part them. */
    private static Section own(
            TableKey table, Section section, List<TableKey> without, Map<TableKey, TableCells> worded) {
        int next = worded.values().stream()
                .mapToInt(other -> other.layout().headerRow())
                .filter(row -> row > section.header().index())
                .min()
                .orElse(Integer.MAX_VALUE);
        return section.with(section.rows().stream()
                .filter(row -> row.index() < next)
                .filter(row -> table.hasRow(section.code(row))
                        || without.stream().noneMatch(other -> other.hasRow(section.code(row))))
                .toList());
    }

    private Map<TableKey, Section> sections() {
        Map<TableKey, Section> sections = new HashMap<>();
        for (Section section : found.sections()) {
            TableKey likest = key.tables().get(0);
            int most = 0;
            for (TableKey table : key.tables()) {
                int likeness = section.likeness(table);
                likest = likeness > most ? table : likest;
                most = Math.max(most, likeness);
            }
            if (most > 0) {
                keep(section, likest, sections);
            }
        }
        return sections;
    }

    private void reportUnknown(StatusRow status) {
        if (status.status().isEmpty() && status.cell().isPresent()) {
            String choices =
                    Arrays.stream(SheetStatus.values()).map(SheetStatus::label).collect(Collectors.joining(", "));
            var cell = status.cell().get();
            findings.add(
                    FindingKind.VALUE_INVALID,
                    cell,
                    "item",
                    key.title(),
                    "found",
                    cells.shown(cell),
                    "wanted",
                    "choice",
                    "choices",
                    choices);
        }
    }

    /** A stock goes on standing where nothing happened; everything else contradicts. */
    private void reportContradiction(List<TableCells> tables, SheetStatus chosen, List<Observation> observations) {
        for (Observation observation : observations) {
            boolean figure = observation
                    .value()
                    .number()
                    .filter(number -> number.signum() > 0)
                    .isPresent();
            if (figure && (chosen == SheetStatus.NOT_CARRIED_OUT || happened(tables, observation))) {
                findings.add(Finding.of(
                        FindingKind.STATUS_CONTRADICTED,
                        findings.place(observation.cell()),
                        "item",
                        key.title(),
                        "found",
                        chosen.label(),
                        "value",
                        observation.value().number().get().toPlainString()));
                return;
            }
        }
    }

    private static boolean happened(List<TableCells> tables, Observation observation) {
        return tables.stream()
                .flatMap(table -> table.cells().stream())
                .map(AskedCell::element)
                .filter(element -> element.code().equals(observation.element()))
                .anyMatch(element -> element.type().isNumber() && element.nature() != Nature.STOCK);
    }
}
