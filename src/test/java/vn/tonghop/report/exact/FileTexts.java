package vn.tonghop.report.exact;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.tonghop.period.Dates;
import vn.tonghop.period.DueRule;
import vn.tonghop.report.pdf.painted.PaintedText;

/** What stands in a finished file, read by somebody who has nothing else: row by row where the file has rows. */
final class FileTexts {

    private static final Pattern RUN =
            Pattern.compile("(?:Lần tổng hợp|Mã QR|Run |QR code)[^\\n]*(?:\\n[^\\n]*·[^\\n]*)*|TONGHOP:\\S*");

    private FileTexts() {}

    /** Each page as it is painted, and as a reader gets it by the places of the letters; last what is said of pictures. */
    static List<String> pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> pages = new ArrayList<>(PaintedText.of(document).pages());
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            saidOfPictures(document.getDocumentCatalog().getStructureTreeRoot(), pages);
            return pages;
        }
    }

    private static void saidOfPictures(PDStructureNode node, List<String> said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Stream.of(element.getAlternateDescription(), element.getActualText())
                        .filter(Objects::nonNull)
                        .forEach(said::add);
                saidOfPictures(element, said);
            }
        }
    }

    /** The line about the run at the foot of a page names hashes. */
    static String withoutRun(String page) {
        return RUN.matcher(page).replaceAll(" ");
    }

    static List<String> rowsOfWord(Path file) throws IOException {
        List<String> rows = new ArrayList<>();
        try (var in = Files.newInputStream(file);
                var document = new XWPFDocument(in)) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    rows.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    rows.addAll(rows(table));
                }
            }
        }
        return rows;
    }

    /** A remark below a row, in one cell over all columns, belongs to the row. */
    private static List<String> rows(XWPFTable table) {
        List<String> rows = new ArrayList<>();
        int columns = table.getRow(0).getTableCells().size();
        for (XWPFTableRow row : table.getRows()) {
            boolean remark = row.getTableCells().size() < columns && !rows.isEmpty();
            rows.add((remark ? rows.remove(rows.size() - 1) + " ¦ " : "") + row(row));
        }
        return rows;
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).collect(Collectors.joining(" ¦ "));
    }

    static List<String> rowsOfBook(Path file, String language) throws IOException {
        List<String> rows = new ArrayList<>();
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    rows.add(StreamSupport.stream(row.spliterator(), false)
                            .map(cell -> text(cell, language))
                            .collect(Collectors.joining(" ¦ ")));
                }
            }
        }
        return rows;
    }

    private static String text(Cell cell, String language) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return Dates.in(language)
                    .dayAndTime(cell.getLocalDateTimeCellValue()
                            .atZone(DueRule.ZONE)
                            .toInstant());
        }
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(language.equals("en") ? '.' : ',');
        return new DecimalFormat("0.####", symbols).format(BigDecimal.valueOf(cell.getNumericCellValue()));
    }
}
