package vn.tonghop.spreadsheet.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names of persons from streets, wards and labels, which come singly, behind their own word, or are known. */
public final class PersonNames {

    private static final Set<String> SURNAMES = Set.of(
            "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô",
            "dương", "lý", "đinh", "đào", "trịnh", "lưu", "lương", "tạ", "tô", "nghiêm", "đoàn", "trương", "cao", "mai",
            "hà", "chu", "quách", "kiều", "phùng", "tống", "thái", "vương", "lại", "khuất", "nông", "triệu", "hứa",
            "bạch", "đàm", "la", "lâm", "mạc", "ninh", "phí", "tăng", "thân", "từ", "văn", "viên", "doãn", "giáp", "âu",
            "ông", "đậu", "hán", "khúc", "nhâm", "ngọ", "vi", "lò", "sầm", "giàng", "quàng", "cù", "cấn", "đồng", "hoa",
            "ma", "tòng");

    /** What begins like a name and is none, wherever it stands. */
    private static final Set<String> NO_PERSONS = Set.of(
            "đoàn thanh",
            "hồ chí",
            "hà nội",
            "hà nam",
            "hà tĩnh",
            "hà giang",
            "hà đông",
            "thái bình",
            "thái nguyên",
            "cao bằng",
            "mai châu",
            "đoàn thể",
            "hà tây",
            "đông nam");

    /** Streets and places that bear the name of somebody long dead and are written in the plans without their word. */
    private static final Set<String> STREETS = Set.of(
            "trần duy hưng",
            "nguyễn huy tự",
            "trần khánh dư",
            "nguyễn khánh toàn",
            "phan trọng tuệ",
            "nghiêm xuân yêm",
            "phạm đình hổ",
            "trần phú",
            "phạm hùng",
            "lê văn lương",
            "nguyễn trãi",
            "phạm văn đồng");

    /** Words before the name of a street, a place or a school. */
    private static final Set<String> PLACE_WORDS = Set.of(
            "đường", "phố", "ngõ", "ngách", "hẻm", "cầu", "chùa", "đền", "đình", "chợ", "hồ", "sông", "bến", "ga",
            "trường", "phường", "xã", "thôn", "làng", "xóm", "tổ", "khu", "thị", "viên", "quận", "huyện", "tỉnh",
            "trấn", "quán", "dốc", "ngã", "thpt", "thcs", "viện");

    /** Words before the name of somebody. */
    private static final Set<String> ADDRESSES = Set.of("ông", "bà", "anh", "chị", "cháu", "đ/c", "chí");

    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 40;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}/]");

    private final Set<String> known = new HashSet<>();

    /** @param known names of places and other words that only look like names of persons */
    public PersonNames(Iterable<String> known) {
        known.forEach(name -> this.known.add(name.toLowerCase(Locale.ROOT)));
    }

    boolean looksLikeOne(String text) {
        int space = text.indexOf(' ');
        boolean possible = space > 0 && text.length() <= LONGEST && allWordsAreCapital(text);
        return possible
                && SURNAMES.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
                && text.split(" +").length <= MOST_WORDS
                && !isPlace(text.toLowerCase(Locale.ROOT));
    }

    /** Whether words run together that may name a person; errs on the side of the person. */
    public boolean mayNameSomebody(String text) {
        List<String> words = List.of(text.strip().split("\\s+"));
        for (int i = 0; i < words.size() - 1; i++) {
            if (!isCapital(words.get(i + 1))) {
                continue;
            }
            String before = i == 0 ? "" : folded(words.get(i - 1));
            boolean ofAPlace = PLACE_WORDS.contains(before);
            boolean begins =
                    isCapital(words.get(i)) && !endsPhrase(words.get(i)) && SURNAMES.contains(folded(words.get(i)));
            if (!ofAPlace && (begins && !isKnown(words, i) || addresses(words, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean addresses(List<String> words, int at) {
        String next = words.get(at + 1);
        return ADDRESSES.contains(words.get(at)) && next.length() > 1 && !NO_PERSONS.contains("hồ " + folded(next));
    }

    private boolean isKnown(List<String> words, int start) {
        var name = new StringBuilder(folded(words.get(start)));
        for (int i = start + 1; i < words.size() && i < start + MOST_WORDS && isCapital(words.get(i)); i++) {
            name.append(' ').append(folded(words.get(i)));
            if (NO_PERSONS.contains(name.toString()) || isPlace(name.toString())) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(String lower) {
        return known.contains(lower) || STREETS.contains(lower) || NO_PERSONS.contains(lower);
    }

    private static boolean isCapital(String word) {
        int start = word.isEmpty() || Character.isLetter(word.charAt(0)) ? 0 : 1;
        return start < word.length() && Character.isUpperCase(word.charAt(start));
    }

    private static boolean endsPhrase(String word) {
        return !Character.isLetter(word.charAt(word.length() - 1));
    }

    /** Only the letters, small; the slash of a short word stays. */
    private static String folded(String word) {
        return NO_LETTERS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
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
