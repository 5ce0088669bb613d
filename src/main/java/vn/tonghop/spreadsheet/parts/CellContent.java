package vn.tonghop.spreadsheet.parts;

/**
 * What is written into a cell's gap.
 *
 * @param type the cell's type attribute, empty for numbers
 * @param value empty for a cell with nothing in it
 * @param keepsFormula whether the cell's formula stays, with the value as its result
 */
public record CellContent(String type, String value, boolean keepsFormula) {

    public static final CellContent EMPTY = new CellContent("", "", false);

    public static CellContent number(String number) {
        return new CellContent("", number, false);
    }

    public static CellContent result(String number) {
        return new CellContent("", number, true);
    }

    public static CellContent sharedText(int index) {
        return new CellContent(" t=\"s\"", String.valueOf(index), false);
    }

    void appendTo(StringBuilder xml, String formula) {
        if (value.isEmpty()) {
            xml.append("/>");
            return;
        }
        xml.append(type).append('>');
        if (keepsFormula) {
            xml.append("<f>").append(formula).append("</f>");
        }
        xml.append("<v>").append(value).append("</v></c>");
    }
}
