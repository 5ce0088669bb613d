package vn.tonghop.spreadsheet.xlsx.xml;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** The XML of one part as a parser sees it that knows all of XML. */
public final class StaxXml implements Xml {

    private static final InputFactoryImpl FACTORY = new InputFactoryImpl();
    private static final int DEEPEST = 200;

    private final XMLStreamReader2 reader;
    private final Names names;
    private int depth;

    private StaxXml(XMLStreamReader2 reader) {
        this.reader = reader;
        this.names = new Names(reader);
    }

    public static <T> T read(InputStream part, Content<T> content) throws IOException {
        try {
            XMLStreamReader2 reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(part);
            T result = content.read(new StaxXml(reader));
            reader.close();
            return result;
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw unreadable(e);
        }
    }

    @Override
    public int advance() throws IOException {
        int event = next();
        while (event != START && event != END && event != END_OF_PART) {
            event = next();
        }
        return event;
    }

    @Override
    public void readText(Text text) throws IOException {
        text.clear();
        for (int event = next(); event != END; event = next()) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == START || event == END_OF_PART) {
                throw new UnreadableException(Obstacle.DAMAGED);
            }
        }
    }

    @Override
    public void readHead(CellHead head) throws IOException {
        head.clear();
        int count = reader.getAttributeCount();
        for (int i = 0; i < count; i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.length() == 1 && CellHead.ATTRIBUTES.indexOf(name.charAt(0)) >= 0) {
                decode(i, head.next(name.charAt(0)));
            }
        }
    }

    private void decode(int attribute, CellHead head) throws IOException {
        try {
            reader.getAttributeAs(attribute, head);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    @Override
    public int depth() {
        return depth;
    }

    @Override
    public String name() {
        return reader.getLocalName();
    }

    @Override
    public boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    @Override
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private int next() throws IOException {
        int event = event();
        switch (event) {
            case START -> require(++depth <= DEEPEST && names.areFew());
            case END -> depth--;
            default -> require(event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE);
        }
        return event;
    }

    private int event() throws IOException {
        try {
            return reader.next();
        } catch (XMLStreamException e) {
            throw unreadable(e);
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
