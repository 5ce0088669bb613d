package vn.tonghop.bad;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes Vietnamese as programs did before Unicode. */
final class Legacy {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final String TCVN3_LETTERS = "àảãáạ" + "ằẳẵắ" + "ặầẩẫấậ" + "è" + "ẻẽéẹềểễếệìỉ" + "ĩíịò"
            + "ỏõóọồổỗốộờởỡớợù" + "ủũúụừửữứựỳỷỹýỵ" + "ăâêôơưđ" + "ĂÂÊÔƠƯĐ";
    private static final int[] TCVN3_BYTES = {
        0xB5, 0xB6, 0xB7, 0xB8, 0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCE, 0xCF,
                0xD0,
        0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6,
                0xE7,
        0xE8, 0xE9, 0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA,
                0xFB,
        0xFC, 0xFD, 0xFE, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7
    };
    private static final Map<Character, Character> TCVN3 = tcvn3();

    /** Tones and hats behind a letter in VNI, by the combining marks that they stand for. */
    private static final Map<String, Character> VNI_MARKS = Map.ofEntries(
            Map.entry("\u0301", 'ù'),
            Map.entry("\u0300", 'ø'),
            Map.entry("\u0309", 'û'),
            Map.entry("\u0303", 'õ'),
            Map.entry("\u0323", 'ï'),
            Map.entry("\u0302", 'â'),
            Map.entry("\u0302\u0301", 'á'),
            Map.entry("\u0302\u0300", 'à'),
            Map.entry("\u0302\u0309", 'å'),
            Map.entry("\u0302\u0303", 'ã'),
            Map.entry("\u0302\u0323", 'ä'),
            Map.entry("\u0306", 'ê'),
            Map.entry("\u0306\u0301", 'é'),
            Map.entry("\u0306\u0300", 'è'),
            Map.entry("\u0306\u0309", 'ú'),
            Map.entry("\u0306\u0303", 'ü'),
            Map.entry("\u0306\u0323", 'ë'));

    private static final Map<Character, String> VNI_LETTERS =
            Map.of('đ', "ñ", 'Đ', "Ñ", 'í', "í", 'ì', "ì", 'ỉ', "æ", 'ĩ', "ó", 'ị', "ò", 'ỵ', "î");

    private Legacy() {}

    /** Letters with their hats, tones behind them. */
    static byte[] windows1258(String text) {
        var out = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            var encoder = WINDOWS_1258.newEncoder();
            String written = encoder.canEncode(letter) ? String.valueOf(letter) : toneApart(letter);
            out.writeBytes(written.getBytes(WINDOWS_1258));
        }
        return out.toByteArray();
    }

    private static String toneApart(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        var base = new StringBuilder();
        var tone = new StringBuilder();
        apart.chars().forEach(c -> ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) < 0 ? base : tone).append((char) c));
        return Normalizer.normalize(base, Normalizer.Form.NFC) + tone;
    }

    /** Of capitals with a tone the small letter, which its font for capitals shows large. */
    static String tcvn3Letters(String text) {
        var out = new StringBuilder();
        for (char letter : text.toCharArray()) {
            char small = Character.toLowerCase(letter);
            out.append(TCVN3.getOrDefault(letter, TCVN3.getOrDefault(small, letter)));
        }
        return out.toString();
    }

    static byte[] tcvn3(String text) {
        return tcvn3Letters(text.replace('–', '-')
                        .replace("…", "...")
                        .replace('“', '"')
                        .replace('”', '"'))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static String vniLetters(String text) {
        var out = new StringBuilder();
        for (char letter : text.toCharArray()) {
            out.append(VNI_LETTERS.getOrDefault(letter, vni(letter)));
        }
        return out.toString();
    }

    private static String vni(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        boolean horn = apart.indexOf('\u031B') > 0;
        String marks = apart.substring(1).replace("\u031B", "");
        marks = marks.startsWith("\u0323") && marks.length() > 1 ? marks.substring(1) + "\u0323" : marks;
        if (apart.length() == 1 || !marks.isEmpty() && !VNI_MARKS.containsKey(marks)) {
            return String.valueOf(letter);
        }
        char base = apart.charAt(0);
        String body = horn ? horned(base) : String.valueOf(base);
        String mark = marks.isEmpty() ? "" : String.valueOf(VNI_MARKS.get(marks));
        return body + (Character.isUpperCase(base) ? mark.toUpperCase(java.util.Locale.ROOT) : mark);
    }

    private static String horned(char base) {
        return switch (base) {
            case 'o' -> "ô";
            case 'O' -> "Ô";
            case 'u' -> "ö";
            default -> "Ö";
        };
    }

    private static Map<Character, Character> tcvn3() {
        Map<Character, Character> map = new HashMap<>();
        for (int i = 0; i < TCVN3_BYTES.length; i++) {
            map.put(TCVN3_LETTERS.charAt(i), (char) TCVN3_BYTES[i]);
        }
        return map;
    }
}
