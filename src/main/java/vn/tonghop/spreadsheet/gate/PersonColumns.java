package vn.tonghop.spreadsheet.gate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Headings under which persons are listed. */
final class PersonColumns {

    private static final Pattern UNSAID = Pattern.compile("\\(.*\\)|[:*]|(?<= ) ");

    private static final Set<String> HEADINGS = Set.of(
            "họ và tên",
            "họ tên",
            "họ, tên",
            "họ và tên đối tượng",
            "họ tên đối tượng",
            "tên đối tượng",
            "năm sinh",
            "ngày sinh",
            "ngày tháng năm sinh",
            "ngày, tháng, năm sinh",
            "cccd",
            "số cccd",
            "căn cước công dân",
            "số căn cước",
            "số căn cước công dân",
            "cmnd",
            "số cmnd",
            "cmnd/cccd",
            "cccd/cmnd",
            "số cmnd/cccd",
            "số cccd/cmnd",
            "chứng minh nhân dân",
            "số định danh cá nhân",
            "hộ chiếu",
            "số hộ chiếu",
            "quê quán",
            "nguyên quán",
            "nơi ở",
            "nơi ở hiện nay",
            "chỗ ở",
            "chỗ ở hiện nay",
            "hộ khẩu thường trú",
            "nơi thường trú",
            "địa chỉ",
            "địa chỉ thường trú",
            "bí danh",
            "tên gọi khác",
            "điện thoại",
            "số điện thoại",
            "sđt",
            "số đt",
            "ho va ten",
            "ho ten",
            "ngay sinh",
            "so cccd",
            "so cmnd",
            "que quan",
            "noi o",
            "dia chi",
            "bi danh",
            "so dien thoai");

    private static final String UNSAID_SIGNS = "(:*/, ";
    private static final int BEGINNING = 5;
    private static final Set<String> BEGINNINGS = HEADINGS.stream()
            .map(heading -> (heading + ' ').substring(0, Math.min(BEGINNING, heading.length() + 1)))
            .collect(Collectors.toUnmodifiableSet());
    private static final String FIRST_LETTERS =
            HEADINGS.stream().map(heading -> heading.substring(0, 1)).distinct().collect(Collectors.joining());
    private static final int LONGEST = 40;

    private PersonColumns() {}

    static boolean isHeading(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        int start = Character.isLetter(text.charAt(0)) ? 0 : firstLetter(text);
        return start < text.length()
                && FIRST_LETTERS.indexOf(Character.toLowerCase(text.charAt(start))) >= 0
                && mayBeginOne(text, start)
                && HEADINGS.contains(bare(text.substring(start)));
    }

    /** A glance that spares most labels of a form the full comparison. */
    private static boolean mayBeginOne(String text, int start) {
        int end = start + BEGINNING;
        if (end > text.length()) {
            return true;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = Character.isLetter(c) || c == ' ' && text.charAt(i - 1) != ' ';
            if (!plain) {
                return UNSAID_SIGNS.indexOf(c) >= 0;
            }
        }
        return BEGINNINGS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    /** Headings are often numbered. */
    private static int firstLetter(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The words without remarks in brackets, colons and stars. */
    private static String bare(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean plain = lower.indexOf('(') < 0
                && lower.indexOf(':') < 0
                && lower.indexOf('*') < 0
                && lower.indexOf('/') < 0
                && !lower.contains("  ");
        return plain
                ? lower.strip()
                : UNSAID.matcher(lower)
                        .replaceAll("")
                        .replace(" /", "/")
                        .replace("/ ", "/")
                        .strip();
    }
}
