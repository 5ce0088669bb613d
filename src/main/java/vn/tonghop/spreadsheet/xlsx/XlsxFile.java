package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.tonghop.spreadsheet.raw.CleanText;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;
import vn.tonghop.spreadsheet.raw.RawWorkbook.Format;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xlsx.plain.KnownTexts;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** A workbook of Excel 2007 and later: a zip archive of XML parts. */
public final class XlsxFile {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String MACROS = "xl/vbaproject.bin";

    private final Archive archive;
    private final ReadingLimits limits;
    private final KnownTexts known;

    private XlsxFile(Archive archive, ReadingLimits limits, KnownTexts known) {
        this.archive = archive;
        this.limits = limits;
        this.known = known;
    }

    public static Opening read(byte[] bytes, ReadingLimits limits) {
        return read(bytes, limits, KnownTexts.NONE);
    }

    /** @param known texts that the workbook is likely to hold; it means the same without them */
    public static Opening read(byte[] bytes, ReadingLimits limits, KnownTexts known) {
        try (var archive = new Archive(bytes, limits)) {
            return new XlsxFile(archive, limits, known).workbook();
        } catch (UnreadableException e) {
            return e.obstacle();
        } catch (IOException e) {
            return Obstacle.DAMAGED;
        }
    }

    private RawWorkbook workbook() throws IOException {
        String main = mainPart();
        WorkbookPart workbook = Part.read(archive, main, WorkbookPart::read);
        if (workbook.tabs().size() > limits.sheets()) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
        Relations relations = Relations.of(main, archive);
        var book = new Book(relations, archive, limits.cells(), known);
        var comments = new Comments(archive, book.strings());
        List<RawSheet> sheets = new ArrayList<>();
        List<RawComment> notes = new ArrayList<>();
        for (WorkbookPart.Tab tab : workbook.tabs()) {
            String part = sheetPart(tab, relations);
            notes.addAll(part.isEmpty() ? List.of() : comments.of(sheets.size(), part));
            sheets.add(
                    part.isEmpty()
                            ? new RawSheet(CleanText.of(tab.name()), tab.hidden(), List.of())
                            : SheetPart.read(archive, part, book, tab));
        }
        Format format = format(book.remarks());
        return new RawWorkbook(format, sheets, notes, book.remarks().all(), workbook.from1904());
    }

    /** A workbook with macros is read as if it had none. */
    private Format format(RawRemark.Collector remarks) {
        if (!archive.has(MACROS)) {
            return Format.XLSX;
        }
        remarks.add(RawRemark.Kind.MACROS_IGNORED, Map.of());
        return Format.XLSM;
    }

    /** Empty for a sheet without cells, such as one that is all chart. */
    private static String sheetPart(WorkbookPart.Tab tab, Relations relations) throws UnreadableException {
        return relations
                .byId(tab.relation())
                .map(relation -> relation.kind().equals("worksheet") ? relation.part() : "")
                .orElseThrow(() -> new UnreadableException(Obstacle.DAMAGED));
    }

    private String mainPart() throws IOException {
        if (archive.has(WORKBOOK)) {
            return WORKBOOK;
        }
        String main = Relations.of("", archive).first("officeDocument").orElse("");
        if (main.endsWith(".xml") && main.contains("workbook") && archive.has(main)) {
            return main;
        }
        throw new UnreadableException(otherContent());
    }

    private Obstacle otherContent() {
        if (archive.has("xl/workbook.bin")) {
            return Obstacle.BINARY_EXCEL;
        }
        if (archive.has("word/document.xml")) {
            return Obstacle.WORD;
        }
        if (archive.has("ppt/presentation.xml")) {
            return Obstacle.UNKNOWN;
        }
        return archive.has("mimetype") && archive.has("content.xml") ? Obstacle.OPEN_DOCUMENT : Obstacle.ARCHIVE;
    }
}
