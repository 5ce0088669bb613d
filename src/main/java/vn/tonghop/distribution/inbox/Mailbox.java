package vn.tonghop.distribution.inbox;

import jakarta.mail.Address;
import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.tonghop.distribution.MailSettings;
import vn.tonghop.distribution.server.MailServer;
import vn.tonghop.distribution.server.Sessions;

/** A folder of an IMAP mailbox, opened to be read only. */
public final class Mailbox implements AutoCloseable {

    private final Store store;
    private final Folder folder;
    private final String own;

    private Mailbox(Store store, Folder folder, String own) {
        this.store = store;
        this.folder = folder;
        this.own = own;
    }

    /** @throws UncheckedIOException when the server cannot be reached or does not let us in */
    public static Mailbox open(MailSettings settings) {
        MailSettings.Intake intake = settings.intake().orElseThrow();
        try {
            Store store = Sessions.of("imap", intake.imap()).getStore("imap");
            connect(store, intake.imap());
            Folder folder = store.getFolder(intake.folder());
            folder.open(Folder.READ_ONLY);
            return new Mailbox(store, folder, settings.from());
        } catch (MessagingException e) {
            throw unreachable(e);
        }
    }

    private static void connect(Store store, MailServer server) throws MessagingException {
        Optional<MailServer.Login> login = server.login();
        if (login.isPresent()) {
            store.connect(
                    login.get().user(),
                    login.get()
                            .password()
                            .value()
                            .orElseThrow(() -> new MessagingException("no password where mail.yaml says it is")));
        } else {
            store.connect();
        }
    }

    /** Numbers of letters mean the same only under the same validity. */
    public long validity() {
        try {
            return ((UIDFolder) folder).getUIDValidity();
        } catch (MessagingException e) {
            throw unreachable(e);
        }
    }

    /** The letters from a number on, in the order in which they came. */
    public List<Envelope> from(long uid) {
        try {
            var numbered = (UIDFolder) folder;
            Message[] messages = numbered.getMessagesByUID(uid, UIDFolder.LASTUID);
            var profile = new FetchProfile();
            profile.add(FetchProfile.Item.ENVELOPE);
            profile.add(UIDFolder.FetchProfileItem.UID);
            profile.add("Auto-Submitted");
            profile.add("Return-Path");
            profile.add("Precedence");
            folder.fetch(messages, profile);
            List<Envelope> envelopes = new ArrayList<>();
            for (Message message : messages) {
                long own = numbered.getUID(message);
                if (own >= uid) { // asked from behind the last one, servers give the last one
                    envelopes.add(envelope(own, message));
                }
            }
            envelopes.sort(Comparator.comparing(Envelope::uid));
            return envelopes;
        } catch (MessagingException e) {
            throw unreachable(e);
        }
    }

    private Envelope envelope(long uid, Message message) throws MessagingException {
        String sender = sender(message);
        Date arrived = message.getReceivedDate();
        return new Envelope(
                uid,
                header(message, "Message-ID").strip(),
                sender,
                arrived == null ? Instant.EPOCH : arrived.toInstant(),
                isAutomatic(message) || sender.equalsIgnoreCase(own));
    }

    private static String sender(Message message) {
        try {
            Address[] from = message.getFrom();
            return from != null && from.length == 1 && from[0] instanceof InternetAddress one
                    ? Optional.ofNullable(one.getAddress()).orElse("").strip()
                    : "";
        } catch (MessagingException e) {
            return "";
        }
    }

    /** RFC 3834: what programs write says so, and what comes back has an empty path. */
    private static boolean isAutomatic(Message message) throws MessagingException {
        String submitted = header(message, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        String precedence = header(message, "Precedence").strip().toLowerCase(Locale.ROOT);
        return !submitted.isEmpty() && !submitted.startsWith("no")
                || List.of("bulk", "junk", "list").contains(precedence)
                || header(message, "Return-Path").strip().equals("<>");
    }

    private static String header(Message message, String name) throws MessagingException {
        String[] values = message.getHeader(name);
        return values == null ? "" : Arrays.stream(values).findFirst().orElse("");
    }

    /**
     * The workbooks in a letter.
     *
     * @throws UnreadableLetterException when the letter, and not the way to it, is at fault
     */
    public List<Enclosure> workbooks(Envelope envelope) {
        try {
            Message message = ((UIDFolder) folder).getMessageByUID(envelope.uid());
            return message == null ? List.of() : Enclosures.in(message);
        } catch (FolderClosedException | StoreClosedException e) {
            throw unreachable(e);
        } catch (MessagingException | IOException e) {
            if (!folder.isOpen() || !store.isConnected()) {
                throw new UncheckedIOException(new IOException(e.getClass().getSimpleName(), e));
            }
            throw new UnreadableLetterException(e.getClass().getSimpleName());
        }
    }

    private static UncheckedIOException unreachable(MessagingException fault) {
        return new UncheckedIOException(new IOException(fault.getClass().getSimpleName(), fault));
    }

    @Override
    public void close() {
        try {
            folder.close(false);
            store.close();
        } catch (MessagingException e) {
            return; // the server has gone already
        }
    }
}
