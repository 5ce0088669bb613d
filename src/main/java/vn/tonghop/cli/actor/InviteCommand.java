package vn.tonghop.cli.actor;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.desk.Accounts;
import vn.tonghop.web.access.Invitation;

/** {@code tonghop actor invite}: a link with which an actor sets its password for the pages, once. */
@Command(
        name = "invite",
        description = "Lập đường dẫn để một vai tự đặt mật khẩu vào các trang (tonghop serve --desk).",
        footer = {
            "",
            "Ví dụ: ./tonghop actor invite phuong-ba-dinh --base https://tonghop.noi-bo",
            "Lập lần nữa khi quên mật khẩu; đường dẫn trước chưa dùng thì hết hiệu lực.",
            "Mã thoát: 0 đã lập; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không được phép, hoặc không có vai đó."
        })
final class InviteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption option;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "VAI", description = "Mã vai trong jobs/actors.csv.")
    private String actor;

    @Option(
            names = "--base",
            paramLabel = "ĐỊA_CHỈ",
            description = "Địa chỉ của các trang, để ghi vào đường dẫn (mặc định: ${DEFAULT-VALUE}).")
    private String base = "http://127.0.0.1:9188";

    @Option(
            names = "--hours",
            paramLabel = "GIỜ",
            description = "Dùng được trong mấy giờ (mặc định: ${DEFAULT-VALUE}).")
    private int hours = 72;

    @Override
    public Integer call() {
        try (OpeningDatabase database = settings.openDatabase()) {
            Acting acting = option.acting(settings, settings.programme().units());
            acting.requireRunning();
            acting.requireEverything();
            acting.requireKnown(actor);
            Instant now = Instant.now();
            Instant until = now.plus(Duration.ofHours(hours));
            Invitation invitation = Invitation.random();
            new Accounts(database.dataSource()).invite(actor, invitation.hash(), until, acting.doer(), now);
            var out = spec.commandLine().getOut();
            out.println(settings.texts()
                    .say(
                            "actor.invited",
                            actor,
                            settings.texts().dates().moment(until),
                            base.replaceAll("/+$", "") + invitation.path()));
            out.flush();
        }
        return 0;
    }
}
