package vn.tonghop.report.word.page;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table at the end of the document whose columns keep the widths they are given. */
public final class Grid {

    /** Two points, as in the PDF: the columns are as narrow as there. */
    private static final int BESIDE = 40;

    private final XWPFTable table;
    private final int[] widths;
    private boolean empty = true;

    private Grid(XWPFTable table, int[] widths) {
        this.table = table;
        this.widths = widths;
    }

    /** @param shares widths in proportion to each other */
    public static Grid in(Document document, List<Integer> shares, boolean lines) {
        document.takeBreakBeforeTable();
        int whole = shares.stream().mapToInt(Integer::intValue).sum();
        int[] widths = shares.stream()
                .mapToInt(share -> document.width() * share / whole)
                .toArray();
        XWPFTable table = document.file().createTable();
        layOut(table, widths);
        table.setCellMargins(0, BESIDE, 0, BESIDE);
        if (!lines) {
            table.removeBorders();
        }
        table.setStyleID(lines ? "TableGrid" : "TableNormal");
        return new Grid(table, widths);
    }

    private static void layOut(XWPFTable table, int[] widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(IntStream.of(widths).sum()));
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        IntStream.of(widths).forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
    }

    /** The row that is printed again on top of each page. */
    public void head(List<String> labels, List<ParagraphAlignment> alignments) {
        XWPFTableRow row = row();
        row.setRepeatHeader(true);
        for (int i = 0; i < labels.size(); i++) {
            XWPFParagraph label = paragraph(row, i, "TableHead", alignments.get(i));
            Document.write(label, labels.get(i));
            row.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            row.getCell(i).setColor("E8ECF1");
        }
    }

    /** A row of its own under each column; it is never torn over two pages. */
    public XWPFTableRow row() {
        XWPFTableRow row = next(widths.length);
        for (int i = 0; i < widths.length; i++) {
            width(row.getCell(i), widths[i]);
        }
        return row;
    }

    /** A row with one cell across the whole table. */
    public XWPFTableRow across() {
        XWPFTableRow row = next(1);
        CTTcPr properties = width(row.getCell(0), IntStream.of(widths).sum());
        properties.addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        return row;
    }

    public int width(int column) {
        return widths[column];
    }

    private XWPFTableRow next(int cells) {
        XWPFTableRow row =
                empty ? table.getRow(0) : new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        empty = false;
        while (row.getTableCells().size() < cells) {
            row.createCell();
        }
        row.setCantSplitRow(true);
        return row;
    }

    private static CTTcPr width(XWPFTableCell cell, int width) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        CTTblWidth own = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        own.setType(STTblWidth.DXA);
        own.setW(BigInteger.valueOf(width));
        return properties;
    }

    public static XWPFParagraph paragraph(XWPFTableRow row, int cell, String style, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = row.getCell(cell).getParagraphs().isEmpty()
                ? row.getCell(cell).addParagraph()
                : row.getCell(cell).getParagraphs().get(0);
        paragraph.setStyle(style);
        paragraph.setAlignment(alignment);
        return paragraph;
    }
}
