package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.spreadsheet.raw.CellKind;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RowBuilder;
import vn.tonghop.spreadsheet.xlsx.xml.CellHead;
import vn.tonghop.spreadsheet.xlsx.xml.Text;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Reads one sheet, whose cells stand in the file from top to bottom and from left to right. */
final class SheetPart {

    private static final int MOST_ROWS = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 14;

    private final Book book;
    private final WorkbookPart.Tab tab;
    private final List<RawRow> rows = new ArrayList<>();
    private final RowBuilder cells = new RowBuilder();
    private final SheetShape shape = new SheetShape();
    private final Text value = new Text();
    private final CellHead head = new CellHead();
    private final Formulas formulas;
    private int row = -1;
    private int column = -1;
    private boolean hidden;

    private SheetPart(Book book, WorkbookPart.Tab tab) {
        this.book = book;
        this.tab = tab;
        this.formulas = new Formulas(book.hasLinks());
    }

    static RawSheet read(Archive archive, String part, Book book, WorkbookPart.Tab tab) throws IOException {
        if (book.hasLinks()) {
            return Part.parse(archive, part, xml -> new SheetPart(book, tab).read(xml));
        }
        Book.Spent before = book.spent();
        return Part.read(archive, part, xml -> {
            book.spend(before);
            return new SheetPart(book, tab).read(xml);
        });
    }

    private RawSheet read(Xml xml) throws IOException {
        for (int event = xml.advance(); event == Xml.START || event == Xml.END; event = xml.advance()) {
            if (event == Xml.START) {
                String name = xml.name();
                if (name.equals("c")) {
                    readCell(xml);
                } else if (name.equals("row")) {
                    startRow(xml);
                } else if (!shape.read(xml, name)) {
                    break;
                }
            }
        }
        endRow();
        return shape.sheet(tab, rows);
    }

    private void startRow(Xml xml) throws UnreadableException {
        endRow();
        String number = xml.attribute("r");
        int next = number.isEmpty() ? row + 1 : CellHead.index(number);
        require(next > row && next < MOST_ROWS);
        row = next;
        column = -1;
        hidden = xml.flag("hidden");
    }

    private void endRow() {
        if (!cells.isEmpty()) {
            rows.add(cells.build(row));
            if (hidden) {
                shape.hideRow(row);
            }
        }
    }

    private void readCell(Xml xml) throws IOException {
        xml.readHead(head);
        int next = head.column() < 0 ? column + 1 : head.column();
        require(next > column && next < MOST_COLUMNS && row >= 0 && (head.row() < 0 || head.row() == row));
        column = next;
        value.clear();
        boolean formula = false;
        String inline = "";
        for (int event = xml.advance(); event != Xml.END || !xml.is("c"); event = xml.advance()) {
            Xml.requireInside(event);
            if (event == Xml.START) {
                switch (xml.name()) {
                    case "v" -> xml.readText(value);
                    case "f" -> formula = formulas.read(xml);
                    case "is" -> inline = book.inline(xml, head.style());
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
            case SHARED_TEXT -> keepText(book.shared(value.number(), head.style()), formula);
            case TEXT -> keepText(book.text(value, head.style()), formula);
            case ERROR -> keep(CellKind.ERROR, book.text(value, 0), 0, formula);
            case BOOLEAN -> keep(CellKind.BOOLEAN, "", value.toString().equals("0") ? 0 : 1, formula);
            case NUMBER -> keepNumber(value.number(), formula);
        }
    }

    private void keepNumber(double number, boolean formula) throws UnreadableException {
        if (Double.isNaN(number)) {
            keepText(book.text(value, head.style()), formula);
        } else {
            keep(CellKind.NUMBER, "", number, formula);
        }
    }

    private void keepText(String text, boolean formula) throws UnreadableException {
        if (!text.isEmpty()) {
            keep(CellKind.TEXT, text, 0, formula);
        }
    }

    private void keep(CellKind kind, String text, double number, boolean formula) throws UnreadableException {
        int style = head.style();
        boolean date = kind == CellKind.NUMBER && book.styles().isDate(style);
        boolean struck = book.styles().isStruck(style) || (kind == CellKind.TEXT && book.lastTextWasStruck());
        book.countCell();
        cells.add(column, kind, text, number);
        if (date || formula || struck) {
            cells.mark(date, formula, struck);
        }
        if (formula && formulas.lastWasLinked()) {
            book.remarks().link(tab.name(), row, column);
        }
    }

    private static void require(boolean sound) throws UnreadableException {
        if (!sound) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }
}
