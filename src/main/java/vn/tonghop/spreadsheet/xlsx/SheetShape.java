package vn.tonghop.spreadsheet.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.tonghop.spreadsheet.raw.CellRange;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.xlsx.xml.CellHead;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** What a sheet says beside its cells: what is merged, hidden and filtered. */
final class SheetShape {

    private static final int MOST_COLUMNS = 1 << 14;
    private static final int MOST_MERGED = 50_000;
    private static final int OF_SHEET = 2;
    private static final int OF_PART_OF_SHEET = 3;

    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean filtered;

    /** Takes in the element that has just started; false when nothing of use can follow. */
    boolean read(Xml xml, String name) throws UnreadableException {
        switch (name) {
            case "col" -> readColumns(xml);
            case "mergeCell" -> readMerged(xml.attribute("ref"));
            case "filterColumn" -> filtered |= xml.depth() == OF_PART_OF_SHEET;
            case "conditionalFormatting",
                    "dataValidations",
                    "hyperlinks",
                    "printOptions",
                    "pageMargins",
                    "pageSetup" -> {
                return xml.depth() != OF_SHEET;
            }
            default -> {}
        }
        return true;
    }

    void hideRow(int row) {
        hiddenRows.set(row);
    }

    RawSheet sheet(WorkbookPart.Tab tab, List<RawRow> rows) {
        return new RawSheet(
                CleanText.of(tab.name()),
                tab.hidden(),
                rows,
                merged,
                RawSheet.indexes(hiddenRows),
                RawSheet.indexes(hiddenColumns),
                filtered);
    }

    private void readColumns(Xml xml) throws UnreadableException {
        if (xml.flag("hidden")) {
            int first = CellHead.index(xml.attribute("min"));
            int last = CellHead.index(xml.attribute("max"));
            require(first >= 0 && first <= last && last < MOST_COLUMNS);
            hiddenColumns.set(first, last + 1);
        }
    }

    private void readMerged(String range) throws UnreadableException {
        if (merged.size() == MOST_MERGED) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
        int colon = range.indexOf(':');
        require(colon > 0);
        var from = new CellHead();
        var to = new CellHead();
        try {
            from.next('r').decode(range.substring(0, colon));
            to.next('r').decode(range.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        require(from.row() <= to.row() && from.column() <= to.column());
        merged.add(new CellRange(from.row(), from.column(), to.row(), to.column()));
    }

    private static void require(boolean sound) throws UnreadableException {
        if (!sound) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }
}
