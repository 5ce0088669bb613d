package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.Inflater;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.ReadingLimits;

/** The parts of a zip archive in memory, unpacked one at a time, as often as the limits allow. */
final class Archive implements AutoCloseable {

    private final byte[] bytes;
    private final ReadingLimits limits;
    private final Map<String, Directory.Part> parts;
    private final Inflater inflater = new Inflater(true);
    private long inflated;

    Archive(byte[] bytes, ReadingLimits limits) throws UnreadableException {
        this.bytes = bytes;
        this.limits = limits;
        this.parts = Directory.of(bytes, limits);
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Hands the part's XML over; the checksum has been compared when this returns. */
    <T> T read(String name, XmlContent<T> content) throws IOException {
        Directory.Part part = parts.get(name);
        if (part == null) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        try (var stream = new PartStream(bytes, part, inflater, this)) {
            T result = Xml.read(stream, content);
            stream.drain();
            return result;
        }
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
