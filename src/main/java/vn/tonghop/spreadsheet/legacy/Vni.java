package vn.tonghop.spreadsheet.legacy;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The characters of VNI for Windows: a letter, then one character for its marks; ten letters are one character. */
final class Vni {

    /** Marks for acute, grave, hook, tilde, dot, in the order of the letters' tones below. */
    private static final String TONES = "ùøûõï";

    private static final Map<String, Character> PAIRS = pairs();
    private static final Map<Character, Character> SINGLES = singles();

    private Vni() {}

    static String toUnicode(String text) {
        var letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            Character pair = i + 1 < text.length() ? PAIRS.get(pair(c, text.charAt(i + 1))) : null;
            if (pair != null) {
                letters.append(pair.charValue());
                i++;
            } else {
                letters.append(SINGLES.getOrDefault(c, c).charValue());
            }
        }
        return letters.toString();
    }

    /** The mark may be typed as a capital or not. */
    private static String pair(char letter, char mark) {
        return "" + letter + Character.toLowerCase(mark);
    }

    private static Map<String, Character> pairs() {
        Map<String, Character> pairs = new HashMap<>();
        add(pairs, 'a', TONES, "áàảãạ");
        add(pairs, 'a', "âáàåãä", "âấầẩẫậ");
        add(pairs, 'a', "êéèúüë", "ăắằẳẵặ");
        add(pairs, 'e', TONES, "éèẻẽẹ");
        add(pairs, 'e', "âáàåãä", "êếềểễệ");
        add(pairs, 'o', TONES, "óòỏõọ");
        add(pairs, 'o', "âáàåãä", "ôốồổỗộ");
        add(pairs, 'ô', TONES, "ớờởỡợ");
        add(pairs, 'u', TONES, "úùủũụ");
        add(pairs, 'ö', TONES, "ứừửữự");
        add(pairs, 'y', "ùøûõ", "ýỳỷỹ");
        return Map.copyOf(pairs);
    }

    private static void add(Map<String, Character> pairs, char letter, String marks, String letters) {
        for (int i = 0; i < marks.length(); i++) {
            pairs.put(pair(letter, marks.charAt(i)), letters.charAt(i));
            pairs.put(pair(Character.toUpperCase(letter), marks.charAt(i)), Character.toUpperCase(letters.charAt(i)));
        }
    }

    private static Map<Character, Character> singles() {
        Map<Character, Character> singles = new HashMap<>();
        String characters = "ñôöíìæóòî";
        String letters = "đơưíìỉĩịỵ";
        String both = characters + characters.toUpperCase(Locale.ROOT);
        String bothLetters = letters + letters.toUpperCase(Locale.ROOT);
        for (int i = 0; i < both.length(); i++) {
            singles.put(both.charAt(i), bothLetters.charAt(i));
        }
        return Map.copyOf(singles);
    }
}
