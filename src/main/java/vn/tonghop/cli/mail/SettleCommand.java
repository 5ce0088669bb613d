package vn.tonghop.cli.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tonghop.job.mail.LetterDecisions;
import vn.tonghop.storage.mail.LetterState;

/** {@code tonghop mail settle}. */
@Command(
        name = "settle",
        description = "Khép lại một thư không rõ đã gửi hoặc không gửi được, mà không gửi lại.",
        footer = {
            "",
            "Ví dụ: ./tonghop mail settle 12 sent",
            "Mã thoát: 0 đã ghi; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không được phép."
        })
final class SettleCommand implements Callable<Integer> {

    /** What somebody found out or decided. */
    enum Answer {
        SENT,
        DROPPED
    }

    @Mixin
    private MailDesk desk;

    @Parameters(index = "0", paramLabel = "SỐ", description = "Số của thư, như tonghop mail list in.")
    private long number;

    @Parameters(
            index = "1",
            paramLabel = "sent|dropped",
            description = "sent: nơi nhận đã có; dropped: không cần gửi nữa.")
    private Answer answer = Answer.DROPPED;

    @Override
    public Integer call() {
        return desk.open(dataSource -> {
            boolean settled =
                    new LetterDecisions(dataSource).settle(number, LetterState.valueOf(answer.name()), Instant.now());
            if (!settled) {
                throw desk.wrong("mail.not-open", String.valueOf(number));
            }
            String what = desk.say("mail.settled." + answer.name().toLowerCase(Locale.ROOT));
            return desk.said(desk.say("mail.settled", String.valueOf(number), what));
        });
    }
}
