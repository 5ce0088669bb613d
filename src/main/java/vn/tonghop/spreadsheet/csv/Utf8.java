package vn.tonghop.spreadsheet.csv;

/** Checks bytes against the rules of UTF-8 without decoding them. */
final class Utf8 {

    private Utf8() {}

    /** Where the first bytes stand that are not UTF-8; below 0 when all are. */
    static int firstFault(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = length(bytes[i]);
            if (length == 0 || i + length > bytes.length || !follows(bytes, i, length)) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    /** Whether a program wrote the sign that stands for letters it could not write. */
    static boolean hasLostLetters(byte[] bytes) {
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                return true;
            }
        }
        return false;
    }

    private static int length(byte first) {
        int lead = Byte.toUnsignedInt(first);
        if (lead >= 0xC2 && lead <= 0xDF) {
            return 2;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            return 3;
        }
        return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
    }

    private static boolean follows(byte[] bytes, int at, int length) {
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        int lead = Byte.toUnsignedInt(bytes[at]);
        int second = Byte.toUnsignedInt(bytes[at + 1]);
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
