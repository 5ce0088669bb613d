package vn.tonghop.cli.mail;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tonghop.cli.schedule.ScheduleWords;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.LetterState;
import vn.tonghop.storage.mail.OutboxStore;

/** {@code tonghop mail list}: every letter, to whom, and what became of it. */
@Command(
        name = "list",
        description = "Nhật ký thư gửi đi, mới nhất trước: gửi đâu, việc gì, đã gửi hay chưa, vì sao.",
        footer = {
            "",
            "Ví dụ: ./tonghop mail list --open",
            "Mã thoát: 0 đã in; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không được phép; 6 có"
                    + " thư không gửi được hoặc không rõ đã gửi."
        })
final class MailListCommand implements Callable<Integer> {

    private static final int OPEN = 6;
    private static final Set<LetterState> TO_LOOK_AT = Set.of(LetterState.DEAD, LetterState.DOUBTFUL);

    @Mixin
    private MailDesk desk;

    @Option(names = "--open", description = "Chỉ thư không gửi được hoặc không rõ đã gửi.")
    private boolean open;

    @Option(names = "--last", paramLabel = "SỐ", description = "Bao nhiêu thư (mặc định: ${DEFAULT-VALUE}).")
    private int last = 50;

    @Override
    public Integer call() {
        return desk.open(dataSource -> {
            var outbox = new OutboxStore(dataSource);
            String programme = desk.settings().programme().id();
            List<LetterRow> letters = open ? outbox.in(programme, TO_LOOK_AT) : outbox.latest(programme, last);
            letters.forEach(row -> desk.said(line(row)));
            if (letters.isEmpty()) {
                desk.said(desk.say("mail.none"));
            }
            return outbox.in(programme, TO_LOOK_AT).isEmpty() ? 0 : OPEN;
        });
    }

    private String line(LetterRow row) {
        var words = new ScheduleWords(desk.settings().texts());
        String state = desk.say(
                "mail.state." + row.state().code(),
                row.endedAt().map(words::moment).orElse(""));
        return desk.say(
                        "mail.row",
                        row.number(),
                        words.moment(row.createdAt()),
                        desk.say("mail.kind." + row.intent().about().kind().code()),
                        row.intent().to().whom(),
                        row.intent().to().mailbox(),
                        state)
                + (row.cause().isEmpty() ? "" : " (" + desk.cause(row.cause()) + ")")
                + "\n      "
                + row.intent().text().subject();
    }
}
