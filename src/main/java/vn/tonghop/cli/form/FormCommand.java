package vn.tonghop.cli.form;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.definition.Faults;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.handout.Handout;
import vn.tonghop.planning.handout.HandoutPrinter;
import vn.tonghop.planning.handout.Known;
import vn.tonghop.spreadsheet.twin.CsvTwin;
import vn.tonghop.validation.Rules;

/** {@code tonghop form}: the forms that units have to send for a period, with all that can be filled in beforehand. */
@Command(
        name = "form",
        description = "Phát biểu của một kỳ cho đơn vị: điền sẵn thông tin, chỉ tiêu, số đầu kỳ, kèm hướng dẫn.",
        footer = {
            "",
            "Ví dụ: ./tonghop form --unit 00004 --period 2026-07",
            "       ./tonghop form --all --period 2026-07 --previous bieu-thang-6 --out bieu-thang-7.zip",
            "Mã thoát: 0 đã ghi; 1 không có biểu phải gửi, hoặc tệp đã có; 2 gõ sai; 3 tệp định nghĩa có lỗi."
        })
public final class FormCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(names = "--unit", paramLabel = "MÃ|TÊN", description = "Đơn vị, theo mã hoặc tên; có thể nêu nhiều lần.")
    private List<String> unit = List.of();

    @Option(names = "--scope", paramLabel = "PHẠM_VI", description = "Mọi đơn vị của một phạm vi trong scopes.csv.")
    private Optional<String> scope = Optional.empty();

    @Option(names = "--all", description = "Mọi đơn vị phải gửi biểu trong kỳ.")
    private boolean all;

    @Option(names = "--period", paramLabel = "KỲ", required = true, description = "Kỳ báo cáo, ví dụ 2026-07.")
    private Period period;

    @Option(
            names = "--out",
            paramLabel = "THƯ_MỤC|TỆP.zip",
            description = "Nơi ghi (mặc định: thư mục bieu-<kỳ> ở chỗ đang đứng).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--csv", description = "Ghi kèm bản CSV của từng biểu, cho nơi không có Excel.")
    private boolean csv;

    @Option(
            names = "--previous",
            paramLabel = "TỆP|THƯ_MỤC",
            description = "Biểu kỳ trước của đơn vị, để lấy số đầu kỳ; nêu được nhiều lần.")
    private List<Path> previous = List.of();

    @Option(names = "--overwrite", description = "Ghi đè tệp đã có.")
    private boolean overwrite;

    @Override
    public Integer call() {
        Programme programme = settings.programme();
        var owed = new OwedForms(programme, settings.jobs(), period);
        Optional<WrongChoice> wrong = owed.choose(unit, scope, all);
        if (wrong.isPresent()) {
            err().println(settings.texts()
                    .say(wrong.get().sentence(), wrong.get().facts()));
            return wrong.get().exitCode();
        }
        var knowledge = new Knowledge(programme, period);
        knowledge.learn(settings, previous, owed.chosen());
        Map<String, byte[]> files = files(programme, owed.chosen(), knowledge);
        Path place = out.orElse(Path.of("bieu-" + period.code()));
        List<String> standing = new Outlet(place).write(files, overwrite);
        if (!standing.isEmpty()) {
            err().println(settings.texts().say("form.exists", standing.size(), place, standing.get(0)));
            return 1;
        }
        report(owed.chosen(), files, knowledge, place);
        return ExitCode.OK;
    }

    private Map<String, byte[]> files(Programme programme, List<Handout> handouts, Knowledge knowledge) {
        var printer = new HandoutPrinter(programme, rules(programme));
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Handout handout : handouts) {
            byte[] xlsx = printer.print(handout, knowledge.of(handout));
            files.put(handout.name() + ".xlsx", xlsx);
            if (csv) {
                files.put(handout.name() + ".csv", CsvTwin.blank(xlsx));
            }
        }
        return files;
    }

    private Rules rules(Programme programme) {
        var faults = new Faults();
        Rules rules = Rules.read(settings.jobs(), faults, programme);
        faults.stopIfAny();
        return rules;
    }

    private void report(List<Handout> handouts, Map<String, byte[]> files, Knowledge knowledge, Path place) {
        PrintWriter out = spec.commandLine().getOut();
        long units = handouts.stream().map(Handout::unit).distinct().count();
        out.println(settings.texts().say("form.written", files.size(), units, period.code(), place));
        long opened = handouts.stream()
                .map(knowledge::of)
                .map(Known::opening)
                .filter(opening -> opening.isKnown())
                .count();
        boolean none = opened == 0;
        out.println(settings.texts().say(none ? "form.opened-none" : "form.opened", opened, handouts.size()));
        knowledge.unused().forEach(file -> out.println(settings.texts().say("form.unused", file)));
        out.flush();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
