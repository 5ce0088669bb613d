package vn.tonghop.spreadsheet.xls;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Walks over the heads of the records before anything is made of them, so that nothing large is made of little. */
final class RecordLengths {

    private static final int HEAD = 4;
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;
    private static final int SHARED_TEXTS = 0x00FC;
    private static final int ENCRYPTION = 0x002F;
    private static final int EXCEL_97 = 0x0600;
    private static final int LONGEST = 8228;

    /** What is encrypted cannot be looked at beforehand; a protected structure alone is, with a password all know. */
    private static final int LARGEST_ENCRYPTED = 2 << 20;

    private static final int MOST_TEXTS = 250_000;
    private static final int SHORTEST_TEXT = 3;

    private RecordLengths() {}

    /** Whether the stream begins as those of Excel 97 to 2003 do; earlier ones are of another kind. */
    static boolean isOfExcel97(byte[] stream) throws UnreadableException {
        require(stream.length > 2 * HEAD, Obstacle.TRUNCATED);
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        return records.getShort(0) == BEGIN && records.getShort(HEAD) == EXCEL_97;
    }

    /** Checks all of them, and answers where the parts of the workbook begin that are not inside another one. */
    static Set<Integer> check(byte[] stream) throws UnreadableException {
        Set<Integer> beginnings = new HashSet<>();
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        boolean encrypted = false;
        int depth = 0;
        int at = 0;
        while (at <= stream.length - HEAD) {
            int kind = Short.toUnsignedInt(records.getShort(at));
            int length = Short.toUnsignedInt(records.getShort(at + 2));
            if (kind == 0 && depth == 0) {
                return beginnings;
            }
            if (kind == BEGIN && depth == 0) {
                beginnings.add(at);
            }
            require(length <= LONGEST, Obstacle.DAMAGED);
            require(length <= stream.length - HEAD - at, Obstacle.TRUNCATED);
            depth += kind == BEGIN ? 1 : kind == END ? -1 : 0;
            require(depth >= 0, Obstacle.DAMAGED);
            encrypted |= kind == ENCRYPTION;
            require(!encrypted || stream.length <= LARGEST_ENCRYPTED, Obstacle.LOCKED);
            if (kind == SHARED_TEXTS && !encrypted) {
                checkTexts(records, at + HEAD, length);
            }
            at += HEAD + length;
        }
        require(depth == 0, Obstacle.TRUNCATED);
        return beginnings;
    }

    private static void checkTexts(ByteBuffer records, int at, int length) throws UnreadableException {
        require(length >= 2 * Integer.BYTES, Obstacle.DAMAGED);
        long texts = Integer.toUnsignedLong(records.getInt(at + Integer.BYTES));
        require(texts * SHORTEST_TEXT <= records.capacity(), Obstacle.DAMAGED);
        require(texts <= MOST_TEXTS, Obstacle.TOO_LARGE);
    }

    private static void require(boolean sound, Obstacle otherwise) throws UnreadableException {
        if (!sound) {
            throw new UnreadableException(otherwise);
        }
    }
}
