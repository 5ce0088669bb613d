package vn.tonghop.spreadsheet.value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.tonghop.submission.Value;
import vn.tonghop.submission.ValueState;

/** Words and signs that stand for a value where a number was asked for, and units of measure typed behind one. */
final class Words {

    private static final Pattern DASHES = Pattern.compile("[-\u2010\u2011\u2012–—\u2015−]{1,3}");
    private static final Pattern DOTS = Pattern.compile("[.…]*…[.…]*|\\.{3,}");

    private static final Map<String, Value> VALUES = Map.ofEntries(
            Map.entry("-", Value.ZERO),
            Map.entry("–", Value.ZERO),
            Map.entry("không", Value.ZERO),
            Map.entry("không có", Value.ZERO),
            Map.entry("không phát sinh", Value.ZERO),
            Map.entry("khong", Value.ZERO),
            Map.entry("khong co", Value.ZERO),
            Map.entry("khong phat sinh", Value.ZERO),
            Map.entry("ko", Value.ZERO),
            Map.entry("ko có", Value.ZERO),
            Map.entry("ko phát sinh", Value.ZERO),
            Map.entry("k/c", Value.ZERO),
            Map.entry("…", Value.NOT_AVAILABLE),
            Map.entry("...", Value.NOT_AVAILABLE),
            Map.entry("x", Value.NOT_AVAILABLE),
            Map.entry("n/a", Value.NOT_AVAILABLE),
            Map.entry("chưa có", Value.NOT_AVAILABLE),
            Map.entry("chưa có số liệu", Value.NOT_AVAILABLE),
            Map.entry("chua co so lieu", Value.NOT_AVAILABLE),
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

    /** What a whole text says in the place of a number; folded as {@link Folded#words}. */
    static Optional<Value> value(String folded) {
        Value value = VALUES.get(folded);
        if (value == null && DASHES.matcher(folded).matches()) {
            return Optional.of(Value.ZERO);
        }
        return value == null ? withoutFigures(folded) : Optional.of(value);
    }

    /** What a text says in the place of a date or a choice, where nothing can be zero. */
    static Optional<Value> missing(String folded) {
        Optional<Value> value = Optional.ofNullable(VALUES.get(folded)).filter(known -> !known.equals(Value.ZERO));
        return value.isEmpty() ? withoutFigures(folded) : value;
    }

    private static Optional<Value> withoutFigures(String folded) {
        return DOTS.matcher(folded).matches() ? Optional.of(Value.NOT_AVAILABLE) : Optional.empty();
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
        boolean known = UNITS.contains(tail) || (!tail.isEmpty() && tail.equals(Folded.words(unit)));
        return end > 0 && known ? folded.substring(0, end) : folded;
    }
}
