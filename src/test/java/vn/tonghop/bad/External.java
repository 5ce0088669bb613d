package vn.tonghop.bad;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A cell that takes its number from a file that did not come along; what Excel writes for it, by hand. */
final class External {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINK = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <externalLink xmlns="%s"><externalBook xmlns:r="%s" r:id="rId1"><sheetNames><sheetName val="Sheet1"/>\
            </sheetNames></externalBook></externalLink>""".formatted(MAIN, OFFICE);
    private static final String RELATION = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" \
            Type="%s/externalLinkPath" Target="so-lieu-thang-6.xlsx" TargetMode="External"/></Relationships>""".formatted(OFFICE);

    private External() {}

    static byte[] withLinkToAnotherFile() {
        Map<String, byte[]> parts = Hand.parts(Hand.good());
        change(
                parts,
                "xl/worksheets/sheet4.xml",
                "(?s)(<c r=\"C22\"[^>/]*)(?:/>|>.*?</c>)",
                "$1><f>[1]Sheet1!A1</f><v>21</v></c>");
        change(
                parts,
                "xl/workbook.xml",
                "</sheets>",
                "</sheets><externalReferences><externalReference xmlns:r=\"" + OFFICE
                        + "\" r:id=\"rIdExternal\"/></externalReferences>");
        change(
                parts,
                "xl/_rels/workbook.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"rIdExternal\" Type=\"" + OFFICE
                        + "/externalLink\" Target=\"externalLinks/externalLink1.xml\"/></Relationships>");
        change(
                parts,
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/xl/externalLinks/externalLink1.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml\"/></Types>");
        parts.put("xl/externalLinks/externalLink1.xml", LINK.getBytes(StandardCharsets.UTF_8));
        parts.put("xl/externalLinks/_rels/externalLink1.xml.rels", RELATION.getBytes(StandardCharsets.UTF_8));
        return Hand.packed(parts);
    }

    private static void change(Map<String, byte[]> parts, String name, String regex, String replacement) {
        String old = new String(parts.get(name), StandardCharsets.UTF_8);
        String changed = old.replaceFirst(regex, replacement);
        if (changed.equals(old)) {
            throw new IllegalArgumentException(name + " has no " + regex);
        }
        parts.put(name, changed.getBytes(StandardCharsets.UTF_8));
    }
}
