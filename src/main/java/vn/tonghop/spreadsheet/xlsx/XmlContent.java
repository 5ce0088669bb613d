package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Makes something of the XML of one part; it may stop as soon as it knows enough. */
interface XmlContent<T> {

    T read(Xml xml) throws XMLStreamException, IOException;
}
