package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.Archive;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** What all sheets of a workbook share: texts, styles, and how many cells there may still be. */
final class Book {

    private final Strings strings = new Strings();
    private final List<String> shared;
    private final Styles styles;
    private int cellsLeft;

    Book(Relations relations, Archive archive, int cells) throws IOException {
        String texts = relations.first("sharedStrings").orElse("");
        String looks = relations.first("styles").orElse("");
        this.shared = archive.has(texts) ? Xml.read(archive, texts, strings::shared) : List.of();
        this.styles = archive.has(looks) ? Xml.read(archive, looks, Styles::read) : Styles.none();
        this.cellsLeft = cells;
    }

    Strings strings() {
        return strings;
    }

    Styles styles() {
        return styles;
    }

    String shared(OptionalDouble number) throws UnreadableException {
        double index = number.orElse(-1);
        if (index < 0 || index >= shared.size()) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        return shared.get((int) index);
    }

    void countCell() throws UnreadableException {
        if (cellsLeft-- <= 0) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }
}
