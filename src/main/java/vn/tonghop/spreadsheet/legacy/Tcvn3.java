package vn.tonghop.spreadsheet.legacy;

/** The code table VN3 of TCVN 5712:1993: small letters with all tones, capitals without. */
final class Tcvn3 {

    private static final int PLAIN_START = 0xA1;
    private static final String PLAIN = "ĂÂÊÔƠƯĐăâêôơưđ";
    private static final int TONED_START = 0xB5;

    /** Blanks stand for codes that VN3 leaves free. */
    private static final String TONED = "àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    private Tcvn3() {}

    static String toUnicode(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letter(letters[i]);
        }
        return new String(letters);
    }

    private static char letter(char c) {
        if (c >= PLAIN_START && c < PLAIN_START + PLAIN.length()) {
            return PLAIN.charAt(c - PLAIN_START);
        }
        boolean toned = c >= TONED_START && c < TONED_START + TONED.length();
        char letter = toned ? TONED.charAt(c - TONED_START) : ' ';
        return letter == ' ' ? c : letter;
    }
}
