package vn.tonghop.spreadsheet.zip;

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
