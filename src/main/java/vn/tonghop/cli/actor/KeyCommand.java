package vn.tonghop.cli.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.ActorToken;

/** {@code tonghop actor key}: a new pair of keys; tokens that were signed with an older one are over. */
@Command(
        name = "key",
        description = "Lập cặp khóa để ký giấy ủy quyền: khóa ký vào tệp nêu ở --key, khóa kiểm vào jobs/actors.pub.",
        footer = {"", "Ví dụ: ./tonghop actor key --key /noi-chi-co-quan-chu-tri-doc-duoc/actor.key"})
final class KeyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private HelpOption help;

    @Option(names = "--key", paramLabel = "TỆP", required = true, description = "Tệp mới cho khóa ký.")
    private Path key;

    @Override
    public Integer call() throws IOException {
        List<String> keys = ActorToken.newKeys();
        PrivateFile.write(key, keys.get(0));
        Path open = settings.jobs().resolve(ActorToken.PUBLIC_KEY);
        Files.writeString(open, keys.get(1) + "\n");
        var out = spec.commandLine().getOut();
        out.println(settings.texts().say("actor.key", key, open));
        out.flush();
        return 0;
    }
}
