package vn.tonghop.spreadsheet.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.tonghop.spreadsheet.key.LabelNames;
import vn.tonghop.spreadsheet.key.TableKey;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;

/** Finds tables whose row or column of codes is gone, by the words of the form beside and above the figures. */
public final class LabelFinder {

    /** Words above columns that could be those of one table. */
    private record Heading(TableKey table, LabelNames names, int row, Map<String, Integer> columns) {

        boolean complete() {
            return columns.size() == table.columnCodes().size();
        }
    }

    /** Rows of one heading. */
    private static final int NEAR = 2;

    private final SheetLabels labels;
    private final List<Heading> headings = new ArrayList<>();
    private final TreeSet<Integer> borders = new TreeSet<>();

    /** @param wanted the tables of the sheet that have no row of codes */
    public LabelFinder(FoundSheet found, List<TableKey> wanted) {
        this.labels = found.labels();
        found.sections().forEach(section -> borders.add(section.header().index()));
        for (TableKey table : wanted) {
            var names = new LabelNames(table);
            for (RawRow row : labels.rows()) {
                Map<String, Integer> columns = labels.columns(names, row.index());
                if (!columns.isEmpty()) {
                    headings.add(new Heading(table, names, row.index(), columns));
                }
            }
        }
        headings.stream().filter(Heading::complete).forEach(heading -> borders.add(heading.row()));
    }

    /**
     * The table, when all of its columns have their words and one place alone has the words of its rows; nothing where
     * the codes above the columns and the words above these do not agree.
     */
    public Optional<Layout> find(TableKey table) {
        List<Layout> layouts = headings.stream()
                .filter(heading -> heading.table() == table && heading.complete())
                .map(this::layout)
                .filter(layout ->
                        2 * layout.rows().size() >= table.table().rows().size())
                .sorted(Comparator.comparingInt((Layout layout) -> layout.rows().size())
                        .thenComparing(Layout::headerRow)
                        .reversed())
                .toList();
        boolean doubtful = layouts.size() > 1
                && layouts.get(0).rows().size() == layouts.get(1).rows().size()
                && !layouts.get(0).rows().equals(layouts.get(1).rows());
        return doubtful ? Optional.empty() : layouts.stream().findFirst().filter(this::agreesWithTheWordsAbove);
    }

    private boolean agreesWithTheWordsAbove(Layout layout) {
        return headings.stream()
                .filter(heading -> heading.table() == layout.key())
                .filter(heading -> heading.row() < layout.headerRow() && layout.headerRow() - heading.row() <= NEAR)
                .flatMap(heading -> heading.columns().entrySet().stream())
                .allMatch(column -> column.getValue().equals(layout.columns().get(column.getKey())));
    }

    /** The columns that have no words where most of the table's columns have theirs; empty when none has. */
    public List<String> missing(TableKey table) {
        return headings.stream()
                .filter(heading -> heading.table() == table && !heading.complete())
                .max(Comparator.comparingInt(heading -> heading.columns().size()))
                .map(heading -> table.table().columns().stream()
                        .filter(column -> !heading.columns().containsKey(column.code()))
                        .map(column -> column.label())
                        .toList())
                .orElse(List.of());
    }

    private Layout layout(Heading heading) {
        int firstValue =
                heading.columns().values().stream().min(Integer::compare).orElse(0);
        Integer border = borders.higher(heading.row());
        Map<String, RawRow> rows = new HashMap<>();
        List<RawRow> others = new ArrayList<>();
        for (RawRow row : labels.rows()) {
            if (row.index() > heading.row() && (border == null || row.index() < border)) {
                Optional<String> code = code(heading, row, firstValue);
                if (code.isEmpty() || rows.putIfAbsent(code.get(), row) != null) {
                    others.add(row);
                }
            }
        }
        Strangers strangers = Strangers.among(others, heading.columns());
        return new Layout(heading.table(), heading.row(), heading.columns(), rows, strangers);
    }

    private Optional<String> code(Heading heading, RawRow row, int firstValue) {
        for (RawCell cell : row.cells()) {
            if (cell.column() < firstValue && heading.table().hasRow(cell.text())) {
                return Optional.of(cell.text());
            }
        }
        return labels.before(row.index(), firstValue).stream()
                .flatMap(text -> heading.names().row(text).stream())
                .findFirst();
    }
}
