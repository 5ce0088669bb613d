package vn.tonghop.spreadsheet.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A drawn sheet as XML with gaps, so that filling it in is copying text.
 *
 * @param <C> what names the cell of a gap
 */
public final class SheetXml<C> {

    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+\\d+)\"( s=\"\\d+\")?[^>]*?(?:/>|>(?:<f>(.*?)</f>)?.*?</c>)");

    /** A cell to be filled in, and the XML that stands before it. */
    private record Gap<C>(String before, String opening, String formula, C cell) {}

    private final List<Gap<C>> gaps = new ArrayList<>();
    private final String end;

    /** @param cells what each gap is for, by A1 address */
    public SheetXml(String xml, Map<String, C> cells) {
        Matcher cell = CELL.matcher(xml);
        int copied = 0;
        while (cell.find()) {
            C gap = cells.get(cell.group(1));
            if (gap != null) {
                String style = cell.group(2) == null ? "" : cell.group(2);
                String opening = "<c r=\"" + cell.group(1) + "\"" + style;
                String formula = cell.group(3) == null ? "" : cell.group(3);
                gaps.add(new Gap<>(xml.substring(copied, cell.start()), opening, formula, gap));
                copied = cell.end();
            }
        }
        if (gaps.size() != cells.size()) {
            throw new IllegalStateException("drew " + gaps.size() + " of " + cells.size() + " cells");
        }
        end = xml.substring(copied);
    }

    public String filled(Function<C, CellContent> contents) {
        var xml = new StringBuilder(end.length() * 4);
        for (Gap<C> gap : gaps) {
            xml.append(gap.before).append(gap.opening);
            contents.apply(gap.cell).appendTo(xml, gap.formula);
        }
        return xml.append(end).toString();
    }
}
