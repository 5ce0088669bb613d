package vn.tonghop.spreadsheet.xlsx.xml;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** The XML of one part as starts and ends of elements, by local name; no document type, no entities, no depths. */
public interface Xml {

    int START = XMLStreamConstants.START_ELEMENT;
    int END = XMLStreamConstants.END_ELEMENT;
    int END_OF_PART = XMLStreamConstants.END_DOCUMENT;

    /** Makes something of the XML of one part; it may stop as soon as it knows enough. */
    interface Content<T> {

        T read(Xml xml) throws IOException;
    }

    /** Goes on to the next start or end of an element, or to the end of the document. */
    int advance() throws IOException;

    /** Reads the text of the element that has just started, up to its end. */
    void readText(Text text) throws IOException;

    /** Reads the start tag of a cell without making texts of it. */
    void readHead(CellHead head) throws IOException;

    /** Of the element that has just started, from 1; one less once it has ended. */
    int depth();

    /** Of the element that has just started or ended. */
    String name();

    boolean is(String name);

    /** The value of the attribute with this local name, an empty text when there is none. */
    String attribute(String name);

    default boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    /** Goes on to the next start of an element, whatever its depth; false when there is none. */
    default boolean nextStart() throws IOException {
        int event = advance();
        while (event == END) {
            event = advance();
        }
        return event == START;
    }

    /** The event is the start or end of an element and not the end of the document. */
    static void requireInside(int event) throws UnreadableException {
        if (event != START && event != END) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }

    /** A list that grows with every element has to end somewhere. */
    static void requireAtMost(int most, int size) throws UnreadableException {
        if (size > most) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }
}
