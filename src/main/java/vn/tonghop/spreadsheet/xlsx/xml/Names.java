package vn.tonghop.spreadsheet.xlsx.xml;

import java.util.HashSet;
import java.util.Set;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * Keeps watch over how many different names a part has: the parser remembers each of them, and finds them ever more slowly.
 *
 * <p>No ordinary part comes near the number of names that are let through uncounted.
 */
final class Names {

    private static final int UNCOUNTED = 10_000;
    private static final int MOST = 5_000;
    private static final int MOST_NAMESPACES = 10_000;

    private final XMLStreamReader2 reader;
    private final Set<String> different = new HashSet<>();
    private int seen;
    private int namespaces;

    Names(XMLStreamReader2 reader) {
        this.reader = reader;
    }

    /** Looks at the element that has just started; false when there are more names than any workbook has. */
    boolean areFew() {
        namespaces += reader.getNamespaceCount();
        if (seen < UNCOUNTED) {
            seen += 1 + reader.getAttributeCount();
            return namespaces <= MOST_NAMESPACES;
        }
        count(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            count(reader.getAttributeLocalName(i));
        }
        return different.size() <= MOST && namespaces <= MOST_NAMESPACES;
    }

    private void count(String name) {
        if (name.length() > 1) {
            different.add(name);
        }
    }
}
