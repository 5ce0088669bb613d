package vn.tonghop.spreadsheet.xlsx.plain;

/** Makes texts of bytes in UTF-8, with the letters of all living languages and no others. */
final class Letters {

    private static final int NEXT_MASK = 0xC0;
    private static final int NEXT = 0x80;
    private static final int OF_TWO_MASK = 0xE0;
    private static final int OF_TWO = 0xC0;
    private static final int OF_THREE_MASK = 0xF0;
    private static final int OF_THREE = 0xE0;
    private static final int REST = 0x3F;
    private static final int BITS = 6;
    private static final int FIRST_OF_TWO = 0x80;
    private static final int FIRST_OF_THREE = 0x800;

    private char[] letters = new char[256];
    private boolean sound = true;

    /** Whether all bytes so far were UTF-8, and no character among them is one that a parser would have to look at. */
    boolean areSound() {
        return sound;
    }

    String text(byte[] bytes, int from, int to) {
        if (to - from > letters.length) {
            letters = new char[to - from];
        }
        int count = 0;
        for (int i = from; i < to; i++) {
            int letter = bytes[i];
            if (letter < 0) {
                letter = decoded(bytes, i, to);
                i += letter < FIRST_OF_THREE ? 1 : 2;
            }
            letters[count++] = (char) letter;
        }
        return new String(letters, 0, count);
    }

    /** Where the letters beyond ASCII end that begin here. */
    int end(byte[] bytes, int from) throws NotPlainException {
        int at = from;
        while (bytes[at] < 0) {
            at += decoded(bytes, at, bytes.length) < FIRST_OF_THREE ? 2 : 3;
            NotPlainException.unless(sound);
        }
        NotPlainException.unless(at > from);
        return at;
    }

    private int decoded(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xFF;
        int letter = 0;
        if ((first & OF_TWO_MASK) == OF_TWO && isNext(bytes, at + 1, to)) {
            letter = (first & ~OF_TWO_MASK) << BITS | bytes[at + 1] & REST;
            sound &= letter >= FIRST_OF_TWO;
        } else if ((first & OF_THREE_MASK) == OF_THREE && isNext(bytes, at + 1, to) && isNext(bytes, at + 2, to)) {
            letter = ((first & ~OF_THREE_MASK) << BITS | bytes[at + 1] & REST) << BITS | bytes[at + 2] & REST;
            sound &= letter >= FIRST_OF_THREE && letter < Character.MIN_SURROGATE;
        } else {
            sound = false;
        }
        return letter;
    }

    private static boolean isNext(byte[] bytes, int at, int to) {
        return at < to && (bytes[at] & NEXT_MASK) == NEXT;
    }
}
