package vn.tonghop.cli.serve;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.intake.Workplace;
import vn.tonghop.web.Desk;
import vn.tonghop.web.DeskPlace;
import vn.tonghop.web.source.DeskSource;

/** The desk while it is open; the only class of the commands that knows it, so that no other command loads it. */
record DeskPages(Desk desk) implements DeskOption.Pages {

    static DeskPages open(DeskOption option, Settings settings, DataSource dataSource, InstantSource clock) {
        var workplace = Workplace.in(
                settings.data(), settings.jobs(), settings.language().code());
        Optional<DeskPlace.Tls> tls = option.tls()
                .map(store -> new DeskPlace.Tls(
                        store,
                        Optional.ofNullable(System.getenv("TONGHOP_TLS_PASSWORD"))
                                .orElse("")));
        return new DeskPages(Desk.open(
                new DeskPlace(option.address(), option.port(), tls, option.publicAddress()),
                new DeskSource(dataSource, workplace, programmes(settings), clock)));
    }

    /** The one that commands are about comes first. */
    private static List<String> programmes(Settings settings) {
        return Stream.concat(Stream.of(settings.programmeId()), settings.programmes().stream())
                .distinct()
                .toList();
    }

    @Override
    public String port() {
        return String.valueOf(desk.port());
    }

    @Override
    public void close() {
        desk.close();
    }
}
