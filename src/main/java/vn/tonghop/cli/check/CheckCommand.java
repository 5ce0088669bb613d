package vn.tonghop.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.plan.Programme;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.life.EarlierExplanations;
import vn.tonghop.storage.past.HistoryQuery;
import vn.tonghop.submission.life.EarlierAnswers;
import vn.tonghop.validation.History;

/** {@code tonghop check}: what the intake would say of a file, before it is sent; needs no database. */
@Command(
        name = "check",
        description = "Kiểm tra tệp trước khi gửi, đúng như khi hệ thống nhận.",
        exitCodeOnInvalidInput = CheckCommand.NOT_READ,
        exitCodeOnExecutionException = CheckCommand.NOT_READ,
        footer = {
            "",
            "Ví dụ: ./tonghop check BM01-PCMD_00004_2026-06.xlsx --marked",
            "Mã thoát: 0 được nhận; 1 được nhận, cần giải trình; 2 phải sửa; 3 không đọc được (tệp xấu nhất quyết định)."
        })
public final class CheckCommand implements Callable<Integer> {

    static final int NOT_READ = 3;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "TỆP", arity = "0..*", description = "Các tệp hoặc thư mục cần kiểm tra.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "In kết quả dạng JSON (mô tả ở docs/check.md).")
    private boolean json;

    @Option(
            names = "--marked",
            paramLabel = "THƯ_MỤC",
            arity = "0..1",
            fallbackValue = "",
            description = "Ghi tệp đã đánh dấu <tên tệp>__KETQUA.xlsx, kèm .html và .json, vào thư mục này (không nêu:"
                    + " cạnh tệp gốc).")
    private Optional<Path> marked = Optional.empty();

    @Option(
            names = "--html",
            paramLabel = "THƯ_MỤC",
            arity = "0..1",
            fallbackValue = "",
            description = "Ghi trang kết quả <tên tệp>__KETQUA.html vào thư mục này (không nêu: cạnh tệp gốc).")
    private Optional<Path> html = Optional.empty();

    @Option(
            names = "--with-history",
            description =
                    "Kiểm tra cả các quy tắc cần số liệu đã nhận trước đây, theo cơ sở dữ liệu ở --data hoặc --db.")
    private boolean withHistory;

    @Override
    public Integer call() {
        List<Path> chosen = chosen();
        if (!withHistory) {
            return check(chosen, settings.definitions(), History.NONE, EarlierAnswers.NONE);
        }
        if (!settings.hasDatabase()) {
            throw wrong("check.no-database", settings.data());
        }
        try (OpeningDatabase database = settings.openDatabase()) {
            Definitions definitions = settings.definitions();
            Programme programme = definitions.programme();
            var query = new HistoryQuery(
                    database.dataSource(),
                    programme.id(),
                    programme.units(),
                    definitions.rules().elementsOfThePast());
            Instant now = Instant.now();
            return check(
                    chosen,
                    definitions,
                    who -> query.load(List.of(who), now).before(now).of(who),
                    new EarlierExplanations(database.dataSource(), programme.id(), now));
        }
    }

    private int check(List<Path> chosen, Definitions definitions, History history, EarlierAnswers earlier) {
        return new CheckRun(settings, spec.commandLine().getOut(), folder(marked), folder(html), json)
                .check(chosen, definitions, history, earlier);
    }

    /** The files to look at, those of a folder by name; a file named behind an option that takes a folder is one of them. */
    private List<Path> chosen() {
        List<Path> chosen = Stream.of(marked, html)
                .flatMap(Optional::stream)
                .filter(Files::isRegularFile)
                .collect(Collectors.toCollection(ArrayList::new));
        chosen.addAll(files);
        if (chosen.isEmpty()) {
            throw wrong("check.no-files");
        }
        List<Path> all = new ArrayList<>();
        for (Path path : chosen) {
            if (!Files.exists(path)) {
                throw wrong("check.no-file", path);
            }
            List<Path> found = Files.isDirectory(path) ? FileChecks.in(path) : List.of(path);
            if (found.isEmpty()) {
                throw wrong("check.empty", path);
            }
            all.addAll(found);
        }
        return all;
    }

    private static Optional<Path> folder(Optional<Path> option) {
        return option.map(path -> Files.isRegularFile(path) ? Path.of("") : path);
    }

    private ParameterException wrong(String key, Object... values) {
        return new ParameterException(spec.commandLine(), settings.texts().say(key, values));
    }
}
