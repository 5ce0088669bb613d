package vn.tonghop.cli.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;

/** {@code --key-file}: where the key of a backup stands; never on the command line, where others could read it. */
final class KeyOption {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--key-file",
            paramLabel = "TỆP",
            description = "Tệp có khóa ở dòng đầu; tệp sao lưu được mã hóa bằng khóa này (cũng đặt được bằng biến"
                    + " TONGHOP_BACKUP_KEY_FILE). Mất khóa là mất bản sao lưu: hãy giữ khóa ở nơi khác.")
    private Optional<Path> file = Optional.empty();

    Optional<char[]> key() {
        return file.or(() -> Optional.ofNullable(System.getenv("TONGHOP_BACKUP_KEY_FILE"))
                        .filter(name -> !name.isBlank())
                        .map(Path::of))
                .map(this::key);
    }

    private char[] key(Path file) {
        try {
            String first = Files.readString(file).lines().findFirst().orElse("").strip();
            if (!first.isEmpty()) {
                return first.toCharArray();
            }
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), say("backup.key-unreadable", file), e);
        }
        throw new ParameterException(spec.commandLine(), say("backup.key-empty", file));
    }

    private String say(String key, Path file) {
        List<String> call = spec.root().commandLine().getParseResult().originalArgs();
        return new Texts(Language.askedBy(call)).say(key, file);
    }
}
