package vn.tonghop.spreadsheet.xls;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.tonghop.spreadsheet.raw.CellRange;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RowBuilder;
import vn.tonghop.spreadsheet.zip.UnreadableException;
import vn.tonghop.submission.CellAddress;

/** Gathers one sheet. */
final class SheetRecords {

    private static final int FILTER_MODE = 0x9B;

    private final BoundSheetRecord bound;
    private final List<RawCell> cells = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<NoteRecord> notes = new ArrayList<>();
    private final Map<Integer, String> textOfShape = new HashMap<>();
    private int shape = -1;
    private boolean filtered;

    SheetRecords(BoundSheetRecord bound) {
        this.bound = bound;
    }

    String name() {
        return CleanText.of(bound.getSheetname());
    }

    void add(RawCell cell) {
        cells.add(cell);
    }

    /** Everything but cells. */
    void take(Record record) {
        filtered |= record.getSid() == FILTER_MODE;
        if (record instanceof RowRecord row && row.getZeroHeight()) {
            hiddenRows.set(row.getRowNumber());
        } else if (record instanceof ColumnInfoRecord column && column.getHidden()) {
            hiddenColumns.set(column.getFirstColumn(), Math.max(column.getFirstColumn(), column.getLastColumn()) + 1);
        } else if (record instanceof MergeCellsRecord ranges) {
            for (int i = 0; i < ranges.getNumAreas(); i++) {
                CellRangeAddress area = ranges.getAreaAt(i);
                merged.add(new CellRange(
                        area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
            }
        } else if (record instanceof ObjRecord object) {
            shape = shape(object);
        } else if (record instanceof TextObjectRecord text && shape >= 0) {
            textOfShape.put(shape, text.getStr().getString());
        } else if (record instanceof NoteRecord note) {
            notes.add(note);
        }
    }

    RawSheet sheet() throws UnreadableException {
        List<RawRow> rows = rows();
        var usedRows = new BitSet();
        rows.forEach(row -> usedRows.set(row.index()));
        hiddenRows.and(usedRows);
        return new RawSheet(
                name(),
                bound.isHidden() || bound.isVeryHidden(),
                rows,
                merged,
                RawSheet.indexes(hiddenRows),
                RawSheet.indexes(hiddenColumns),
                filtered);
    }

    List<RawComment> comments(int sheet, Texts texts) {
        return notes.stream()
                .filter(note -> textOfShape.containsKey(note.getShapeId()))
                .map(note -> new RawComment(
                        sheet,
                        new CellAddress("", note.getRow(), note.getColumn()).a1(),
                        texts.comment(textOfShape.get(note.getShapeId()))))
                .toList();
    }

    /** Excel writes cells in their order, other programs need not. */
    private List<RawRow> rows() throws UnreadableException {
        cells.sort(Comparator.comparingInt(RawCell::row).thenComparingInt(RawCell::column));
        List<RawRow> rows = new ArrayList<>();
        RowBuilder builder = new RowBuilder();
        for (int i = 0; i < cells.size(); i++) {
            RawCell cell = cells.get(i);
            boolean last = i + 1 == cells.size() || cells.get(i + 1).row() != cell.row();
            if (!last && cells.get(i + 1).column() == cell.column()) {
                throw new UnreadableException(Obstacle.DAMAGED);
            }
            builder.add(cell.column(), cell.kind(), cell.text(), cell.number());
            builder.mark(cell.date(), cell.formula(), cell.struck());
            if (last) {
                rows.add(builder.build(cell.row()));
            }
        }
        return rows;
    }

    private static int shape(ObjRecord object) {
        return object.getSubRecords().stream()
                .filter(CommonObjectDataSubRecord.class::isInstance)
                .mapToInt(part -> ((CommonObjectDataSubRecord) part).getObjectId())
                .findFirst()
                .orElse(-1);
    }
}
