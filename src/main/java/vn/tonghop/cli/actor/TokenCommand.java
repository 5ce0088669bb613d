package vn.tonghop.cli.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.ActorToken;

/** {@code tonghop actor token}: lets whoever holds the file act as an actor until a moment. */
@Command(
        name = "token",
        description = "Ký giấy ủy quyền: ai giữ tệp này được làm với vai ấy (--token) đến hết hạn.",
        footer = {
            "",
            "Ví dụ: ./tonghop actor token duyet-ba-dinh --key actor.key --until 2026-12-31T17:00:00+07:00 --out duyet.token"
        })
final class TokenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "VAI", description = "Mã vai trong jobs/actors.csv.")
    private String actor;

    @Option(names = "--key", paramLabel = "TỆP", required = true, description = "Khóa ký của cơ quan chủ trì.")
    private Path key;

    @Option(names = "--until", paramLabel = "THỜI_ĐIỂM", required = true, description = "Hết hạn lúc nào.")
    private Instant until;

    @Option(names = "--out", paramLabel = "TỆP", required = true, description = "Tệp giấy ủy quyền (chưa có).")
    private Path file;

    @Override
    public Integer call() throws IOException {
        PrivateFile.write(file, signed());
        var out = spec.commandLine().getOut();
        out.println(settings.texts().say("actor.token", actor, file));
        out.flush();
        return 0;
    }

    private String signed() throws IOException {
        try {
            return ActorToken.sign(actor, until, Files.readString(key));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), settings.texts().say("actor.no-key", key));
        }
    }
}
