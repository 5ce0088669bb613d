package vn.tonghop.cli.mail;

import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tonghop.job.mail.LetterDecisions;

/** {@code tonghop mail resend}. */
@Command(
        name = "resend",
        description = "Gửi lại một thư, với cùng Message-ID; kể cả thư không rõ đã gửi.",
        footer = {
            "",
            "Ví dụ: ./tonghop mail resend 12",
            "Mã thoát: 0 đã đưa vào hàng chờ gửi; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 5 không"
                    + " được phép."
        })
final class ResendCommand implements Callable<Integer> {

    @Mixin
    private MailDesk desk;

    @Parameters(index = "0", paramLabel = "SỐ", description = "Số của thư, như tonghop mail list in.")
    private long number;

    @Override
    public Integer call() {
        return desk.open(dataSource -> {
            if (!new LetterDecisions(dataSource).again(number, Instant.now())) {
                throw desk.wrong("mail.unknown", String.valueOf(number));
            }
            return desk.said(desk.say("mail.again", String.valueOf(number)));
        });
    }
}
