package vn.tonghop.cli.options;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.definition.kept.Keep;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.ProgrammeFiles;
import vn.tonghop.planning.JobsFolder;
import vn.tonghop.planning.kept.Definitions;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.server.DatabaseServer;

/** Where things are, the same for every command. */
public final class Settings {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    private final Path home =
            Path.of(System.getProperty("tonghop.home", ".")).toAbsolutePath().normalize();

    @Option(
            names = "--data",
            paramLabel = "THƯ_MỤC",
            description =
                    "Nơi giữ cơ sở dữ liệu, tệp đến và báo cáo (mặc định: tonghop-data cạnh chương trình; cũng đặt"
                            + " được bằng biến TONGHOP_DATA).")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--db",
            paramLabel = "JDBC",
            description =
                    "Dùng máy chủ PostgreSQL có sẵn, ví dụ jdbc:postgresql://may-chu/tonghop (mặc định: PostgreSQL"
                            + " đi kèm; cũng đặt được bằng biến TONGHOP_DB).")
    private Optional<String> database = Optional.empty();

    @Option(
            names = "--jobs",
            paramLabel = "THƯ_MỤC",
            description = "Thư mục định nghĩa biểu mẫu, kế hoạch (mặc định: jobs cạnh chương trình).")
    private Optional<Path> jobs = Optional.empty();

    @Option(names = "--programme", paramLabel = "MÃ", description = "Chương trình (mặc định: ${DEFAULT-VALUE}).")
    private String programme = "hanoi-2026";

    @Option(names = "--lang", paramLabel = "vi|en", description = "Ngôn ngữ (mặc định: vi).")
    private Language language = Language.VI;

    public Texts texts() {
        return new Texts(language);
    }

    public Language language() {
        return language;
    }

    public Path jobs() {
        return jobs.orElse(home.resolve("jobs"));
    }

    public Path samples() {
        return home.resolve("sample-data");
    }

    public Path data() {
        return data.or(() -> environment("TONGHOP_DATA").map(Path::of))
                .orElse(home.resolve("tonghop-data"))
                .toAbsolutePath();
    }

    public Path inbox() {
        return data().resolve("inbox").resolve(programme);
    }

    /** Where files are kept as they were sent. */
    public Path received() {
        return data().resolve("received");
    }

    public Path reports() {
        return data().resolve("reports");
    }

    public Programme programme() {
        return ProgrammeFiles.read(jobs(), programme);
    }

    public String programmeId() {
        return programme;
    }

    /** The programme that was named, or all that there are. */
    public List<String> programmes() {
        return spec.commandLine().getParseResult().hasMatchedOption("--programme")
                ? List.of(programme)
                : JobsFolder.programmes(jobs());
    }

    /** The programme with its rules, as they were kept when nothing has changed since. */
    public Definitions definitions() {
        return keep().map(keep -> Definitions.kept(jobs(), programme, keep))
                .orElseGet(() -> Definitions.read(jobs(), programme));
    }

    /** Where the launcher lets things be kept, for the jar that it starts. */
    private static Optional<Keep> keep() {
        String folder = System.getProperty("tonghop.kept");
        var jar = new File(System.getProperty("tonghop.jar", ""));
        return folder != null && jar.isFile()
                ? Optional.of(new Keep(Path.of(folder), jar.length() + " " + jar.lastModified()))
                : Optional.empty();
    }

    /** Whether there is a database already, or one is named. */
    public boolean hasDatabase() {
        return database.isPresent()
                || environment("TONGHOP_DB").isPresent()
                || Files.isDirectory(data().resolve("database"));
    }

    /** The database; it is opened in the background, so that the caller prepares meanwhile. */
    public OpeningDatabase openDatabase() {
        return new OpeningDatabase(this::openAsItIs);
    }

    /** The database with the tables it has, if any. */
    public DatabaseServer openAsItIs() {
        return database.or(() -> environment("TONGHOP_DB"))
                .map(DatabaseServer::at)
                .orElseGet(() -> DatabaseServer.embedded(data().resolve("database")));
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }
}
