package vn.tonghop.cli;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;

/** Letters with workbooks that come into the mailbox of the intake, the same ones under the same names. */
record LettersIn(GreenMail server) {

    void send(String from, String name, Path file) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText("Kính gửi báo cáo.", "UTF-8");
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new FileDataSource(file.toFile())));
        part.setFileName(file.getFileName().toString());
        var letter = new MimeMessage(server.getSmtp().createSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + name + "@example.org>");
            }
        };
        letter.setFrom(new InternetAddress(from));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(ServedOffice.INTAKE));
        letter.setSubject(name);
        letter.setContent(new MimeMultipart(text, part));
        letter.saveChanges();
        server.getUserManager().getUser(ServedOffice.INTAKE).deliver(letter);
    }
}
