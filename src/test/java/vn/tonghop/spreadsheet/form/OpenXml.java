package vn.tonghop.spreadsheet.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What ECMA-376 says a workbook is made of. */
public final class OpenXml {

    private static final Path SCHEMAS = Path.of("target", "office-schemas", "org/apache/poi/schemas/ooxml/src");
    private static final Schema WORKBOOKS = schema("sml.xsd");
    private static final Schema RELATIONS = schema("opc-relationships.xsd");
    private static final Schema DRAWINGS = schema("dml-spreadsheetDrawing.xsd");

    /** What every program writes on a text that begins or ends with a space, and the schema leaves to XML itself. */
    private static final String SPACES_KEPT = " xml:space=\"preserve\"";

    private OpenXml() {}

    /** Where parts of a workbook are not what they should be: part, place and what is wrong. */
    public static List<String> faults(byte[] xlsx) {
        List<String> faults = new ArrayList<>();
        parts(xlsx).forEach((name, part) -> {
            if (name.endsWith(".rels")) {
                faults.addAll(faults(RELATIONS, name, part));
            } else if (name.startsWith("xl/drawings/drawing")) {
                faults.addAll(faults(DRAWINGS, name, part));
            } else if (name.startsWith("xl/") && name.endsWith(".xml") && !name.contains("theme")) {
                faults.addAll(faultsOfSheet(name, part));
            }
        });
        return faults;
    }

    public static List<String> faultsOfSheet(String name, byte[] part) {
        return faults(WORKBOOKS, name, part);
    }

    public static Map<String, byte[]> parts(byte[] xlsx) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static List<String> faults(Schema schema, String name, byte[] part) {
        var faults = new ArrayList<String>();
        var validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException fault) {
                faults.add(name + " " + fault);
            }

            @Override
            public void error(SAXParseException fault) {
                faults.add(name + " " + fault);
            }

            @Override
            public void fatalError(SAXParseException fault) {
                faults.add(name + " " + fault);
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(new String(part, StandardCharsets.UTF_8)
                    .replace(SPACES_KEPT, "")
                    .replaceFirst("^\uFEFF", ""))));
        } catch (SAXException e) {
            faults.add(name + " " + e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
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
