package vn.tonghop.spreadsheet.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Ends the reading of a line that does not end: a parser would gather its columns until there is no memory left. */
final class LineReader extends FilterReader {

    private static final int LONGEST = 1 << 20;

    private int sinceLine;

    /** Whether a quote was opened anywhere: the parser reads ahead, so nobody knows on which line. */
    private boolean quoted;

    LineReader(Reader text) {
        super(text);
    }

    /** Says that the parser has come to the end of a line, or of a quoted text of several. */
    void endLine() {
        sinceLine = 0;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        for (int i = offset; i < offset + count && !quoted; i++) {
            quoted = target[i] == '"';
        }
        sinceLine += Math.max(0, count);
        if (sinceLine > LONGEST) {
            throw new UnreadableException(quoted ? Obstacle.OPEN_QUOTE : Obstacle.TOO_LARGE);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }
}
