package vn.tonghop.cli.mail;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tonghop.distribution.Handed;
import vn.tonghop.distribution.MailFile;
import vn.tonghop.distribution.SmtpPost;
import vn.tonghop.job.clock.Events;
import vn.tonghop.job.mail.Correspondence;
import vn.tonghop.job.mail.Sending;
import vn.tonghop.plan.Programme;
import vn.tonghop.storage.mail.Intent;
import vn.tonghop.storage.mail.LetterKind;
import vn.tonghop.storage.mail.LetterRow;
import vn.tonghop.storage.mail.OutboxStore;

/** {@code tonghop mail test}: one letter at once, and what the server said to it. */
@Command(
        name = "test",
        description = "Gửi ngay một thư thử và in câu trả lời của máy chủ.",
        footer = {
            "",
            "Ví dụ: ./tonghop mail test van-thu@phuong.example.vn",
            "Mã thoát: 0 máy chủ đã nhận; 1 không gửi được; 2 gọi sai, hoặc địa chỉ không có trong contacts.csv; 3 định nghĩa"
                    + " trong jobs/ có lỗi; 5 không được phép."
        })
final class MailTestCommand implements Callable<Integer> {

    @Mixin
    private MailDesk desk;

    @Parameters(index = "0", paramLabel = "HỘP_THƯ", description = "Hộp thư của cơ quan, có trong contacts.csv.")
    private String address = "";

    @Override
    public Integer call() {
        return desk.open(dataSource -> {
            Programme programme = desk.settings().programme();
            Correspondence mail = Correspondence.read(desk.settings().jobs(), programme.units())
                    .orElseThrow(() -> desk.wrong(
                            "mail.no-settings", MailFile.NAME, desk.settings().jobs()));
            if (!mail.contacts().has(address)) {
                throw desk.wrong("mail.foreign", address);
            }
            Handed handed = send(dataSource, mail, programme.id());
            boolean sent = handed.result() == Handed.Result.SENT;
            String host = mail.settings().smtp().host();
            desk.said(desk.say(
                    "mail.test." + (sent ? "sent" : "failed"), host, sent ? address : desk.cause(handed.why())));
            return sent ? 0 : 1;
        });
    }

    private Handed send(DataSource dataSource, Correspondence mail, String programme) {
        Instant now = Instant.now();
        var outbox = new OutboxStore(dataSource);
        var about = new Intent.About(LetterKind.TEST, "test|" + now + "|" + address, programme, "", "");
        var text = new Intent.Text(
                mail.words().say("test.subject"),
                mail.words().say("test", mail.words().moment(now)) + "\n\n"
                        + mail.words().say("foot"));
        var intent = new Intent(about, new Intent.To("", address), text, Optional.empty(), List.of());
        LetterRow row = outbox.put(intent, mail.domain(), now);
        return new Sending(dataSource, () -> new SmtpPost(mail.settings()), InstantSource.system(), Events.NONE)
                .once(row);
    }
}
