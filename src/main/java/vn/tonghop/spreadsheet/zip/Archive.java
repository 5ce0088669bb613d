package vn.tonghop.spreadsheet.zip;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.ReadingLimits;

/** The parts of a zip archive in memory, unpacked one at a time, as often as the limits allow. */
public final class Archive implements AutoCloseable {

    private final byte[] bytes;
    private final ReadingLimits limits;
    private final Map<String, Directory.Part> parts;
    private final Inflater inflater = new Inflater(true);
    private byte[] unpacked = new byte[1 << 15];
    private long inflated;

    public Archive(byte[] bytes, ReadingLimits limits) throws UnreadableException {
        this.bytes = bytes;
        this.limits = limits;
        this.parts = Directory.of(bytes, limits);
    }

    public Set<String> names() {
        return parts.keySet();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The bytes of a part; only one part can be open at a time. */
    public PartStream open(String name) throws UnreadableException {
        Directory.Part part = parts.get(name);
        if (part == null) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        return new PartStream(bytes, part, inflater, this);
    }

    /** Unpacks a part up to its end, but not more than so many bytes; returns how many. */
    public int unpack(PartStream part, int most) throws IOException {
        int length = 0;
        int count = part.read(unpacked, 0, Math.min(unpacked.length - 1, most));
        while (count > 0) {
            length += count;
            if (length == unpacked.length - 1) {
                unpacked = Arrays.copyOf(unpacked, 2 * unpacked.length);
            }
            count = part.read(unpacked, length, Math.min(unpacked.length - 1, most) - length);
        }
        unpacked[length] = 0;
        return length;
    }

    /** Those bytes and a zero behind them, until the next part is unpacked. */
    public byte[] unpacked() {
        return unpacked;
    }

    /** Counts what was unpacked, over all parts. */
    void count(int more, long ofPart, int packed) throws UnreadableException {
        inflated += more;
        boolean swollen = ofPart > limits.freeBytes() && ofPart / limits.ratio() > packed;
        if (inflated > limits.inflatedBytes() || swollen) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
