package vn.tonghop.spreadsheet.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Words and signs that stand for a value where a number was asked for, and units of measure typed behind one. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final Map<String, Value> VALUES = Map.ofEntries(
            Map.entry("-", Value.ZERO),
            Map.entry("–", Value.ZERO),
            Map.entry("—", Value.ZERO),
            Map.entry("không", Value.ZERO),
            Map.entry("không có", Value.ZERO),
            Map.entry("không phát sinh", Value.ZERO),
            Map.entry("khong", Value.ZERO),
            Map.entry("khong co", Value.ZERO),
            Map.entry("ko", Value.ZERO),
            Map.entry("ko có", Value.ZERO),
            Map.entry("k/c", Value.ZERO),
            Map.entry("…", Value.NOT_AVAILABLE),
            Map.entry("...", Value.NOT_AVAILABLE),
            Map.entry("x", Value.NOT_AVAILABLE),
            Map.entry("n/a", Value.NOT_AVAILABLE),
            Map.entry("chưa có", Value.NOT_AVAILABLE),
            Map.entry("chưa có số liệu", Value.NOT_AVAILABLE),
            Map.entry("chưa tổng hợp", Value.NOT_AVAILABLE),
            Map.entry("không áp dụng", Value.NOT_APPLICABLE),
            Map.entry("không triển khai", Value.NOT_APPLICABLE));

    private static final Set<String> UNITS = Set.of(
            "vụ",
            "vụ việc",
            "cơ sở",
            "người",
            "lượt",
            "lượt người",
            "điểm",
            "cuộc",
            "đợt",
            "buổi",
            "lớp",
            "nhóm",
            "tin",
            "bài",
            "sản phẩm",
            "phút",
            "đồng",
            "đ",
            "vnđ",
            "vnd");

    private Words() {}

    static String folded(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    static Optional<Value> value(String folded) {
        return Optional.ofNullable(VALUES.get(folded));
    }

    static List<String> of(ValueState state) {
        return VALUES.entrySet().stream()
                .filter(word -> word.getValue().state() == state)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The text without a unit of measure at its end: "05 vụ" is "05". */
    static String withoutUnit(String folded, String unit) {
        int end = folded.length();
        while (end > 0 && !Character.isDigit(folded.charAt(end - 1))) {
            end--;
        }
        String tail = folded.substring(end).strip();
        return end > 0 && (UNITS.contains(tail) || tail.equals(unit)) ? folded.substring(0, end) : folded;
    }
}
