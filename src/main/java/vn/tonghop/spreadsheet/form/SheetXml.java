package vn.tonghop.spreadsheet.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawn sheet as XML with gaps, so that filling it in is copying text. */
final class SheetXml {

    private static final Pattern CELL =
            Pattern.compile("<c r=\"([A-Z]+\\d+)\"( s=\"\\d+\")?[^>]*?(?:/>|>(?:<f>(.*?)</f>)?.*?</c>)");

    /** A cell to be filled in, and the XML that stands before it. */
    private record Gap(String before, String opening, String formula, FormCell cell) {}

    private final List<Gap> gaps = new ArrayList<>();
    private final String end;

    /** @param cells what each gap is for, by A1 address */
    SheetXml(String xml, Map<String, FormCell> cells) {
        Matcher cell = CELL.matcher(xml);
        int copied = 0;
        while (cell.find()) {
            FormCell gap = cells.get(cell.group(1));
            if (gap != null) {
                String style = cell.group(2) == null ? "" : cell.group(2);
                String opening = "<c r=\"" + cell.group(1) + "\"" + style;
                String formula = cell.group(3) == null ? "" : cell.group(3);
                gaps.add(new Gap(xml.substring(copied, cell.start()), opening, formula, gap));
                copied = cell.end();
            }
        }
        if (gaps.size() != cells.size()) {
            throw new IllegalStateException("drew " + gaps.size() + " of " + cells.size() + " cells");
        }
        end = xml.substring(copied);
    }

    String filled(Function<FormCell, CellContent> contents) {
        var xml = new StringBuilder(end.length() * 4);
        for (Gap gap : gaps) {
            xml.append(gap.before).append(gap.opening);
            contents.apply(gap.cell).appendTo(xml, gap.formula);
        }
        return xml.append(end).toString();
    }
}
