package vn.tonghop.spreadsheet.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import vn.tonghop.spreadsheet.xlsx.plain.NotPlainException;
import vn.tonghop.spreadsheet.xlsx.plain.PlainXml;
import vn.tonghop.spreadsheet.xlsx.xml.StaxXml;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.PartStream;

/** Hands the XML of one part over; its checksum has been compared when this returns. */
final class Part {

    private static final int MOST_PLAIN = 1 << 20;

    private Part() {}

    /** The quick way where the part is small and plain; any other is read by the parser, from the beginning. */
    static <T> T read(Archive archive, String part, Xml.Content<T> content) throws IOException {
        try (PartStream stream = archive.open(part)) {
            int length = archive.unpack(stream, MOST_PLAIN);
            byte[] bytes = archive.unpacked();
            if (length < MOST_PLAIN) {
                try {
                    return content.read(new PlainXml(bytes, length));
                } catch (NotPlainException e) {
                    return StaxXml.read(new ByteArrayInputStream(bytes, 0, length), content);
                }
            }
            var beginning = new ByteArrayInputStream(bytes, 0, length);
            T result = StaxXml.read(new SequenceInputStream(beginning, stream), content);
            stream.drain();
            return result;
        }
    }

    /** The way that knows all of XML. */
    static <T> T parse(Archive archive, String part, Xml.Content<T> content) throws IOException {
        try (PartStream stream = archive.open(part)) {
            T result = StaxXml.read(stream, content);
            stream.drain();
            return result;
        }
    }
}
