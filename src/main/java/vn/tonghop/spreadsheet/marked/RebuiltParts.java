package vn.tonghop.spreadsheet.marked;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.spreadsheet.marked.part.At;
import vn.tonghop.spreadsheet.marked.xml.Parts;
import vn.tonghop.spreadsheet.marked.xml.XmlText;
import vn.tonghop.spreadsheet.raw.RawCell;
import vn.tonghop.spreadsheet.raw.RawRow;
import vn.tonghop.spreadsheet.raw.RawSheet;
import vn.tonghop.spreadsheet.raw.RawWorkbook;

/** A plain .xlsx of the cells of a file in some other format, as they were read. */
final class RebuiltParts {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_000;
    private static final int DATE = 1;
    private static final int TEXT = 2;

    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font><sz val=\"12\"/>"
            + "<name val=\"Times New Roman\"/><family val=\"1\"/></font></fonts><fills count=\"2\"><fill><patternFill"
            + " patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders"
            + " count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\">"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
            + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
            + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\""
            + " applyNumberFormat=\"1\"/></cellXfs></styleSheet>";

    private RebuiltParts() {}

    static Parts of(RawWorkbook workbook) {
        var parts = new Parts();
        List<RawSheet> sheets = workbook.sheets();
        var types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\""
                + " ContentType=\"application/xml\"/>" + override("xl/workbook.xml", "sheet.main+xml")
                + override("xl/styles.xml", "styles+xml"));
        var relations = new StringBuilder(
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relation("rId1", "styles", "styles.xml"));
        var tabs = new StringBuilder();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            int number = i + 1;
            String file = "worksheets/sheet" + number + ".xml";
            types.append(override("xl/" + file, "worksheet+xml"));
            relations.append(relation("rId" + (number + 1), "worksheet", file));
            tabs.append("<sheet name=\"%s\" sheetId=\"%d\"%s r:id=\"rId%d\"/>"
                    .formatted(
                            XmlText.escaped(name(sheets.get(i).name(), names)),
                            number,
                            sheets.get(i).hidden() ? " state=\"hidden\"" : "",
                            number + 1));
            parts.put("xl/" + file, sheet(sheets.get(i)));
        }
        parts.put("[Content_Types].xml", types.append("</Types>").toString());
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations.append("</Relationships>").toString());
        putWorkbook(parts, tabs.toString(), workbook.from1904());
        return parts;
    }

    private static void putWorkbook(Parts parts, String tabs, boolean from1904) {
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                        + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><workbookPr"
                        + (from1904 ? " date1904=\"1\"" : "")
                        + "/><bookViews><workbookView/></bookViews><sheets>"
                        + tabs + "</sheets></workbook>");
        parts.put("xl/styles.xml", STYLES);
    }

    private static String sheet(RawSheet sheet) {
        var xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetFormatPr defaultRowHeight=\"15.75\""
                + " defaultColWidth=\"14\"/><sheetData>");
        for (RawRow row : sheet.rows()) {
            xml.append("<row r=\"").append(row.index() + 1).append("\">");
            row.cells().forEach(cell -> cell(xml, cell));
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, RawCell cell) {
        xml.append("<c r=\"").append(new At(cell.row(), cell.column()).a1()).append('"');
        switch (cell.kind()) {
            case NUMBER ->
                xml.append(cell.date() ? " s=\"" + DATE + "\"" : "")
                        .append("><v>")
                        .append(BigDecimal.valueOf(cell.number())
                                .stripTrailingZeros()
                                .toPlainString())
                        .append("</v>");
            case BOOLEAN ->
                xml.append(" t=\"b\"><v>").append(cell.number() == 0 ? 0 : 1).append("</v>");
            case TEXT, ERROR ->
                xml.append(" s=\"" + TEXT + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(XmlText.escaped(
                                cell.text().substring(0, Math.min(cell.text().length(), LONGEST_TEXT))))
                        .append("</t></is>");
            case NO_RESULT -> xml.append('>');
        }
        xml.append("</c>");
    }

    /** A name that Excel allows and that no other sheet has. */
    private static String name(String wanted, Set<String> taken) {
        String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
        String base = allowed.isEmpty() ? "Sheet" : allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME - 3));
        String name = allowed.length() <= LONGEST_NAME && !allowed.isEmpty() ? allowed : base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = base + " " + i;
        }
        return name;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }
}
