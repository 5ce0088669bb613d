package vn.tonghop.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.sample.general.GeneralSample;
import vn.tonghop.validation.Rules;

/** {@code tonghop sample}: synthetic submissions of any programme and period, the same for the same seed. */
@Command(
        name = "sample",
        description =
                "Tạo bộ biểu mẫu đã điền số liệu giả định, để thử và tập huấn: một tháng của Hà Nội năm 2026, hoặc mọi kỳ từ đầu năm đến kỳ nêu ra của chương trình khác.",
        footer = {
            "",
            "Ví dụ: ./tonghop sample --period 2026-09 --seed 7 --size 20 thu-muc",
            "       ./tonghop sample --programme hanoi-2024 --period 2024-H1 thu-muc"
        })
final class SampleCommand implements Callable<Integer> {

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(
            names = "--period",
            paramLabel = "KỲ",
            required = true,
            description = "Kỳ báo cáo, ví dụ 2026-09 hoặc 2024-H1.")
    private Period period;

    @Option(
            names = "--seed",
            paramLabel = "SỐ",
            description = "Cùng một số thì ra cùng số liệu (mặc định: ${DEFAULT-VALUE}).")
    private long seed = SampleCity.DEMO_SEED;

    @Option(
            names = "--size",
            paramLabel = "SỐ",
            description = "Số xã, phường có gửi (mặc định: tất cả; chỉ với hanoi-2026).")
    private int size = Integer.MAX_VALUE;

    @Option(
            names = "--faults",
            description = "Cài thêm lỗi có chủ ý và ghi danh sách lỗi vào expected.csv (chỉ với hanoi-2026).")
    private boolean faults;

    @Parameters(paramLabel = "THƯ_MỤC", description = "Nơi ghi; tệp nằm trong thư mục con mang tên kỳ.")
    private Path folder;

    @Override
    public Integer call() {
        Programme programme = settings.programme();
        if (SampleCity.tells(programme, period)) {
            city(new SampleCity(programme, seed, size));
        } else if (faults || size < Integer.MAX_VALUE) {
            System.err.println(settings.texts().say("sample.city-only"));
            return CommandLine.ExitCode.USAGE;
        } else {
            general(programme);
        }
        return CommandLine.ExitCode.OK;
    }

    private void city(SampleCity city) {
        if (faults) {
            city.writeMonthWithFaults(period, folder);
        } else {
            city.writeMonth(period, folder);
        }
        System.out.println(settings.texts().say("sample.written", city.wards(period), folder.resolve(period.code())));
    }

    private void general(Programme programme) {
        var faulty = new Faults();
        Rules rules = Rules.read(settings.jobs(), faulty, programme);
        faulty.stopIfAny();
        Set<Period> written = new GeneralSample(programme, rules, seed)
                .writeUpTo(period, folder)
                .keySet();
        String periods = written.stream().map(Period::code).collect(Collectors.joining(", "));
        System.out.println(settings.texts().say("sample.general", written.size(), periods, folder));
    }
}
