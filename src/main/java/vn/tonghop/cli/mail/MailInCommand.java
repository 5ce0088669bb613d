package vn.tonghop.cli.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.cli.schedule.ScheduleWords;
import vn.tonghop.storage.mail.IncomingStore;
import vn.tonghop.storage.mail.IncomingStore.Incoming;
import vn.tonghop.storage.mail.IncomingStore.State;

/** {@code tonghop mail in}: which letters of the intake's mailbox were left alone, and why. */
@Command(
        name = "in",
        description = "Thư đến hộp thư nhận biểu mẫu mà chương trình để nguyên, và vì sao.",
        footer = {
            "",
            "Ví dụ: ./tonghop mail in",
            "       ./tonghop mail in --all",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không được phép."
        })
final class MailInCommand implements Callable<Integer> {

    @Mixin
    private MailDesk desk;

    @Option(names = "--all", description = "Cả thư đã nhận.")
    private boolean all;

    @Option(names = "--last", paramLabel = "SỐ", description = "Bao nhiêu thư (mặc định: ${DEFAULT-VALUE}).")
    private int last = 50;

    @Override
    public Integer call() {
        return desk.open(dataSource -> {
            Set<State> asked = EnumSet.allOf(State.class);
            if (!all) {
                asked.remove(State.TAKEN);
            }
            List<Incoming> letters =
                    new IncomingStore(dataSource, desk.settings().programme().id()).in(asked, last);
            letters.forEach(letter -> desk.said(line(letter)));
            return letters.isEmpty() ? desk.said(desk.say("mail.in.none")) : 0;
        });
    }

    private String line(Incoming letter) {
        return desk.say(
                "mail.in.row",
                new ScheduleWords(desk.settings().texts()).moment(letter.arrivedAt()),
                String.valueOf(letter.validity()),
                String.valueOf(letter.uid()),
                letter.domain(),
                desk.say("mail.in.state." + letter.state().name().toLowerCase(Locale.ROOT), letter.files()));
    }
}
