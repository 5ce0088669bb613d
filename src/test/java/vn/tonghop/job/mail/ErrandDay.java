package vn.tonghop.job.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import vn.tonghop.job.clock.Events;
import vn.tonghop.planning.Timetable;

/** An office with a mail server, and the clock by which its errands are gone on. */
final class ErrandDay implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final DataSource dataSource;
    private final MailOffice office;
    private final Correspondence mail;
    private Instant now;

    ErrandDay(DataSource dataSource, Path folder, Instant now) throws IOException {
        server.start();
        this.dataSource = dataSource;
        this.office = new MailOffice(folder, server.getSmtp().getPort());
        this.mail = office.correspondence();
        this.now = now;
    }

    Timetable timetable() {
        return office.timetable();
    }

    Instant now() {
        return now;
    }

    void later(Duration after) {
        now = now.plus(after);
    }

    /** All parts of it, then the letters. */
    void go(Timetable table, MailErrand.Part... parts) {
        new MailErrand(
                        dataSource,
                        () -> Optional.of(mail),
                        this::now,
                        Events.NONE,
                        new MailErrand.Parts(List.of(parts), tables -> (row, at) -> Optional.empty()))
                .go(List.of(table));
    }

    MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    /** The mail server is away from now on. */
    @Override
    public void close() {
        server.stop();
    }
}
