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

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 40;

    private final Set<String> known = new HashSet<>();

    /** @param known names of places and other words that only look like names of persons */
    PersonNames(Iterable<String> known) {
        known.forEach(name -> this.known.add(name.toLowerCase(Locale.ROOT)));
    }

    boolean looksLikeOne(String text) {
        int space = text.indexOf(' ');
        boolean possible = space > 0 && text.length() <= LONGEST && allWordsAreCapital(text);
        return possible
                && SURNAMES.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
                && text.split(" +").length <= MOST_WORDS
                && !known.contains(text.toLowerCase(Locale.ROOT));
    }

    private static boolean allWordsAreCapital(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean allowed = before == ' ' ? Character.isUpperCase(c) || c == ' ' : Character.isLetter(c) || c == ' ';
            if (!allowed) {
                return false;
            }
            before = c;
        }
        return true;
    }
}
