package vn.tonghop.spreadsheet.gate;

import java.util.Locale;
import java.util.Set;

/** Headings under which persons are listed. */
final class PersonColumns {

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

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private PersonColumns() {}

    static boolean isHeading(String text) {
        if (text.length() < SHORTEST - 1 || text.length() > LONGEST || !mayBegin(text.charAt(0))) {
            return false;
        }
        return HEADINGS.contains(bare(text));
    }

    /** First letters of all headings; anything that is no letter may stand in front of one. */
    private static boolean mayBegin(char first) {
        return !Character.isLetter(first) || "hntcđsqbd".indexOf(Character.toLowerCase(first)) >= 0;
    }

    /** The words without numbering, remarks in brackets, colons and stars. */
    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*\\)|[:*]", "")
                .replaceAll("^[\\d.) ]+", "")
                .replaceAll("\\s*/\\s*", "/")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
