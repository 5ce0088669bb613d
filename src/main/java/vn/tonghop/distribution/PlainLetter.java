package vn.tonghop.distribution;

import jakarta.activation.DataHandler;
import jakarta.activation.FileDataSource;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;

/** A letter as it goes over the wire: plain text, marked as written by a program; it knows whether it went out whole. */
final class PlainLetter extends MimeMessage {

    private final String messageId;
    private boolean written;

    PlainLetter(Session session, Letter letter, String from) throws MessagingException {
        super(session);
        this.messageId = letter.messageId();
        setFrom(new InternetAddress(from));
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        setSubject(letter.subject(), "UTF-8");
        setSentDate(Date.from(letter.writtenAt()));
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.attachments().isEmpty()) {
            setText(letter.body(), "UTF-8");
        } else {
            setContent(parts(letter));
        }
        saveChanges();
    }

    private static MimeMultipart parts(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.body(), "UTF-8");
        var parts = new MimeMultipart(text);
        for (Attachment attachment : letter.attachments()) {
            var part = new MimeBodyPart();
            part.setDataHandler(
                    new DataHandler(new FileDataSource(attachment.file().toFile())));
            part.setFileName(attachment.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        written = true;
    }

    /** Whether the server has all of it, but for the line that ends it. */
    boolean isWritten() {
        return written;
    }
}
