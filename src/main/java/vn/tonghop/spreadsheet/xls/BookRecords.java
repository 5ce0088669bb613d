package vn.tonghop.spreadsheet.xls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Takes the records of a workbook one after another: first what all sheets share, then the sheets themselves. */
final class BookRecords {

    private static final int MOST_SHARED = 200_000;
    private static final Set<Integer> KINDS_OF_PART = Set.of(
            BOFRecord.TYPE_WORKBOOK,
            BOFRecord.TYPE_WORKSHEET,
            BOFRecord.TYPE_CHART,
            BOFRecord.TYPE_EXCEL_4_MACRO,
            BOFRecord.TYPE_VB_MODULE);

    private final ReadingLimits limits;
    private final RawRemark.Collector remarks;
    private final Looks looks = new Looks();
    private final Links links = new Links();
    private final Texts texts;
    private final CellRecords cells;
    private final List<BoundSheetRecord> bounds = new ArrayList<>();
    private final List<SheetRecords> sheets = new ArrayList<>();
    private boolean from1904;
    private int depth;
    private int part = -1;
    private int shared;

    BookRecords(ReadingLimits limits, RawRemark.Collector remarks) {
        this.limits = limits;
        this.remarks = remarks;
        this.texts = new Texts(looks, remarks);
        this.cells = new CellRecords(looks, texts, links, remarks, limits.cells());
    }

    void take(Record record) throws UnreadableException {
        if (record instanceof BOFRecord beginning) {
            begin(beginning);
        } else if (record instanceof EOFRecord) {
            depth--;
        } else if (depth == 1 && part == 0) {
            takeShared(record);
        } else if (depth == 1) {
            Optional<SheetRecords> sheet = sheet();
            if (sheet.isPresent() && !cells.take(record, sheet.get())) {
                sheet.get().take(record);
            }
        }
    }

    /** @param beginnings of all parts in the stream: the list of sheets must lead to each but the first, which is itself */
    RawWorkbook workbook(Set<Integer> beginnings) throws UnreadableException {
        Set<Integer> listed =
                bounds.stream().map(BoundSheetRecord::getPositionOfBof).collect(Collectors.toSet());
        listed.add(0);
        if (!listed.equals(beginnings)) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        if (bounds.isEmpty() || depth != 0 || part < bounds.size()) {
            throw new UnreadableException(Obstacle.TRUNCATED);
        }
        List<RawSheet> read = new ArrayList<>();
        List<RawComment> comments = new ArrayList<>();
        for (BoundSheetRecord bound : bounds) {
            SheetRecords sheet = sheets.get(placeInFile(bound));
            comments.addAll(sheet.comments(read.size(), texts));
            read.add(sheet.sheet());
        }
        return new RawWorkbook(RawWorkbook.Format.XLS, read, comments, remarks.all(), from1904);
    }

    /** Parts inside a sheet, such as charts, begin and end within it. */
    private void begin(BOFRecord beginning) throws UnreadableException {
        if (depth++ == 0) {
            part++;
            if (!KINDS_OF_PART.contains(beginning.getType())) {
                throw new UnreadableException(Obstacle.DAMAGED);
            }
            if (part == 1) {
                openSheets();
            }
        }
    }

    private void openSheets() throws UnreadableException {
        if (bounds.size() > limits.sheets()) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
        bounds.stream()
                .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
                .map(SheetRecords::new)
                .forEach(sheets::add);
    }

    private Optional<SheetRecords> sheet() {
        return part >= 1 && part <= sheets.size() ? Optional.of(sheets.get(part - 1)) : Optional.empty();
    }

    private int placeInFile(BoundSheetRecord bound) {
        return (int) bounds.stream()
                .filter(other -> other.getPositionOfBof() < bound.getPositionOfBof())
                .count();
    }

    /** However many of them there are, each is kept. */
    private void requireFewer() throws UnreadableException {
        if (++shared > MOST_SHARED) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }

    private void takeShared(Record record) throws UnreadableException {
        requireFewer();
        if (record instanceof BoundSheetRecord bound) {
            bounds.add(bound);
        } else if (record instanceof FontRecord font) {
            looks.add(font);
        } else if (record instanceof FormatRecord format) {
            looks.add(format);
        } else if (record instanceof ExtendedFormatRecord style) {
            looks.add(style);
        } else if (record instanceof SSTRecord shared) {
            texts.share(shared);
        } else if (record instanceof SupBookRecord book) {
            links.add(book);
        } else if (record instanceof ExternSheetRecord sheet) {
            links.add(sheet);
        } else if (record instanceof DateWindow1904Record window) {
            from1904 = window.getWindowing() == 1;
        }
    }
}
