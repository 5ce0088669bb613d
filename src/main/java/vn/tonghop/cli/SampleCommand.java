package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.period.Period;
import vn.tonghop.sample.SampleCity;

/** {@code tonghop sample}: synthetic submissions of any month, the same for the same seed. */
@Command(
        name = "sample",
        description = "Tạo bộ biểu mẫu đã điền số liệu giả định cho một tháng, để thử và tập huấn.",
        footer = {"", "Ví dụ: ./tonghop sample --period 2026-09 --seed 7 --size 20 thu-muc"})
final class SampleCommand implements Callable<Integer> {

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(names = "--period", paramLabel = "KỲ", required = true, description = "Tháng báo cáo, ví dụ 2026-09.")
    private Period period;

    @Option(
            names = "--seed",
            paramLabel = "SỐ",
            description = "Cùng một số thì ra cùng số liệu (mặc định: ${DEFAULT-VALUE}).")
    private long seed = SampleCity.DEMO_SEED;

    @Option(names = "--size", paramLabel = "SỐ", description = "Số xã, phường có gửi (mặc định: tất cả).")
    private int size = Integer.MAX_VALUE;

    @Option(names = "--faults", description = "Cài thêm lỗi có chủ ý và ghi danh sách lỗi vào expected.csv.")
    private boolean faults;

    @Parameters(paramLabel = "THƯ_MỤC", description = "Nơi ghi; tệp nằm trong thư mục con mang tên kỳ.")
    private Path folder;

    @Override
    public Integer call() {
        var city = new SampleCity(settings.programme(), seed, size);
        if (faults) {
            city.writeMonthWithFaults(period, folder);
        } else {
            city.writeMonth(period, folder);
        }
        Texts texts = settings.texts();
        System.out.println(texts.say("sample.written", city.wards(period), folder.resolve(period.code())));
        return 0;
    }
}
