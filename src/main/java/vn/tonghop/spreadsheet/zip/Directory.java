package vn.tonghop.spreadsheet.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.ReadingLimits;

/** The table of contents at the end of a zip archive. */
final class Directory {

    /**
     * One packed part.
     *
     * @param start where its bytes begin, behind the local header
     */
    record Part(int method, long crc, int start, int packed) {}

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int ENTRY_SIGNATURE = 0x02014b50;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_REMARK = 0xFFFF;

    private final ByteBuffer file;
    private final Map<String, Part> parts = new HashMap<>();

    private Directory(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The parts by name in lower case, without a leading slash. */
    static Map<String, Part> of(byte[] bytes, ReadingLimits limits) throws UnreadableException {
        var directory = new Directory(bytes);
        try {
            directory.read(limits);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
        return directory.parts;
    }

    private void read(ReadingLimits limits) throws UnreadableException {
        int end = end();
        int entries = unsignedShort(end + 10);
        if (entries > limits.entries()) {
            throw new UnreadableException(Obstacle.TOO_LARGE);
        }
        int at = file.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            require(file.getInt(at) == ENTRY_SIGNATURE);
            at = readEntry(at);
        }
        requireApart();
    }

    /** Parts that share their bytes unpack to far more than the file could hold. */
    private void requireApart() throws UnreadableException {
        List<Part> inOrder = new ArrayList<>(parts.values());
        inOrder.sort((one, other) -> one.start() == other.start()
                ? Integer.compare(one.packed(), other.packed())
                : Integer.compare(one.start(), other.start()));
        for (int i = 1; i < inOrder.size(); i++) {
            Part before = inOrder.get(i - 1);
            require(before.start() + before.packed() <= inOrder.get(i).start());
        }
    }

    private int end() throws UnreadableException {
        int first = Math.max(0, file.capacity() - END_LENGTH - LONGEST_REMARK);
        for (int at = file.capacity() - END_LENGTH; at >= first; at--) {
            if (file.getInt(at) == END_SIGNATURE) {
                return at;
            }
        }
        throw new UnreadableException(Obstacle.TRUNCATED);
    }

    /** Returns where the next entry begins. */
    private int readEntry(int at) throws UnreadableException {
        boolean locked = (file.getShort(at + 8) & 1) != 0;
        if (locked) {
            throw new UnreadableException(Obstacle.LOCKED);
        }
        int nameLength = unsignedShort(at + 28);
        int extraLength = unsignedShort(at + 30);
        int extra = at + ENTRY_LENGTH + nameLength;
        int packed = file.getInt(at + 20);
        if (packed == -1) {
            packed = packedOfZip64(at, extra, extra + extraLength);
        }
        int local = file.getInt(at + 42);
        require(file.getInt(local) == LOCAL_SIGNATURE);
        int start = local + LOCAL_LENGTH + unsignedShort(local + 26) + unsignedShort(local + 28);
        require(packed >= 0 && start >= 0 && start <= file.capacity() - packed);
        var part = new Part(unsignedShort(at + 10), Integer.toUnsignedLong(file.getInt(at + 16)), start, packed);
        require(parts.put(name(at + ENTRY_LENGTH, nameLength), part) == null);
        return extra + extraLength + unsignedShort(at + 32);
    }

    /** Some writers keep the sizes of every part in the extra field for huge archives, however small the part is. */
    private int packedOfZip64(int entry, int from, int to) throws UnreadableException {
        for (int at = from; at < to; at += 4 + unsignedShort(at + 2)) {
            if (unsignedShort(at) == 1) {
                boolean sizeComesFirst = file.getInt(entry + 24) == -1;
                long packed = file.getLong(at + 4 + (sizeComesFirst ? Long.BYTES : 0));
                require(packed >= 0 && packed <= Integer.MAX_VALUE);
                return (int) packed;
            }
        }
        throw new UnreadableException(Obstacle.DAMAGED);
    }

    private String name(int at, int length) {
        String name = new String(file.array(), at, length, StandardCharsets.UTF_8);
        return PartNames.folded(name);
    }

    private int unsignedShort(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private static void require(boolean sound) throws UnreadableException {
        if (!sound) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }
}
