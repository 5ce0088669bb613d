package vn.tonghop.spreadsheet.zip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.tonghop.spreadsheet.raw.Obstacle;

/** The unpacked bytes of one part, counted and summed up as they are read. */
public final class PartStream extends InputStream {

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LONGEST_WITHOUT_MARKUP = 1 << 18;

    private final byte[] file;
    private final Directory.Part part;
    private final Inflater inflater;
    private final Archive archive;
    private final CRC32 sum = new CRC32();
    private long size;
    private long withoutMarkup;
    private boolean ended;

    PartStream(byte[] file, Directory.Part part, Inflater inflater, Archive archive) throws UnreadableException {
        if (part.method() != STORED && part.method() != DEFLATED) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        this.file = file;
        this.part = part;
        this.inflater = inflater;
        this.archive = archive;
        inflater.reset();
        inflater.setInput(file, part.start(), part.packed());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int count = part.method() == STORED ? copied(target, offset, length) : inflated(target, offset, length);
        if (count <= 0) {
            return end();
        }
        sum.update(target, offset, count);
        size += count;
        archive.count(count, size, part.packed());
        checkMarkup(target, offset, count);
        return count;
    }

    /** No text, attribute or comment of a workbook is so long that a parser has to be asked to hold it. */
    private void checkMarkup(byte[] target, int offset, int count) throws UnreadableException {
        for (int i = offset; i < offset + count; i++) {
            if (target[i] == '<') {
                withoutMarkup = 0;
                return;
            }
        }
        withoutMarkup += count;
        if (withoutMarkup > LONGEST_WITHOUT_MARKUP) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }

    /** Reads on to the end, where the checksum is. */
    public void drain() throws IOException {
        byte[] rest = new byte[ended ? 0 : 4096];
        while (!ended) {
            read(rest, 0, rest.length);
        }
    }

    private int end() throws UnreadableException {
        ended = true;
        if (sum.getValue() != part.crc()) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        return -1;
    }

    private int copied(byte[] target, int offset, int length) {
        int count = (int) Math.min(length, part.packed() - size);
        System.arraycopy(file, part.start() + (int) size, target, offset, count);
        return count;
    }

    private int inflated(byte[] target, int offset, int length) throws UnreadableException {
        try {
            int count = inflater.inflate(target, offset, length);
            if (count == 0 && !inflater.finished()) {
                throw new UnreadableException(Obstacle.DAMAGED);
            }
            return count;
        } catch (DataFormatException e) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }
}
