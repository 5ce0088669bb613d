package vn.tonghop.cli.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.period.Period;
import vn.tonghop.plan.Programme;
import vn.tonghop.plan.form.DataElement;
import vn.tonghop.planning.handout.Handout;
import vn.tonghop.planning.handout.Known;
import vn.tonghop.planning.handout.Opening;
import vn.tonghop.spreadsheet.SubmissionReader;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.last.LastReported;
import vn.tonghop.storage.last.LastReported.RolledUp;
import vn.tonghop.storage.last.LastReported.Sender;
import vn.tonghop.submission.Announcement;
import vn.tonghop.submission.Identity;
import vn.tonghop.submission.Reading;
import vn.tonghop.submission.SubmissionContent;
import vn.tonghop.submission.SubmissionFile;

/** What is known of the units before the period begins: from their last workbooks, else from the database. */
final class Knowledge {

    private final Programme programme;
    private final Period period;
    private final Map<Sender, Opening> openings = new HashMap<>();
    private final Map<Sender, Integer> sendings = new HashMap<>();
    private final List<String> unused = new ArrayList<>();
    private Optional<RolledUp> rolledUp = Optional.empty();

    Knowledge(Programme programme, Period period) {
        this.programme = programme;
        this.period = period;
    }

    /** Workbooks that are named go before what the database says; those that announce other units are left out. */
    void learn(Settings settings, List<Path> previous, List<Handout> handouts) {
        if (settings.hasDatabase()) {
            try (OpeningDatabase database = settings.openDatabase()) {
                ask(new LastReported(database.dataSource(), programme.id()));
            }
        }
        var reader = new SubmissionReader(programme);
        Set<String> units =
                handouts.stream().map(handout -> handout.unit().code()).collect(Collectors.toSet());
        previous.stream()
                .flatMap(path -> Workbooks.at(path).stream())
                .filter(file -> Announcement.of(file.getFileName().toString())
                        .map(name -> units.contains(name.unit()))
                        .orElse(true))
                .forEach(file -> read(reader, file));
    }

    private void ask(LastReported last) {
        Set<String> closing = programme.forms().values().stream()
                .flatMap(form -> form.elements().values().stream())
                .filter(DataElement::isOpening)
                .map(DataElement::opensWith)
                .collect(Collectors.toSet());
        last.endingOn(period.start().minusDays(1), closing)
                .forEach((sender, seen) -> openings.put(sender, new Opening("biểu đã được nhận", seen)));
        rolledUp = last.rolledUpBefore(period);
    }

    private void read(SubmissionReader reader, Path file) {
        Reading reading = reader.read(new SubmissionFile(file, "", Optional.empty()));
        Optional<SubmissionContent> content = reading.content().filter(said -> isOfTheEve(said.identity()));
        if (content.isEmpty() || !reading.verdict().counts()) {
            unused.add(file.getFileName().toString());
            return;
        }
        Identity who = content.get().identity();
        var sender = new Sender(who.unit().code(), who.form());
        if (sendings.getOrDefault(sender, 0) <= who.sendNumber()) {
            sendings.put(sender, who.sendNumber());
            openings.put(
                    sender,
                    new Opening(file.getFileName().toString(), content.get().observations()));
        }
    }

    /** Whether a report stops where this period starts. */
    private boolean isOfTheEve(Identity who) {
        return who.period().end().plusDays(1).equals(period.start());
    }

    Known of(Handout handout) {
        Opening opening = openings.getOrDefault(new Sender(handout.unit().code(), handout.form()), Opening.UNKNOWN);
        return rolledUp.filter(all -> all.figures().containsKey(handout.unit().code()))
                .map(all -> new Known(
                        opening,
                        Optional.of(all.period()),
                        all.figures().get(handout.unit().code())))
                .orElseGet(() -> new Known(opening, Optional.empty(), Map.of()));
    }

    /** Files that were named and are no report of the eve that counts. */
    List<String> unused() {
        return List.copyOf(unused);
    }
}
