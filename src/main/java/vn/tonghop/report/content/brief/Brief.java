package vn.tonghop.report.content.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.tonghop.report.content.FirstPage;
import vn.tonghop.report.content.ReportContent;
import vn.tonghop.report.content.Setting;
import vn.tonghop.report.content.change.ChangeLine;
import vn.tonghop.report.content.change.ChangeLines;
import vn.tonghop.report.wording.Catalogue;

/** Writes the leadership brief. */
public final class Brief {

    private static final int CHANGES_SHOWN = 2;
    private static final int NAMES_SHOWN = 10;
    private static final int ON_A_SCREEN = 3;

    private final Setting setting;
    private final Catalogue words;
    private final FirstPage first;

    public Brief(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.first = new FirstPage(setting);
    }

    /** Its parts, each written when it is asked for. */
    public Map<String, Supplier<List<? extends Record>>> parts() {
        return Map.of(
                "brief-head", () -> List.of(head()),
                "standings", () -> new StandingNames(setting).rows(),
                "compared", () -> new YearBefore(setting).rows(),
                "brief-missing", this::missingNames,
                "brief-changes", this::changes,
                "phone", () -> List.of(phone()));
    }

    private BriefRows.Head head() {
        ReportContent.Letterhead letterhead = first.letterhead();
        return new BriefRows.Head(
                letterhead.parent().isEmpty()
                        ? letterhead.issuer()
                        : words.text("brief.issuer", letterhead.parent(), letterhead.issuer()),
                words.text("brief.kind"),
                letterhead.title(),
                letterhead.subtitle(),
                letterhead.decision());
    }

    private List<ChangeLine> changes() {
        List<ChangeLine> all = new ChangeLines(
                        setting.snapshot(),
                        setting.programme(),
                        setting.report().audience(),
                        words)
                .write();
        if (all.isEmpty()) {
            return List.of(new ChangeLine("", words.text("brief.first")));
        }
        List<ChangeLine> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), 1 + CHANGES_SHOWN)));
        int more = setting.snapshot().changes().totals().size() - CHANGES_SHOWN;
        if (more > 0) {
            shown.add(new ChangeLine(
                    "", words.text("brief.more-changes", setting.numbers().count(more))));
        }
        return shown;
    }

    private BriefRows.Phone phone() {
        BriefRows.Head head = head();
        ReportContent.Verdict verdict = first.verdict();
        return new BriefRows.Phone(
                setting.report().issuer().name(),
                head.title(),
                head.subtitle(),
                verdict.sentence(),
                verdict.met(),
                verdict.metLabel(),
                verdict.onTrack(),
                verdict.onTrackLabel(),
                verdict.behind(),
                verdict.behindLabel(),
                verdict.notJudged(),
                verdict.notJudgedLabel(),
                verdict.coverage(),
                first.certaintyOnAScreen(),
                lines(first.attention(), "\n"),
                missing(),
                since());
    }

    /** Numbered sentences, so many as a screen has room for. */
    private static String lines(List<ReportContent.Line> lines, String between) {
        return lines.stream()
                .limit(ON_A_SCREEN)
                .map(line -> (line.number() + " " + line.text()).strip())
                .collect(Collectors.joining(between));
    }

    /** In one paragraph: a brief has no room for a list. */
    private List<ReportContent.Line> missingNames() {
        List<String> names =
                first.missing().stream().map(ReportContent.Line::text).toList();
        int all = setting.notCounted().size();
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining("; "));
        return List.of(new ReportContent.Line(
                "",
                all > NAMES_SHOWN
                        ? words.text("attention.more", shown, setting.numbers().count(all - NAMES_SHOWN))
                        : shown));
    }

    private String missing() {
        List<String> names =
                setting.notCounted().stream().map(line -> line.unit().name()).toList();
        if (names.isEmpty()) {
            return words.text("missing.none");
        }
        String shown = names.stream().limit(ON_A_SCREEN).collect(Collectors.joining(", "));
        return names.size() > ON_A_SCREEN
                ? words.text("attention.more", shown, setting.numbers().count(names.size() - ON_A_SCREEN))
                : shown;
    }

    private String since() {
        return changes().get(0).text().replaceFirst(":$", ".");
    }
}
