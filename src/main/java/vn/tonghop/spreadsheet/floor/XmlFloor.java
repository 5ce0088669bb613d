package vn.tonghop.spreadsheet.floor;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Unpacks a workbook and runs a parser over every XML part of it, with nothing around it: the floor under reading. */
public final class XmlFloor {

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

    private XmlFloor() {}

    /**
     * What was passed over; of a file that is no workbook or is damaged, what stood before the damage.
     *
     * @param parts that were begun
     * @param elements that were begun in them
     */
    public record Passed(int parts, long elements) {}

    public static Passed over(byte[] file) {
        int parts = 0;
        long elements = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isXml(entry.getName())) {
                    parts++;
                    elements += elements(new Part(zip));
                }
            }
            return new Passed(parts, elements);
        } catch (IOException | XMLStreamException | UncheckedStreamException e) {
            return new Passed(parts, elements);
        }
    }

    private static long elements(InputStream part) throws XMLStreamException {
        XMLStreamReader reader = FACTORY.createXMLStreamReader(part);
        long elements = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                elements++;
            }
        }
        reader.close();
        return elements;
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml");
    }

    /** Keeps the parser from closing the archive behind the part. */
    private static final class Part extends FilterInputStream {

        Part(InputStream zip) {
            super(zip);
        }

        @Override
        public void close() {
            // The archive goes on with the next part.
        }
    }
}
