package vn.tonghop.cli.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.job.backup.Reprint;
import vn.tonghop.job.backup.Restored;
import vn.tonghop.job.backup.TryOut;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Moments;
import vn.tonghop.storage.backup.Contents;
import vn.tonghop.storage.backup.UnusableBackupException.Reason;

/** What is said of a way back. */
final class RestoreWords {

    private final Texts texts;
    private final Moments moments;

    RestoreWords(Texts texts, Language language) {
        this.texts = texts;
        this.moments = new Moments(Catalogue.in(language.code()));
    }

    List<String> restored(Restored restored) {
        List<String> lines = new ArrayList<>();
        lines.add(contents("restore.done", restored.contents()));
        lines.add(texts.say("restore.definitions", restored.definitions()));
        return lines;
    }

    List<String> tried(TryOut tried) {
        List<String> lines = new ArrayList<>();
        lines.add(contents("restore.readable", tried.contents()));
        lines.add(
                tried.log().holds()
                        ? texts.say(
                                "log.whole", tried.log().entries(), tried.log().head())
                        : texts.say(
                                "log.broken",
                                tried.log().entries(),
                                tried.log().brokenAt().orElse(0L)));
        for (Reprint reprint : tried.reprints()) {
            lines.add(texts.say(
                    "restore.reprint-"
                            + reprint.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    reprint.report()));
        }
        if (tried.reprints().isEmpty()) {
            lines.add(texts.say("restore.no-reports"));
        }
        lines.add(texts.say(tried.holds() ? "restore.holds" : "restore.fails"));
        return lines;
    }

    String refused(Reason reason, Object from) {
        return texts.say("restore." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), from);
    }

    private String contents(String key, Contents contents) {
        return texts.say(key, moments.moment(contents.takenAt()), contents.rows(), contents.tables(), contents.files());
    }
}
