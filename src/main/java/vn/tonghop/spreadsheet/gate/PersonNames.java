package vn.tonghop.spreadsheet.gate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Tells a column of persons' names from streets, wards and labels, which come singly or are known. */
final class PersonNames {

    private static final Set<String> SURNAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "dương", "lý", "đinh", "đào", "trịnh", "lưu", "lương", "tạ", "tô", "nghiêm", "đoàn", "trương", "cao", "mai",
            "hà", "chu", "quách", "kiều", "phùng", "tống", "thái", "vương", "lại", "khuất", "nông", "triệu");

    private static final int FEWEST_WORDS = 2;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 40;

    private final Set<String> known = new HashSet<>();

    /** @param known names of places and other words that only look like names of persons */
    PersonNames(Iterable<String> known) {
        known.forEach(name -> this.known.add(name.toLowerCase(Locale.ROOT)));
    }

    boolean looksLikeOne(String text) {
        if (text.length() > LONGEST || text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        String[] words = text.split(" +");
        boolean manyWords = words.length >= FEWEST_WORDS && words.length <= MOST_WORDS;
        if (!manyWords || !SURNAMES.contains(words[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (String word : words) {
            if (!Character.isUpperCase(word.charAt(0)) || !word.chars().allMatch(Character::isLetter)) {
                return false;
            }
        }
        return !known.contains(text.toLowerCase(Locale.ROOT));
    }
}
