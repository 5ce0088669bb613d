package vn.tonghop.report.book;

import java.util.List;
import org.apache.poi.hssf.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet comes out of a printer: A4 across, as many pages side by side as it takes to stay readable. */
final class BookPage {

    /** Letters side by side at the smallest size that is still read without trouble. */
    private static final int LETTERS = 215;
    /** What may be said anew on every page to tell the rows apart. */
    private static final int REPEATED_LETTERS = 70;

    private static final double MARGIN = 0.4;
    private static final double FOOTER = 0.2;

    private BookPage() {}

    static void set(Sheet sheet, List<BookContent.Column> columns) {
        int pages = pages(columns);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) pages);
        print.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        if (pages > 1) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeated(columns) - 1));
        }
        for (PageMargin side : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(side, MARGIN);
        }
        sheet.setMargin(PageMargin.BOTTOM, MARGIN + FOOTER);
        sheet.setMargin(PageMargin.FOOTER, FOOTER);
        sheet.getFooter().setLeft(HeaderFooter.tab());
        sheet.getFooter().setRight(HeaderFooter.page() + "/" + HeaderFooter.numPages());
    }

    /** What is repeated takes its place on every page but the first. */
    private static int pages(List<BookContent.Column> columns) {
        int all = width(columns, columns.size());
        int again = width(columns, repeated(columns));
        return all <= LETTERS ? 1 : 1 + (int) Math.ceil((all - LETTERS) / (double) (LETTERS - again));
    }

    private static int repeated(List<BookContent.Column> columns) {
        int count = 1;
        while (count < columns.size() - 1 && width(columns, count + 1) <= REPEATED_LETTERS) {
            count++;
        }
        return count;
    }

    private static int width(List<BookContent.Column> columns, int count) {
        return columns.subList(0, count).stream()
                .mapToInt(BookContent.Column::width)
                .sum();
    }
}
