package vn.tonghop.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vn.tonghop.job.narrative.Writing;
import vn.tonghop.report.narrative.DraftFile;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.storage.OpeningDatabase;

/** {@code tonghop narrative export}: a file to edit, with what units said. */
@Command(
        name = "export",
        description = {
            "Xuất tệp Word để biên tập lời văn: bản đã biên tập gần nhất (nếu có) và những gì các đơn vị đã nêu",
            "trong các báo cáo được tính ở lần tổng hợp đó. Tệp đã có thì không ghi đè."
        },
        footer = {
            "",
            "Ví dụ: ./tonghop narrative export hanoi-2026/2026-06/1 --out loi-van-thang-6.docx",
            "Mã thoát: 0 đã xuất; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không được phép."
        })
final class NarrativeExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Parameters(index = "0", paramLabel = "LẦN_TỔNG_HỢP", description = "Mã in ở chân báo cáo.")
    private String run;

    @Option(names = "--out", paramLabel = "TỆP", description = "Tệp .docx sẽ ghi (mặc định: cạnh các báo cáo của kỳ).")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase();
                PastRun past = PastRun.of(run, database.dataSource(), spec, settings)) {
            actor.acting(settings, past.then().programme().units()).requireRunning();
            Snapshot snapshot = past.snapshot();
            Path file = out.orElseGet(() -> settings.reports()
                    .resolve(snapshot.programme())
                    .resolve(snapshot.period().code())
                    .resolve("loi-van-" + snapshot.period().code() + "-lan" + snapshot.revision() + ".docx"));
            if (Files.exists(file)) {
                throw new ParameterException(
                        spec.commandLine(), settings.texts().say("narrative.file-exists", file));
            }
            var words = Catalogue.in(settings.language().code());
            var draft = new Writing(database.dataSource(), past.then().programme()).draft(snapshot, words);
            write(file, new DraftFile(words).write(draft, snapshot.asOf()));
            long said = draft.topics().stream()
                    .mapToLong(topic -> topic.said().size())
                    .sum();
            spec.commandLine()
                    .getOut()
                    .println(settings.texts().say("narrative.exported", file, draft.version(), said));
        }
        return 0;
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
            if (folder.isPresent()) {
                Files.createDirectories(folder.get());
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
