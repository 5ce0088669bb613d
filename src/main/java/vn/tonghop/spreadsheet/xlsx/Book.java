package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.Optional;
import vn.tonghop.spreadsheet.legacy.TextReader;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.RawRemark;
import vn.tonghop.spreadsheet.xlsx.plain.KnownTexts;
import vn.tonghop.spreadsheet.xlsx.plain.PlainTexts;
import vn.tonghop.spreadsheet.xlsx.xml.Text;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** What all sheets of a workbook share: texts, styles, remarks, and how many cells there may still be. */
final class Book {

    private final RawRemark.Collector remarks = new RawRemark.Collector();
    private final TextReader reader = new TextReader(remarks);
    private final Strings strings = new Strings(reader);
    private final Strings.Shared shared;
    private final Styles styles;
    private final boolean links;
    private boolean struck;
    private int cellsLeft;

    /** How much of a book was read. */
    record Spent(int cellsLeft, long characters) {}

    Book(Relations relations, Archive archive, int cells, KnownTexts known) throws IOException {
        String texts = relations.first("sharedStrings").orElse("");
        String looks = relations.first("styles").orElse("");
        this.styles = archive.has(looks) ? Part.read(archive, looks, Styles::read) : Styles.none();
        this.shared = archive.has(texts) ? shared(archive, texts, known) : new Strings.Shared();
        this.links = relations.first("externalLink").isPresent();
        this.cellsLeft = cells;
    }

    private Strings.Shared shared(Archive archive, String part, KnownTexts known) throws IOException {
        boolean fontsMatter = styles.hasOldFonts();
        Optional<PlainTexts.Texts> plain = PlainTexts.in(archive, part, known);
        return plain.isPresent()
                ? strings.shared(plain.get(), fontsMatter)
                : Part.parse(archive, part, xml -> strings.shared(xml, fontsMatter));
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

    String shared(double index, int style) throws UnreadableException {
        boolean exists = index >= 0 && index < shared.size();
        if (!exists) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        struck = shared.isStruck((int) index);
        String text = shared.text((int) index);
        return styles.hasOldFonts() && !shared.isSettled((int) index) ? reader.inFont(text, styles.font(style)) : text;
    }

    /** The text that stands in the cell itself, in runs. */
    String inline(Xml xml, int style) throws IOException {
        Strings.Saved saved = strings.inline(xml);
        struck = saved.struck();
        return saved.settled() ? reader.plain(saved.text()) : reader.inFont(saved.text(), styles.font(style));
    }

    String text(Text raw, int style) throws UnreadableException {
        struck = false;
        if (raw.isPlain() && !styles.hasOldFonts()) {
            strings.count(raw);
            return raw.toString();
        }
        return reader.inFont(strings.unescaped(raw), styles.font(style));
    }

    /** What is left of what the book may hold, before a sheet of it that may have to be read once more. */
    Spent spent() {
        return new Spent(cellsLeft, strings.characters());
    }

    void spend(Spent before) {
        cellsLeft = before.cellsLeft();
        strings.forget(before.characters());
    }

    void countCell() throws UnreadableException {
        if (cellsLeft-- <= 0) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }
}
