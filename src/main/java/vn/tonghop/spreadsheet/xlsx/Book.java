package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** What all sheets of a workbook share: texts, styles, remarks, and how many cells there may still be. */
final class Book {

    private final RawRemark.Collector remarks = new RawRemark.Collector();
    private final Strings strings = new Strings();
    private final List<String> shared;
    private final Styles styles;
    private final boolean links;
    private boolean struck;
    private int cellsLeft;

    Book(Relations relations, Archive archive, int cells) throws IOException {
        String texts = relations.first("sharedStrings").orElse("");
        String looks = relations.first("styles").orElse("");
        this.styles = archive.has(looks) ? Xml.read(archive, looks, Styles::read) : Styles.none();
        this.shared = archive.has(texts) ? Xml.read(archive, texts, strings::shared) : List.of();
        this.links = relations.first("externalLink").isPresent();
        this.cellsLeft = cells;
    }

    Strings strings() {
        return strings;
    }

    Styles styles() {
        return styles;
    }

    RawRemark.Collector remarks() {
        return remarks;
    }

    /** Whether formulas can point to other files. */
    boolean hasLinks() {
        return links;
    }

    /** Whether a part of the text that was asked for last is struck through. */
    boolean lastTextWasStruck() {
        return struck;
    }

    String shared(OptionalDouble number, int style) throws UnreadableException {
        double index = number.orElse(-1);
        if (index < 0 || index >= shared.size()) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        struck = strings.isStruck((int) index);
        return shared.get((int) index);
    }

    /** The text that stands in the cell itself, in runs. */
    String inline(Xml xml, int style) throws XMLStreamException, IOException {
        String text = strings.rich(xml, "is");
        struck = strings.lastWasStruck();
        return text;
    }

    String text(String raw, int style) throws UnreadableException {
        struck = false;
        return strings.kept(raw);
    }

    void countCell() throws UnreadableException {
        if (cellsLeft-- <= 0) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }
}
