package vn.tonghop.spreadsheet.side;

/**
 * One cell of a sheet beside the form.
 *
 * @param gap names what is filled in for each unit; empty where the text is always the same
 */
public record SideCell(Look look, String text, String gap) {

    /** What a cell is for; the first four run over the whole width. */
    public enum Look {
        TITLE,
        NOTE,
        SECTION,
        PARAGRAPH,
        HEADER,
        CODE,
        LABEL,
        NUMBER;

        public boolean isWide() {
            return compareTo(PARAGRAPH) <= 0;
        }
    }

    public static SideCell text(Look look, String text) {
        return new SideCell(look, text, "");
    }

    public static SideCell gap(Look look, String gap) {
        return new SideCell(look, "", gap);
    }

    public boolean isGap() {
        return !gap.isEmpty();
    }
}
