package vn.tonghop.spreadsheet.xlsx;

import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** What the start tag of a cell says: where it is, how it looks, of which type its value is. */
final class CellHead {

    private static final int LETTERS = 26;
    private static final int LONGEST = 10;

    private int row;
    private int column;
    private int style;
    private String type = "";

    void read(Xml xml) throws UnreadableException {
        row = -1;
        column = -1;
        style = 0;
        type = "";
        int count = xml.attributes();
        for (int i = 0; i < count; i++) {
            switch (xml.attributeName(i)) {
                case "r" -> locate(xml.attribute(i));
                case "s" -> style = number(xml.attribute(i), 0);
                case "t" -> type = xml.attribute(i);
                default -> {}
            }
        }
    }

    /** From 0; below 0 when the tag does not say. */
    int row() {
        return row;
    }

    /** From 0; below 0 when the tag does not say. */
    int column() {
        return column;
    }

    int style() {
        return style;
    }

    String type() {
        return type;
    }

    /** A number of a row, from 1 in the file and from 0 here. */
    static int index(String text) throws UnreadableException {
        return number(text, 0) - 1;
    }

    private void locate(String a1) throws UnreadableException {
        int letters = 0;
        int code = 0;
        while (letters < a1.length() && a1.charAt(letters) >= 'A' && a1.charAt(letters) <= 'Z') {
            code = LETTERS * code + a1.charAt(letters++) - 'A' + 1;
        }
        if (letters == 0 || letters > 3) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        column = code - 1;
        row = number(a1, letters) - 1;
    }

    private static int number(String text, int from) throws UnreadableException {
        int number = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new UnreadableException(Obstacle.DAMAGED);
            }
            number = 10 * number + c - '0';
        }
        if (text.length() == from || text.length() - from >= LONGEST) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        return number;
    }
}
