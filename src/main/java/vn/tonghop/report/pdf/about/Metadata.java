package vn.tonghop.report.pdf.about;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.tonghop.period.DueRule;

/** Writes what a document says about itself: language, title, colours, and that it is PDF/A-2a and PDF/UA-1. */
public final class Metadata {

    /** Where the values of {@link Facts#identity()} live. */
    static final String NAMESPACE = "urn:tonghop:report:1";

    private static final String SRGB = "sRGB IEC61966-2.1";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:tonghop="%s">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Tonghop</xmp:CreatorTool>
            <xmp:CreateDate>%s</xmp:CreateDate>
            <xmp:ModifyDate>%s</xmp:ModifyDate>
            <pdf:Producer>Tonghop</pdf:Producer>
            %s</rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag>
            %s%s</rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;

    private static final String SCHEMA = """
            <rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>%s</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>%s</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>%s</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq>
            %s</rdf:Seq></pdfaSchema:property>
            </rdf:li>
            """;

    private static final String PROPERTY = """
            <rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>%s</pdfaProperty:name>
            <pdfaProperty:valueType>%s</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>%s</pdfaProperty:description>
            </rdf:li>
            """;

    private Metadata() {}

    public static void write(PDDocument document, Facts facts) throws IOException {
        document.setVersion(1.7f);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(facts.language());
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        catalog.setViewerPreferences(viewer);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(packet(facts).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.getCOSObject().setItem(COSName.OUTPUT_INTENTS, colours(document));
    }

    /** Written as it is: read as a profile first, each Java would write it in its own way. */
    private static COSArray colours(PDDocument document) throws IOException {
        var profile = new PDStream(document, Colours.profile(), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        intent.setString(COSName.INFO, SRGB);
        intent.setString(COSName.OUTPUT_CONDITION, SRGB);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
        intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
        var intents = new COSArray();
        intents.add(intent);
        return intents;
    }

    private static String packet(Facts facts) {
        String date = DATE.format(facts.moment().atZone(DueRule.ZONE));
        return PACKET.formatted(
                NAMESPACE,
                escaped(facts.title()),
                escaped(facts.author()),
                facts.language(),
                date,
                date,
                values(facts.identity()),
                schema(
                        "PDF/UA identification",
                        "http://www.aiim.org/pdfua/ns/id/",
                        "pdfuaid",
                        "Integer",
                        Map.of("part", "")),
                facts.identity().isEmpty()
                        ? ""
                        : schema("Identity of the report", NAMESPACE, "tonghop", "Text", facts.identity()));
    }

    private static String values(Map<String, String> identity) {
        return identity.entrySet().stream()
                .map(value -> "<tonghop:" + value.getKey() + ">" + escaped(value.getValue()) + "</tonghop:"
                        + value.getKey() + ">\n")
                .collect(Collectors.joining());
    }

    private static String schema(
            String name, String namespace, String prefix, String type, Map<String, String> values) {
        String properties = values.keySet().stream()
                .map(property -> PROPERTY.formatted(property, type, property + " of the report"))
                .collect(Collectors.joining());
        return SCHEMA.formatted(name, namespace, prefix, properties);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
