package vn.tonghop.spreadsheet.marked.part;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import vn.tonghop.spreadsheet.marked.xml.MalformedPartException;
import vn.tonghop.spreadsheet.marked.xml.Tag;
import vn.tonghop.spreadsheet.marked.xml.Tags;

/** Changes the looks of some cells of a sheet; what they hold is copied as it stands. */
public final class SheetPatch {

    /** A run of columns with a look of its own. */
    private record Columns(int first, int last, int style) {}

    private final String xml;
    private final TreeMap<Integer, TreeMap<Integer, IntUnaryOperator>> changes = new TreeMap<>();
    private final List<Columns> columns = new ArrayList<>();
    private final StringBuilder out;
    private int copied;

    /** @param changes makes a new look of the old one, by cell */
    public SheetPatch(String xml, Map<At, IntUnaryOperator> changes) {
        this.xml = xml;
        this.out = new StringBuilder(xml.length() + 100 * changes.size());
        changes.forEach((at, change) ->
                this.changes.computeIfAbsent(at.row(), row -> new TreeMap<>()).put(at.column(), change));
    }

    public String patched() {
        Optional<Tag> tag = Tags.next(xml, 0);
        while (tag.isPresent() && !tag.get().opens("sheetData")) {
            head(tag.get());
            tag = Tags.next(xml, tag.get().end());
        }
        Tag data = tag.orElseThrow(() -> new MalformedPartException("a sheet without cells"));
        if (data.kind() == Tag.Kind.EMPTY) {
            copyTo(data.start());
            out.append("<").append(data.prefix()).append("sheetData>");
            missingRows(Integer.MAX_VALUE, data.prefix());
            out.append("</").append(data.prefix()).append("sheetData>");
            copied = data.end();
        } else {
            rows(data);
        }
        return out.append(xml, copied, xml.length()).toString();
    }

    private void head(Tag tag) {
        if (tag.opens("sheetView") && tag.attribute("tabSelected").isPresent()) {
            replace(tag, tag.with("tabSelected", "0"));
        } else if (tag.opens("col") && tag.attribute("style").isPresent()) {
            columns.add(new Columns(number(tag, "min") - 1, number(tag, "max") - 1, number(tag, "style")));
        }
    }

    private void rows(Tag data) {
        Tag tag = next(data.end());
        int row = -1;
        while (!tag.closes("sheetData")) {
            if (!tag.opens("row")) {
                throw new MalformedPartException("no row");
            }
            row = tag.attribute("r").isPresent() ? number(tag, "r") - 1 : row + 1;
            copyTo(tag.start());
            missingRows(row, tag.prefix());
            TreeMap<Integer, IntUnaryOperator> due = changes.remove(row);
            tag = next(due == null ? Tags.endOf(tag) : row(tag, row, due));
        }
        copyTo(tag.start());
        missingRows(Integer.MAX_VALUE, tag.prefix());
    }

    /** Returns where the row ends. */
    private int row(Tag open, int row, TreeMap<Integer, IntUnaryOperator> due) {
        Optional<Integer> style = open.attribute("s").map(Integer::parseInt);
        String head = open.without("spans");
        if (open.kind() == Tag.Kind.EMPTY) {
            replace(open, head.substring(0, head.length() - 2).stripTrailing() + ">");
            missingCells(row, due, Integer.MAX_VALUE, style, open.prefix());
            out.append("</").append(open.prefix()).append("row>");
            return open.end();
        }
        replace(open, head);
        int column = -1;
        Tag tag = next(open.end());
        while (!tag.closes("row")) {
            if (tag.opens("c")) {
                column = tag.attribute("r").flatMap(At::of).map(At::column).orElse(column + 1);
                copyTo(tag.start());
                missingCells(row, due, column, style, tag.prefix());
                IntUnaryOperator change = due.remove(column);
                if (change != null) {
                    int old = tag.attribute("s").map(Integer::parseInt).orElse(0);
                    replace(tag, tag.with("s", String.valueOf(change.applyAsInt(old))));
                }
            }
            tag = next(Tags.endOf(tag));
        }
        copyTo(tag.start());
        missingCells(row, due, Integer.MAX_VALUE, style, tag.prefix());
        return tag.end();
    }

    private void missingRows(int before, String prefix) {
        Iterator<Map.Entry<Integer, TreeMap<Integer, IntUnaryOperator>>> rows =
                changes.headMap(before).entrySet().iterator();
        while (rows.hasNext()) {
            Map.Entry<Integer, TreeMap<Integer, IntUnaryOperator>> row = rows.next();
            out.append("<")
                    .append(prefix)
                    .append("row r=\"")
                    .append(row.getKey() + 1)
                    .append("\">");
            missingCells(row.getKey(), row.getValue(), Integer.MAX_VALUE, Optional.empty(), prefix);
            out.append("</").append(prefix).append("row>");
            rows.remove();
        }
    }

    private void missingCells(
            int row, TreeMap<Integer, IntUnaryOperator> due, int before, Optional<Integer> rowStyle, String prefix) {
        Iterator<Map.Entry<Integer, IntUnaryOperator>> cells =
                due.headMap(before).entrySet().iterator();
        while (cells.hasNext()) {
            Map.Entry<Integer, IntUnaryOperator> cell = cells.next();
            int old = rowStyle.orElseGet(() -> columnStyle(cell.getKey()));
            out.append("<").append(prefix).append("c r=\"").append(new At(row, cell.getKey()).a1());
            out.append("\" s=\"").append(cell.getValue().applyAsInt(old)).append("\"/>");
            cells.remove();
        }
    }

    private int columnStyle(int column) {
        return columns.stream()
                .filter(run -> run.first() <= column && column <= run.last())
                .map(Columns::style)
                .findFirst()
                .orElse(0);
    }

    private Tag next(int from) {
        return Tags.next(xml, from).orElseThrow(() -> new MalformedPartException("a sheet breaks off"));
    }

    private void replace(Tag tag, String text) {
        copyTo(tag.start());
        out.append(text);
        copied = tag.end();
    }

    private void copyTo(int place) {
        if (place > copied) {
            out.append(xml, copied, place);
            copied = place;
        }
    }

    private static int number(Tag tag, String attribute) {
        try {
            return Integer.parseInt(tag.attribute(attribute).orElse("").strip());
        } catch (NumberFormatException e) {
            throw new MalformedPartException("no number " + attribute);
        }
    }
}
