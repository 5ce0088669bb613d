package vn.tonghop.sample.assessment;

import java.util.List;
import vn.tonghop.sample.city.Dice;
import vn.tonghop.sample.page.Chapter;
import vn.tonghop.sample.page.Page;
import vn.tonghop.submission.Value;

/** Sheet 11: a few plain sentences in some wards, nothing in the others. */
public final class Words implements Chapter {

    private static final List<String> WENT_WELL = List.of(
            "Công tác tuyên truyền được duy trì thường xuyên, nội dung được đưa vào sinh hoạt tổ dân phố, thôn.",
            "Việc kiểm tra cơ sở kinh doanh dịch vụ đúng tiến độ; các cơ sở chấp hành tốt hơn kỳ trước.",
            "Tố giác, tin báo được tiếp nhận và xử lý kịp thời; không phát sinh điểm phức tạp mới.");
    private static final List<String> DIFFICULT = List.of(
            "Cán bộ làm công tác phòng, chống tệ nạn xã hội kiêm nhiệm nhiều việc; kinh phí còn hạn chế.",
            "Một số cơ sở thay đổi chủ, thay đổi loại hình nên việc rà soát mất nhiều thời gian.",
            "Hoạt động biến tướng qua mạng xã hội khó phát hiện.");
    private static final List<String> WANTED = List.of(
            "Đề nghị tổ chức thêm lớp tập huấn nghiệp vụ cho thành viên Đội 178 cấp xã.",
            "Đề nghị cung cấp tài liệu tuyên truyền theo từng nhóm đối tượng.",
            "Đề nghị hướng dẫn cụ thể mức chi cho công tác kiểm tra.");
    private static final List<String> NEXT = List.of(
            "Tiếp tục tuyên truyền, kiểm tra theo kế hoạch; tập trung cơ sở có biểu hiện phức tạp.",
            "Hoàn thành chỉ tiêu kiểm tra, phúc tra các cơ sở đã xử lý; duy trì giao ban hằng tháng.");

    private final Dice dice;
    private final boolean silent;

    public Words(Dice dice) {
        this.dice = dice;
        this.silent = dice.chance(0.4);
    }

    @Override
    public void tell(Page page) {
        say("N_NOI_BAT", WENT_WELL, page);
        say("N_KHO_KHAN", DIFFICULT, page);
        say("N_KIEN_NGHI", WANTED, page);
        say("N_PHUONG_HUONG", NEXT, page);
    }

    private void say(String element, List<String> sentences, Page page) {
        int chosen = dice.between(0, sentences.size() - 1);
        if (!silent) {
            page.put(element, "", Value.of(sentences.get(chosen)));
        }
    }
}
