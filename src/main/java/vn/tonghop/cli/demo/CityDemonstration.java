package vn.tonghop.cli.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.cli.terminal.TerminalProgress;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.sample.SampleCity;
import vn.tonghop.submission.inbox.Inbox;

/** June 2026 of the sample city as it comes with the program, with the five months before it. */
public final class CityDemonstration {

    private static final Period PERIOD = Period.month(2026, 6);
    private static final Instant AS_OF = Instant.parse("2026-06-17T01:00:00Z");

    private final Programme programme;
    private final Path june;

    /** @param samples the folder of the samples that come with the program */
    public CityDemonstration(Programme programme, Path samples) {
        this.programme = programme;
        this.june = samples.resolve(programme.id()).resolve(PERIOD.code());
    }

    public boolean isThere() {
        return Files.isDirectory(june);
    }

    /** Months 1 to 5, generated where they are not there yet; a month counts as there when its manifest is. */
    public Demonstration written(Path inbox, TerminalProgress progress, Texts texts) {
        var city = new SampleCity(programme, SampleCity.DEMO_SEED);
        List<Path> folders = new ArrayList<>();
        List<Period> months = PERIOD.reportYear().months().subList(0, PERIOD.number() - 1);
        progress.started(texts.say("sample.generating"), months.size());
        for (Period month : months) {
            Path folder = inbox.resolve(month.code());
            if (!Files.exists(folder.resolve(Inbox.MANIFEST))) {
                city.writeMonth(month, inbox);
            }
            progress.advanced(1);
            folders.add(folder);
        }
        progress.finished(texts.say("sample.generated", months.size(), inbox));
        folders.add(june);
        return new Demonstration(PERIOD, AS_OF, folders);
    }
}
