package vn.tonghop.cli.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.narrative.DraftGate;
import vn.tonghop.job.narrative.DraftProblem;
import vn.tonghop.job.narrative.Writing;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.report.narrative.DraftReader;
import vn.tonghop.report.narrative.DraftReading;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop narrative take}: an edited file becomes the words of its period. */
@Command(
        name = "take",
        description = {
            "Nhận tệp lời văn đã biên tập; lần tổng hợp sau in với lời văn này. Các bản trước đều được giữ.",
            "Tệp có số giấy tờ, số điện thoại, thư điện tử, ngày sinh thì không nhận; có chỗ giống tên người thì chỉ nhận",
            "khi đã đọc lại và gọi với --names-read."
        },
        footer = {
            "",
            "Ví dụ: ./tonghop narrative take loi-van-thang-6.docx",
            "Mã thoát: 0 đã nhận; 1 lỗi của chương trình; 2 gọi sai hoặc tệp phải sửa; 3 định nghĩa trong jobs/ có lỗi;",
            "5 không được phép."
        })
final class NarrativeTakeCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "TỆP", description = "Tệp .docx đã biên tập.")
    private Path file;

    @Option(names = "--names-read", description = "Đã đọc lại: những chỗ giống tên người không phải là tên người.")
    private boolean namesRead;

    @Option(
            names = "--over",
            description = "Nhận cả khi có bản khác được nhận sau lúc xuất tệp này; bản kia vẫn được giữ.")
    private boolean over;

    @Override
    public Integer call() {
        byte[] bytes = bytes();
        String[] subject = DraftReader.subject(bytes).split("/");
        Optional<Period> period = subject.length == 2 ? Period.parse(subject[1]) : Optional.empty();
        if (period.isEmpty() || !JobsFolder.programmes(settings.jobs()).contains(subject[0])) {
            throw wrong("narrative.fault." + DraftReader.kindOf(bytes), file.getFileName());
        }
        Programme programme = ProgrammeFiles.read(settings.jobs(), subject[0]);
        PrintWriter said = spec.commandLine().getOut();
        var words = Catalogue.in(settings.language().code());
        DraftReading reading = new DraftReader(DraftGate.titles(programme, words), words).read(bytes);
        List<DraftProblem> problems = new DraftGate(programme, words).problems(reading, namesRead);
        problems.forEach(problem ->
                said.println(settings.texts().say("narrative." + problem.key(), problem.where(), problem.paragraph())));
        said.flush();
        return problems.stream().noneMatch(DraftProblem::stops) ? take(reading, programme, period.get()) : REFUSED;
    }

    private int take(DraftReading reading, Programme programme, Period period) {
        try (OpeningDatabase database = settings.openDatabase()) {
            var taken = new Writing(database.dataSource(), programme)
                    .take(reading, period, over, actor.acting(settings, programme.units()), Instant.now());
            var moments = new Moments(Catalogue.in(settings.language().code()));
            spec.commandLine()
                    .getOut()
                    .println(settings.texts()
                            .say(
                                    "narrative." + taken.outcome(),
                                    taken.last().version(),
                                    taken.last().actor(),
                                    moments.moment(taken.last().at()),
                                    period.code(),
                                    programme.id()));
            return taken.outcome() == Writing.Outcome.OVERTAKEN ? REFUSED : 0;
        }
    }

    private byte[] bytes() {
        if (!Files.isRegularFile(file)) {
            throw wrong("past.no-file", file);
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private ParameterException wrong(String key, Object what) {
        return new ParameterException(spec.commandLine(), settings.texts().say(key, what));
    }
}
