package vn.tonghop.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.tonghop.definition.Faults;
import vn.tonghop.disclosure.actor.Acting;
import vn.tonghop.disclosure.actor.ActorToken;
import vn.tonghop.disclosure.actor.Actors;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.disclosure.actor.Refusal;
import vn.tonghop.orgunit.OrgUnits;
import vn.tonghop.orgunit.scope.Scopes;

/** {@code --as} and {@code --token}: in whose name a command runs. */
public final class ActorOption {

    @Option(
            names = "--as",
            paramLabel = "VAI",
            description = "Làm với vai nào trong jobs/actors.csv; tài khoản máy đang dùng phải được ghi ở vai đó.")
    private Optional<String> as = Optional.empty();

    @Option(
            names = "--token",
            paramLabel = "TỆP",
            description = "Làm với vai ghi trong giấy ủy quyền đã ký (lệnh actor token), thay cho tài khoản máy.")
    private Optional<Path> token = Optional.empty();

    /** @throws NotAllowedException when the account that runs the program may not act so */
    public Acting acting(Settings settings, OrgUnits units) {
        var faults = new Faults();
        Scopes scopes = Scopes.read(settings.jobs().resolve("scopes.csv"), units, faults);
        Actors actors = Actors.read(settings.jobs(), units, scopes, faults);
        faults.stopIfAny();
        return token.map(file -> Acting.byToken(actor(file, settings.jobs()), osUser(), actors))
                .orElseGet(() -> Acting.as(as, osUser(), actors));
    }

    private static String actor(Path token, Path jobs) {
        try {
            Path key = jobs.resolve(ActorToken.PUBLIC_KEY);
            return Optional.of(key)
                    .filter(Files::exists)
                    .flatMap(file -> ActorToken.actor(text(token), text(file), Instant.now()))
                    .orElseThrow(() -> new NotAllowedException(Refusal.TOKEN_INVALID));
        } catch (UncheckedIOException e) {
            throw new NotAllowedException(Refusal.TOKEN_INVALID);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the operating system knows it, which no setting of Java can change. */
    static String osUser() {
        return ProcessHandle.current().info().user().orElseGet(() -> System.getProperty("user.name"));
    }
}
