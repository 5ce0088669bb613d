package vn.tonghop.spreadsheet.xlsx.plain;

/** Names among the bytes of a part, of letters and digits of ASCII only. */
final class Bytes {

    private static final boolean[] BEGINS_NAME = new boolean[Byte.MAX_VALUE + 1];
    private static final boolean[] IN_NAME = new boolean[Byte.MAX_VALUE + 1];

    static {
        for (char c = 0; c < IN_NAME.length; c++) {
            BEGINS_NAME[c] = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
            IN_NAME[c] = BEGINS_NAME[c] || c >= '0' && c <= '9' || c == '-' || c == '.';
        }
    }

    private Bytes() {}

    /** Where the name that begins here ends. */
    static int nameEnd(byte[] part, int from) throws NotPlainException {
        NotPlainException.unless(part[from] >= 0 && BEGINS_NAME[part[from]]);
        int at = from + 1;
        while (part[at] >= 0 && IN_NAME[part[at]]) {
            at++;
        }
        return at;
    }

    static boolean are(byte[] part, int from, int to, String word) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (part[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
