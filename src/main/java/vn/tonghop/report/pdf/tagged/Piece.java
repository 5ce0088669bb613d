package vn.tonghop.report.pdf.tagged;

/**
 * A text or a drawing on a page, as it was written.
 *
 * @param mark its number on its page; {@link #UNMARKED} when nothing of it is painted
 * @param text what it says; of a drawing, what it shows
 * @param table the template that printed it
 */
record Piece(int page, int mark, Role role, String text, String table, Box box, Span span) {

    static final int UNMARKED = -1;

    /** Where it lies, in points from the upper left corner of the page. */
    record Box(int x, int y, int width, int height) {}

    /** How many columns and rows of a table it takes. */
    record Span(int columns, int rows) {}

    boolean isMarked() {
        return mark != UNMARKED;
    }
}
