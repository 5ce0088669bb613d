package vn.tonghop.cli.actor;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.Actor;

/** {@code tonghop actor}: says in whose name commands of this account are run. */
@Command(
        name = "actor",
        description = "Tài khoản máy này đang làm với vai nào; lập khóa và giấy ủy quyền.",
        footer = {
            "",
            "Ví dụ: ./tonghop actor",
            "Mã thoát: 0 có vai; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không có vai."
        },
        subcommands = {InviteCommand.class, KeyCommand.class, TokenCommand.class})
public final class ActorCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption option;

    @Mixin
    private HelpOption help;

    @Override
    public Integer call() {
        Acting acting = option.acting(settings, settings.programme().units());
        Actor actor = acting.actor();
        var out = spec.commandLine().getOut();
        out.println(settings.texts()
                .say(
                        "actor.is",
                        acting.doer().osUser(),
                        actor.id(),
                        actor.name(),
                        settings.texts().say("role." + actor.role()),
                        String.join(" ", actor.scopes())));
        out.flush();
        return 0;
    }
}
