package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Reads the cells of one sheet, which stand in the file from top to bottom and from left to right. */
final class SheetPart implements XmlContent<List<RawRow>> {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final Book book;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<RawCell> cells = new ArrayList<>();
    private final Text value = new Text();
    private final CellHead head = new CellHead();
    private int row = -1;
    private int column = -1;

    SheetPart(Book book) {
        this.book = book;
    }

    @Override
    public List<RawRow> read(Xml xml) throws XMLStreamException, IOException {
        for (int event = xml.advance(); event == Xml.START || event == Xml.END; event = xml.advance()) {
            String name = xml.name();
            if (event == Xml.START && name.equals("c")) {
                readCell(xml);
            } else if (event == Xml.START && name.equals("row")) {
                startRow(xml.attribute("r"));
            } else if (event == Xml.END && name.equals("sheetData")) {
                break;
            }
        }
        endRow();
        return rows;
    }

    private void startRow(String number) throws UnreadableException {
        endRow();
        int next = number.isEmpty() ? row + 1 : CellHead.index(number);
        require(next > row && next < MOST_ROWS);
        row = next;
        column = -1;
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(new RawRow(row, cells));
            cells.clear();
        }
    }

    private void readCell(Xml xml) throws XMLStreamException, IOException {
        xml.readHead(head);
        int next = head.column() < 0 ? column + 1 : head.column();
        require(next > column && next < MOST_COLUMNS && row >= 0 && (head.row() < 0 || head.row() == row));
        column = next;
        value.clear();
        boolean formula = false;
        String inline = "";
        for (int event = xml.advance(); event != Xml.END || !xml.is("c"); event = xml.advance()) {
            require(event == Xml.START || event == Xml.END);
            if (event == Xml.START) {
                switch (xml.name()) {
                    case "v" -> xml.readText(value);
                    case "f" -> formula = true;
                    case "is" -> inline = book.strings().rich(xml, "is");
                    default -> {}
                }
            }
        }
        add(inline, formula);
    }

    private void add(String inline, boolean formula) throws UnreadableException {
        if (!inline.isEmpty()) {
            keep(CellKind.TEXT, inline, 0, formula);
        } else if (!value.isEmpty()) {
            addValue(formula);
        } else if (formula && head.type() != CellHead.Type.TEXT) {
            keep(CellKind.NO_RESULT, "", 0, true);
        }
    }

    private void addValue(boolean formula) throws UnreadableException {
        switch (head.type()) {
            case SHARED_TEXT -> keepText(book.shared(value.number()), formula);
            case TEXT -> keepText(book.strings().kept(value), formula);
            case ERROR -> keep(CellKind.ERROR, book.strings().kept(value), 0, formula);
            case BOOLEAN -> keep(CellKind.BOOLEAN, "", value.toString().equals("0") ? 0 : 1, formula);
            case NUMBER -> keepNumber(value.number(), formula);
        }
    }

    private void keepNumber(OptionalDouble number, boolean formula) throws UnreadableException {
        if (number.isPresent()) {
            keep(CellKind.NUMBER, "", number.getAsDouble(), formula);
        } else {
            keepText(book.strings().kept(value), formula);
        }
    }

    private void keepText(String text, boolean formula) throws UnreadableException {
        if (!text.isEmpty()) {
            keep(CellKind.TEXT, text, 0, formula);
        }
    }

    private void keep(CellKind kind, String text, double number, boolean formula) throws UnreadableException {
        boolean date = kind == CellKind.NUMBER && book.styles().isDate(head.style());
        book.countCell();
        cells.add(new RawCell(row, column, kind, text, number, date, formula));
    }

    private static void require(boolean sound) throws UnreadableException {
        if (!sound) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }
}
