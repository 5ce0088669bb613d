package vn.tonghop.spreadsheet.xls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** A workbook of Excel 97 to 2003: a stream of records in a compound file. */
public final class XlsFile {

    private static final String STREAM = "Workbook";
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private XlsFile() {}

    /**
     * Reads the workbook in a compound file, or tells what else the compound file is.
     *
     * <p>POI answers bytes that make no sense with runtime exceptions of many kinds; they mean that the file is damaged
     * and end here.
     */
    public static Opening read(byte[] bytes, ReadingLimits limits) {
        try {
            return opened(CompoundFile.of(bytes), limits);
        } catch (UnreadableException e) {
            return e.obstacle();
        } catch (EncryptedDocumentException e) {
            return Obstacle.LOCKED;
        } catch (IOException | RuntimeException e) {
            return Obstacle.DAMAGED;
        }
    }

    private static Opening opened(CompoundFile file, ReadingLimits limits) throws IOException {
        Set<String> names = file.names();
        if (names.contains("EncryptedPackage")) {
            return Obstacle.LOCKED;
        }
        if (names.contains("WordDocument")) {
            return Obstacle.WORD;
        }
        Optional<byte[]> stream = file.stream(STREAM);
        if (stream.isEmpty()) {
            return names.contains("Book") ? Obstacle.OLD_EXCEL : Obstacle.UNKNOWN;
        }
        if (!RecordLengths.isOfExcel97(stream.get())) {
            return Obstacle.OLD_EXCEL;
        }
        Set<Integer> beginnings = RecordLengths.check(stream.get());
        var remarks = new RawRemark.Collector();
        if (names.contains(MACROS)) {
            remarks.add(RawRemark.Kind.MACROS_IGNORED, Map.of());
        }
        return workbook(stream.get(), new BookRecords(limits, remarks), beginnings);
    }

    private static RawWorkbook workbook(byte[] stream, BookRecords book, Set<Integer> beginnings) throws IOException {
        var records = new RecordFactoryInputStream(new ByteArrayInputStream(stream), false);
        for (Record record = records.nextRecord(); record != null; record = records.nextRecord()) {
            book.take(record);
        }
        return book.workbook(beginnings);
    }
}
