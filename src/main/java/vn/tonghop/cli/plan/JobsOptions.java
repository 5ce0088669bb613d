package vn.tonghop.cli.plan;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;

/** Which folder of definitions is meant, and in which language to speak of it. */
final class JobsOptions {

    @Option(
            names = "--jobs",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục định nghĩa biểu mẫu, kế hoạch (mặc định: jobs cạnh chương trình).")
    private Optional<Path> jobs = Optional.empty();

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ (mặc định: vi).")
    private Language language = Language.VI;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;

    Path jobs() {
        return jobs.orElseGet(() -> Path.of(System.getProperty("tonghop.home", "."))
                .toAbsolutePath()
                .normalize()
                .resolve("jobs"));
    }

    Texts texts() {
        return new Texts(language);
    }
}
