package vn.tonghop.spreadsheet.xls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/**
 * The container of the old Office formats: a small file system in a file (MS-CFB), whose chains of sectors are
 * followed no further than there are sectors.
 */
public final class CompoundFile {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int LONGEST_NAME = 64;
    private static final int FIRST_TABLES = 109;
    private static final int LAST_SECTOR = 0xFFFFFFFA;
    private static final int STREAM = 2;
    private static final int STORAGE = 1;
    private static final int ROOT = 5;
    private static final int SMALL = 4096;

    private final ByteBuffer file;
    private final int sectorSize;
    private final int[] next;
    private final Map<String, Entry> entries = new HashMap<>();
    private Entry root = new Entry(ROOT, 0, 0);

    private record Entry(int type, int start, int length) {}

    private CompoundFile(byte[] bytes) throws UnreadableException {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        require(bytes.length >= HEADER);
        int shift = file.getShort(30);
        require(shift == 9 || shift == 12);
        sectorSize = 1 << shift;
        next = table();
        readEntries();
    }

    public static CompoundFile of(byte[] bytes) throws UnreadableException {
        try {
            return new CompoundFile(bytes);
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableException(Obstacle.TRUNCATED);
        }
    }

    /** Names of all streams and storages. */
    public Set<String> names() {
        return Set.copyOf(entries.keySet());
    }

    Optional<byte[]> stream(String name) throws UnreadableException {
        Entry entry = entries.get(name);
        if (entry == null || entry.type != STREAM) {
            return Optional.empty();
        }
        try {
            boolean small = entry.length < SMALL;
            return Optional.of(small ? smallStream(entry) : bytes(entry.start, entry.length));
        } catch (IndexOutOfBoundsException e) {
            throw new UnreadableException(Obstacle.TRUNCATED);
        }
    }

    /** For every sector the one that follows it. */
    private int[] table() throws UnreadableException {
        int sectors = (file.capacity() - HEADER + sectorSize - 1) / sectorSize;
        int perTable = sectorSize / Integer.BYTES;
        List<Integer> tables = tables(sectors, perTable);
        int[] table = new int[tables.size() * perTable];
        for (int i = 0; i < tables.size(); i++) {
            for (int j = 0; j < perTable; j++) {
                table[i * perTable + j] = file.getInt(at(tables.get(i)) + j * Integer.BYTES);
            }
        }
        return table;
    }

    /** The sectors that hold the table: the first are listed in the header, others in sectors of their own. */
    private List<Integer> tables(int sectors, int perTable) throws UnreadableException {
        int count = file.getInt(44);
        require(count > 0 && (long) (count - 1) * perTable <= sectors);
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < Math.min(count, FIRST_TABLES); i++) {
            tables.add(file.getInt(76 + i * Integer.BYTES));
        }
        int more = file.getInt(68);
        while (tables.size() < count) {
            int start = at(more);
            for (int i = 0; i < perTable - 1 && tables.size() < count; i++) {
                tables.add(file.getInt(start + i * Integer.BYTES));
            }
            more = file.getInt(start + (perTable - 1) * Integer.BYTES);
        }
        return tables;
    }

    private void readEntries() throws UnreadableException {
        List<Integer> chain = chain(file.getInt(48));
        for (int sector : chain) {
            for (int i = 0; i < sectorSize; i += ENTRY) {
                readEntry(at(sector) + i);
            }
        }
    }

    private void readEntry(int at) throws UnreadableException {
        int nameLength = file.getShort(at + LONGEST_NAME);
        int type = file.get(at + LONGEST_NAME + 2);
        if (type != STREAM && type != STORAGE && type != ROOT) {
            return;
        }
        require(nameLength >= 2 && nameLength <= LONGEST_NAME);
        String name = new String(file.array(), at, nameLength - 2, StandardCharsets.UTF_16LE);
        int length = file.getInt(at + 120);
        require(type == STORAGE || (length >= 0 && length <= file.capacity()));
        var entry = new Entry(type, file.getInt(at + 116), length);
        if (type == ROOT) {
            root = entry;
        } else {
            entries.putIfAbsent(name, entry);
        }
    }

    private List<Integer> chain(int start) throws UnreadableException {
        List<Integer> chain = new ArrayList<>();
        for (int sector = start; Integer.compareUnsigned(sector, LAST_SECTOR) < 0; sector = next[sector]) {
            require(sector >= 0 && sector < next.length && chain.size() < next.length);
            chain.add(sector);
        }
        return chain;
    }

    private byte[] bytes(int start, int length) throws UnreadableException {
        byte[] bytes = new byte[length];
        int done = 0;
        for (int sector : chain(start)) {
            int count = Math.min(sectorSize, length - done);
            file.get(at(sector), bytes, done, count);
            done += count;
            if (done == length) {
                return bytes;
            }
        }
        require(done == length);
        return bytes;
    }

    /** Small streams stand in 64-byte pieces inside the stream of the root. */
    private byte[] smallStream(Entry entry) throws UnreadableException {
        byte[] pieces = bytes(root.start, root.length);
        var chain =
                ByteBuffer.allocate(sectorSize * chain(file.getInt(60)).size()).order(ByteOrder.LITTLE_ENDIAN);
        for (int sector : chain(file.getInt(60))) {
            chain.put(file.array(), at(sector), sectorSize);
        }
        byte[] bytes = new byte[entry.length];
        int piece = entry.start;
        for (int done = 0; done < entry.length; done += 64) {
            System.arraycopy(pieces, piece * 64, bytes, done, Math.min(64, entry.length - done));
            piece = chain.getInt(piece * Integer.BYTES);
        }
        return bytes;
    }

    private int at(int sector) throws UnreadableException {
        long at = HEADER + (long) sector * sectorSize + (sectorSize - HEADER);
        require(sector >= 0);
        if (at >= file.capacity()) {
            throw new UnreadableException(Obstacle.TRUNCATED);
        }
        return (int) at;
    }

    private static void require(boolean sound) throws UnreadableException {
        if (!sound) {
            throw new UnreadableException(Obstacle.DAMAGED);
        }
    }
}
