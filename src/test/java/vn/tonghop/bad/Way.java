package vn.tonghop.bad;

import java.util.Arrays;
import java.util.List;

/**
 * One of the 45 ways in which what people send goes wrong, in a few Vietnamese words.
 *
 * @param tests tests elsewhere that show it, as class and method, where no single file can or where the file must not lie
 *     around
 */
record Way(int number, String about, List<String> tests) {

    private static final String READING = "vn.tonghop.spreadsheet.";
    private static final String JOB = "vn.tonghop.job.";
    private static final String RULES = "vn.tonghop.validation.HistoryRulesTest";
    private static final String VERSIONS = "vn.tonghop.storage.VersionsTest";

    static final List<Way> ALL = List.of(
            way(1, "Ô tiêu đề, tên dòng bị gộp"),
            way(2, "Tiêu đề nhiều dòng, thêm dòng Quốc hiệu"),
            way(3, "Dòng “Tổng số”, “Cộng”, “TC”"),
            way(4, "Dòng mục “I”, “II”, “A”"),
            way(5, "Thêm, bớt, đổi chỗ cột; phiên bản biểu khác"),
            way(6, "Trang tính đổi tên, thừa, thiếu"),
            way(7, "“1.234” gõ thành chữ"),
            way(8, "“1,234”, “1,5” gõ thành chữ"),
            way(9, "1.234 bị Excel tiếng Anh hiểu là số lẻ"),
            way(10, "“05 vụ”, “03”"),
            way(11, "“không”, “ko”, “-” thay cho 0"),
            way(12, "“…”, “x”, “n/a”, ô trống"),
            way(13, "Cả trang để trống"),
            way(14, "“10/12” thành ngày"),
            way(15, "60, 0,6 hay “60%”"),
            way(16, "Ngày gõ thành chữ"),
            way(17, "Ngày và tháng bị đảo"),
            way(18, "Hệ ngày 1904, số thứ tự ngày"),
            way(19, "Tiền ghi theo nghìn, triệu đồng"),
            way(20, "Lẫn số trong kỳ với lũy kế", RULES + "#seesASheetOfSumsSinceTheYearBegan"),
            way(21, "Tháng dương lịch thay cho 15 đến 14"),
            way(22, "Tên tệp, tiêu đề, ô kỳ không khớp"),
            way(23, "Chép lại tháng trước, năm trước", RULES + "#seesASheetThatWasCopied"),
            way(
                    24,
                    "Gửi lại cùng kỳ",
                    JOB + "CollectRunTest#theSameBytesAgainAreKnownAndMakeNoNewVersion",
                    VERSIONS + "#anyOrderOfStoringGivesTheSameFiguresAtEveryMoment"),
            way(
                    25,
                    "Bản cũ đến sau bản mới",
                    VERSIONS + "#anOlderSendingThatComesAfterANewerOneIsHeldUntilItIsReleased"),
            way(26, "Gửi lại một trang", VERSIONS + "#aSupplementReplacesItsSheetsOnly"),
            way(27, "Gửi muộn", JOB + "CityMonthTest#theSameFileTwiceIsSaidOnceAndTheLateOneWaits"),
            way(28, "Đính chính sau khi đã ký báo cáo", VERSIONS + "#afterALockOnlyACorrectionCounts"),
            way(29, ".xls, .xlsm, .ods, .csv, .pdf, .docx"),
            way(30, "Excel 95"),
            way(31, "Tệp đặt mật khẩu"),
            way(32, "#REF!, công thức không có kết quả, lấy từ tệp khác"),
            way(33, "Dòng, cột, trang bị ẩn, đang lọc"),
            way(34, "Phông TCVN3 (.VnTime), VNI"),
            way(35, "Mã ký tự của CSV"),
            way(36, "Chữ Việt tách dấu"),
            way(37, "Hoà và Hòa, Uỷ và Ủy"),
            way(38, "Chữ giống nhau: Đ và Ð, o và 0"),
            way(39, "Dấu ngăn của CSV"),
            way(40, "Tên xã, phường viết khác, viết sai"),
            way(41, "Xã cũ gửi, mã được dùng lại"),
            way(
                    42,
                    "Kỳ vắt qua ngày 01/7/2025",
                    READING + "StraddlingPeriodTest#takesTheReportOfAUnitForItsPartOfThePeriod",
                    READING + "StraddlingPeriodTest#refusesDaysAfterTheUnitsEnd"),
            way(43, "Một cơ sở do nhiều đội kiểm tra"),
            way(44, "Gửi nhầm tệp của nơi khác"),
            way(
                    45,
                    "Danh sách người; tệp phá hoại; công thức trong CSV gửi lại",
                    READING + "PersonalDataTest#refusesAColumnOfNamesButNotOneOfPlaces",
                    "vn.tonghop.bad.HostileFilesTest#refusesEachOfThemInTimeAndInHalfAGigabyte",
                    READING + "MarkedWorkbookTest#keepsWhatLooksLikeAFormulaAsAText"));

    private static Way way(int number, String about, String... tests) {
        return new Way(number, about, Arrays.asList(tests));
    }
}
