package vn.tonghop.spreadsheet.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.PartStream;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** The XML of one part as starts and ends of elements, by local name; no document type, no entities, no depths. */
final class Xml {

    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();
    private static final int DEEPEST = 200;

    /** Makes something of the XML of one part; it may stop as soon as it knows enough. */
    interface Content<T> {

        T read(Xml xml) throws XMLStreamException, IOException;
    }

    private final XMLStreamReader2 reader;
    private final Names names;
    private int depth;

    private Xml(XMLStreamReader2 reader) {
        this.reader = reader;
        this.names = new Names(reader);
    }

    /** Hands the XML of a part over; its checksum has been compared when this returns. */
    static <T> T read(Archive archive, String part, Content<T> content) throws IOException {
        try (PartStream stream = archive.open(part)) {
            XMLStreamReader2 reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(stream);
            T result = content.read(new Xml(reader));
            reader.close();
            stream.drain();
            return result;
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw unreadable(e);
        }
    }

    /** Goes on to the next start of an element, whatever its depth; false when there is none. */
    boolean nextStart() throws XMLStreamException, IOException {
        int event = advance();
        while (event == END) {
            event = advance();
        }
        return event == START;
    }

    /** Goes on to the next start or end of an element, or to the end of the document. */
    int advance() throws XMLStreamException, IOException {
        int event = next();
        while (event != START && event != END && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event;
    }

    /** Reads the text of the element that has just started, up to its end. */
    void readText(Text text) throws XMLStreamException, IOException {
        text.clear();
        for (int event = next(); event != END; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == START || event == XMLStreamConstants.END_DOCUMENT) {
                throw new UnreadableException(Obstacle.DAMAGED);
            }
        }
    }

    /** Of the element that has just started, from 1; one less once it has ended. */
    int depth() {
        return depth;
    }

    /** The event is the start or end of an element and not the end of the document. */
    void requireInside(int event) throws UnreadableException {
        if (event != START && event != END) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** Reads the start tag of a cell without making texts of it. */
    void readHead(CellHead head) throws XMLStreamException {
        head.clear();
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.length() == 1 && "rst".indexOf(name.charAt(0)) >= 0) {
                reader.getAttributeAs(i, head.next(name.charAt(0)));
            }
        }
    }

    /** The value of the attribute with this local name, an empty text when there is none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    private int next() throws XMLStreamException, IOException {
        int event = reader.next();
        switch (event) {
            case START -> require(++depth <= DEEPEST && names.areFew());
            case END -> depth--;
            default -> require(event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE);
        }
        return event;
    }

    /** A list that grows with every element has to end somewhere. */
    static void requireAtMost(int most, int size) throws UnreadableException {
        if (size > most) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }

    private static void require(boolean sound) throws UnreadableException {
        if (!sound) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }

    private static UnreadableException unreadable(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableException unreadable) {
                return unreadable;
            }
            if (cause instanceof XMLStreamException wrapped
                    && wrapped.getNestedException() instanceof UnreadableException unreadable) {
                return unreadable;
            }
        }
        return new UnreadableException(Obstacle.DAMAGED);
    }
}
