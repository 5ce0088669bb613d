package vn.tonghop.planning.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Every part of a form is what ECMA-376 says a workbook is made of. */
class OpenXmlTest {

    private static final Path SCHEMAS = Path.of("target", "office-schemas", "org/apache/poi/schemas/ooxml/src");
    private static final Schema WORKBOOKS = schema("sml.xsd");
    private static final Schema RELATIONS = schema("opc-relationships.xsd");

    static List<GivenOut.File> forms() {
        return GivenOut.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyPartIsValid(GivenOut.File form) throws IOException, SAXException {
        Map<String, byte[]> parts = parts(form.xlsx());
        assertThat(parts)
                .containsKeys("xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml");
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().startsWith("xl/")
                    && part.getKey().endsWith(".xml")
                    && !part.getKey().contains("theme")) {
                assertThat(faults(WORKBOOKS, part.getValue()))
                        .as(form + " " + part.getKey())
                        .isEmpty();
            } else if (part.getKey().endsWith(".rels")) {
                assertThat(faults(RELATIONS, part.getValue()))
                        .as(form + " " + part.getKey())
                        .isEmpty();
            }
        }
    }

    @Test
    void noticesAPartThatIsNotValid() throws IOException, SAXException {
        String sheet = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<sheetData><row r=\"one\"/></sheetData><cols/></worksheet>";

        assertThat(faults(WORKBOOKS, sheet.getBytes(StandardCharsets.UTF_8))).hasSizeGreaterThan(1);
    }

    private static List<String> faults(Schema schema, byte[] part) throws IOException, SAXException {
        var faults = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(fault.toString());
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(fault.toString());
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        return faults;
    }

    private static Map<String, byte[]> parts(byte[] xlsx) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Schema schema(String file) {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SCHEMAS.resolve(file).toFile());
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
