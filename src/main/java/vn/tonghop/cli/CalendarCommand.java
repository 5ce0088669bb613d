package vn.tonghop.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.calendar.CalendarCsv;
import vn.tonghop.cli.calendar.CalendarText;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.calendar.DueDate;
import vn.tonghop.plan.calendar.DueDates;

/** {@code tonghop calendar}: a year's due dates, and who owes what to whom. */
@Command(
        name = "calendar",
        description = "In lịch báo cáo của một năm: hạn gửi kèm thứ, kỳ số liệu, ai gửi gì cho ai, chỗ nào cần lưu ý.",
        footer = {
            "",
            "Ví dụ: ./tonghop calendar",
            "       ./tonghop calendar --year 2026 --csv > lich-2026.csv",
            "Mã thoát: 0 đã in lịch; 2 gõ sai; 3 tệp định nghĩa có lỗi, hoặc năm đó chưa có ngày nghỉ trong holidays.csv."
        })
final class CalendarCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", paramLabel = "NĂM", description = "Năm báo cáo (mặc định: năm của kế hoạch).")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--csv", description = "In dạng CSV để mở bằng bảng tính, mỗi dòng một báo cáo của một kỳ.")
    private boolean csv;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        Programme programme = settings.programme();
        int asked = year.orElse(programme.year());
        List<DueDate> dates = DueDates.of(programme, asked);
        PrintWriter out = spec.commandLine().getOut();
        Texts texts = settings.texts();
        if (csv) {
            new CalendarCsv(programme, texts::say, texts.dates()).print(dates, out);
        } else {
            new CalendarText(programme, asked, texts::say, texts.dates()).print(dates, out);
        }
        return 0;
    }
}
