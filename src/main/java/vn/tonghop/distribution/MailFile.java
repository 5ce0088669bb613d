package vn.tonghop.distribution;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tonghop.definition.Entry;
import vn.tonghop.definition.Faults;
import vn.tonghop.definition.YamlFile;
import vn.tonghop.distribution.server.MailServer;
import vn.tonghop.distribution.server.Secret;
import vn.tonghop.distribution.server.TrustedServer;
import vn.tonghop.orgunit.contact.Contacts;

/** Reads {@code mail.yaml}; without it nothing is mailed. */
public final class MailFile {

    public static final String NAME = "mail.yaml";

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_]\\w*");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");
    private static final int MOST_PORTS = 65_535;

    private final Path jobs;
    private final Contacts contacts;

    private MailFile(Path jobs, Contacts contacts) {
        this.jobs = jobs;
        this.contacts = contacts;
    }

    public static Optional<MailSettings> read(Path jobs, Contacts contacts, Faults faults) {
        Path file = jobs.resolve(NAME);
        return Files.exists(file)
                ? Optional.of(new MailFile(jobs, contacts).settings(YamlFile.read(file, faults)))
                : Optional.empty();
    }

    private MailSettings settings(Entry entry) {
        entry.allowOnly("from", "smtp", "intake", "alarms", "language");
        String from = entry.text("from");
        if (!from.isEmpty() && !Contacts.isMailbox(from)) {
            entry.get("from").fault("'from: " + from + "' phải là một hộp thư của cơ quan");
        }
        String language = entry.optionalText("language").orElse("vi");
        if (!LANGUAGES.contains(language)) {
            entry.get("language").fault("'language: " + language + "' phải là vi hoặc en");
        }
        entry.texts("alarms").stream()
                .filter(code -> contacts.named(code).isEmpty())
                .forEach(code -> entry.get("alarms")
                        .fault("'" + code + "' chưa có hộp thư trong " + Contacts.FILE + ", nên không báo được"));
        return new MailSettings(
                from,
                server(entry.get("smtp"), MailServer.Security.STARTTLS),
                entry.find("intake").map(this::intake),
                entry.texts("alarms"),
                language);
    }

    private MailSettings.Intake intake(Entry entry) {
        String programme = entry.text("programme");
        if (!programme.isEmpty() && !Files.isDirectory(jobs.resolve(programme))) {
            entry.get("programme").fault("không có chương trình '" + programme + "' trong thư mục này");
        }
        return new MailSettings.Intake(
                server(entry, MailServer.Security.TLS, "programme", "folder"),
                entry.optionalText("folder").orElse("INBOX"),
                programme);
    }

    private MailServer server(Entry entry, MailServer.Security usual, String... more) {
        if (entry.find("password").isPresent()) {
            entry.get("password")
                    .fault(
                            "không ghi mật khẩu ở đây; ghi 'password-from: env:TÊN_BIẾN' hoặc 'password-from: file:TỆP'");
        }
        String[] keys = {"host", "port", "security", "user", "password-from", "password", "certificate"};
        entry.allowOnly(Stream.of(keys, more).flatMap(Stream::of).toArray(String[]::new));
        int port = entry.integer("port");
        if (entry.find("port").isPresent() && (port < 1 || port > MOST_PORTS)) {
            entry.get("port").fault("'port: " + port + "' phải từ 1 đến " + MOST_PORTS);
        }
        return new MailServer(
                entry.text("host"),
                port,
                entry.choice("security", usual),
                entry.optionalText("user")
                        .flatMap(user -> secret(entry).map(secret -> new MailServer.Login(user, secret))),
                entry.optionalText("certificate").map(name -> certificate(entry, name)));
    }

    private Path certificate(Entry entry, String name) {
        Path file = jobs.toAbsolutePath().resolve(name).normalize();
        if (TrustedServer.certificates(file).isEmpty()) {
            entry.get("certificate")
                    .fault("'certificate: " + name
                            + "' phải là một tệp chứng thư (PEM) đọc được, ví dụ may-chu-thu.pem");
        }
        return file;
    }

    private Optional<Secret> secret(Entry entry) {
        String from = entry.text("password-from");
        if (from.startsWith("env:") && VARIABLE.matcher(from.substring(4)).matches()) {
            return Optional.of(new Secret.OfVariable(from.substring(4)));
        }
        if (from.startsWith("file:") && from.length() > 5) {
            Path file = jobs.toAbsolutePath().resolve(from.substring(5)).normalize();
            if (!file.startsWith(jobs.toAbsolutePath().normalize())) {
                return Optional.of(new Secret.OfFile(file));
            }
            entry.get("password-from").fault("tệp mật khẩu không được nằm trong thư mục định nghĩa này");
            return Optional.empty();
        }
        if (!from.isEmpty()) {
            entry.get("password-from").fault("'password-from' phải là env:TÊN_BIẾN hoặc file:TỆP");
        }
        return Optional.empty();
    }
}
