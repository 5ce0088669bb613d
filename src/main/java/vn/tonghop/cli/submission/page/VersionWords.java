package vn.tonghop.cli.submission.page;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.life.Target;
import vn.tonghop.submission.SignedDocument;
import vn.tonghop.submission.life.Act;
import vn.tonghop.submission.life.Hold;
import vn.tonghop.submission.life.SentVersion;
import vn.tonghop.submission.life.SubmissionState;

/** The sentences about versions, the same in every command: above all, which sending is used. */
public final class VersionWords {

    private final Texts texts;

    public VersionWords(Texts texts) {
        this.texts = texts;
    }

    /** "Lần gửi 3 được dùng để tổng hợp", for each form of one unit; of a supplement also what it rests on. */
    public String counting(List<SentVersion> versions) {
        List<SentVersion> counting =
                versions.stream().filter(SentVersion::counts).toList();
        return counting.isEmpty()
                ? texts.say("submission.counts-none")
                : counting.stream().map(version -> counting(version, versions)).collect(Collectors.joining("\n"));
    }

    private String counting(SentVersion version, List<SentVersion> versions) {
        String below = versions.stream()
                .filter(each -> each.place() > 1
                        && each.subject().form().equals(version.subject().form()))
                .map(each -> String.valueOf(each.sendNumber()))
                .collect(Collectors.joining(", "));
        String moment = moment(version.receivedAt());
        return below.isEmpty()
                ? texts.say("submission.counts", version.sendNumber(), moment)
                : texts.say("submission.counts-with", version.sendNumber(), moment, below);
    }

    public String done(Act act, SentVersion version, Target target, String actor) {
        return texts.say(
                "submission.done." + act,
                version.sendNumber(),
                target.unit().name(),
                target.period().code(),
                actor);
    }

    public String state(SentVersion version) {
        String state = state(version.state());
        return version.hold() == Hold.NONE
                ? state
                : texts.say("submission.held", state, texts.say("submission.hold." + version.hold()));
    }

    public String state(SubmissionState state) {
        return texts.say("submission.state." + state);
    }

    public String type(SentVersion version) {
        return texts.say("submission.type." + version.type());
    }

    public String moment(Instant moment) {
        return texts.dates().moment(moment);
    }

    public String day(LocalDate day) {
        return texts.dates().day(day);
    }

    /** Which signed paper the workbook goes with, to be held against it. */
    String document(SignedDocument document) {
        String number = document.number().isEmpty() ? texts.say("submission.document.no-number") : document.number();
        return document.signedOn()
                .map(day -> texts.say(
                        "submission.document.signed", number, texts.dates().day(day)))
                .orElseGet(() -> texts.say("submission.document", number));
    }

    public String say(String key, Object... values) {
        return texts.say("submission." + key, values);
    }
}
