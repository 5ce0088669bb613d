package vn.tonghop.spreadsheet.form.look;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How a drawn sheet lies on A4: as wide as the paper, upright or across, whichever takes fewer pages, and on one page
 * where only a few rows would run over. Lengths in points.
 *
 * @param across whether the long side is the upper one
 */
public record Page(boolean across, double width, double height) {

    private static final double LONG_SIDE = 841.9;
    private static final double SHORT_SIDE = 595.3;
    private static final double POINTS_PER_INCH = 72;
    private static final double SIDE_MARGIN = 0.5;
    private static final double TOP_MARGIN = 0.6;
    private static final double POINTS_PER_CHARACTER = 5.25;
    /** Letters of 11 points are not printed smaller than by this. */
    private static final double SMALLEST = 0.47;

    /** @param columns width of all columns together, in characters */
    public static void setUp(XSSFSheet sheet, int columns) {
        double width = columns * POINTS_PER_CHARACTER;
        double height = height(sheet);
        Page upright = new Page(false, width, height);
        Page across = new Page(true, width, height);
        boolean fewer = upright.pages() < across.pages() && upright.scale() >= SMALLEST;
        Page best = fewer || upright.scale() >= 1 ? upright : across;
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(best.across);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (best.pages() == 1 ? 1 : 0));
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
        sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
        sheet.setMargin(PageMargin.BOTTOM, TOP_MARGIN);
        sheet.getFooter().setLeft("&8&A");
        sheet.getFooter().setRight("&8Trang &P/&N");
    }

    private static double height(XSSFSheet sheet) {
        double height = 0;
        for (int row = 0; row <= sheet.getLastRowNum(); row++) {
            height += sheet.getRow(row) == null
                    ? sheet.getDefaultRowHeightInPoints()
                    : sheet.getRow(row).getHeightInPoints();
        }
        return height;
    }

    /** By how much the sheet shrinks to be as wide as the paper. */
    private double scale() {
        return Math.min(1, ((across ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE_MARGIN * POINTS_PER_INCH) / width);
    }

    /** Pages at that scale; what runs over a little is pressed onto one as long as it can be read. */
    private int pages() {
        double pages = height * scale() / ((across ? SHORT_SIDE : LONG_SIDE) - 2 * TOP_MARGIN * POINTS_PER_INCH);
        return scale() / Math.max(1, pages) >= SMALLEST ? 1 : (int) Math.ceil(pages);
    }
}
