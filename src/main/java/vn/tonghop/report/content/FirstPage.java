package vn.tonghop.report.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.report.definition.Issuer;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Numbers;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Snapshot;
import vn.tonghop.rollup.snapshot.Standing;
import vn.tonghop.rollup.snapshot.UnitLine;

/** Writes the page for a leader who reads nothing else. */
public final class FirstPage {

    /** As plans are dated in the language that they are written in. */
    private static final Pattern DATED = Pattern.compile("ngày (\\d{2})/(\\d{2})/(\\d{4})");

    private static final int LONGEST_ON_A_SCREEN = 300;
    private static final int NAMES_SHOWN = 15;
    private static final int LAST_MONTH = 12;

    private final Setting setting;
    private final Catalogue words;
    private final Numbers numbers;

    public FirstPage(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
        this.numbers = setting.numbers();
    }

    public String title() {
        return setting.report()
                .title()
                .in(words.language())
                .replace("{period}", setting.moments().titled(setting.snapshot().period()));
    }

    public ReportContent.Letterhead letterhead() {
        Issuer issuer = setting.report().issuer();
        Snapshot snapshot = setting.snapshot();
        int signedIn = snapshot.asOf().atZone(vn.tonghop.period.DueRule.ZONE).getYear();
        return new ReportContent.Letterhead(
                issuer.parent().orElse(""),
                issuer.name(),
                words.text("nation"),
                words.text("motto"),
                words.text("number", issuer.sign()),
                words.text("place-and-date", issuer.place(), signedIn),
                words.text("kind"),
                title(),
                "(" + setting.moments().toDate(snapshot.period()) + ")",
                decision());
    }

    /** A plan whose number nobody knows is called by its name. */
    private String decision() {
        String decision = setting.programme().decision();
        boolean numbered = !decision.startsWith(words.text("decision.word"));
        return words.text(
                numbered ? "decision" : "decision.named",
                DATED.matcher(decision)
                        .replaceAll(found ->
                                words.text("decision.dated", setting.moments().day(day(found)))));
    }

    private static LocalDate day(MatchResult found) {
        return LocalDate.of(
                Integer.parseInt(found.group(3)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(1)));
    }

    public ReportContent.Verdict verdict() {
        long met = count(Standing.MET);
        long onTrack = count(Standing.ON_TRACK);
        long behind = count(Standing.BEHIND) + count(Standing.NOT_MET);
        return new ReportContent.Verdict(
                sentence(met + onTrack, behind) + " " + elapsed(),
                numbers.count(met),
                "● " + words.text("counter.met"),
                numbers.count(onTrack),
                "▲ " + words.text("counter.on-track"),
                numbers.count(behind),
                "▼ " + words.text(isClosed() ? "counter.not-met" : "counter.behind"),
                numbers.count(count(Standing.NOT_JUDGED)),
                "○ " + words.text("counter.not-judged"),
                coverage(),
                certainty());
    }

    /** Names of units without a report that counts, cut off with a line that says how many more there are. */
    public List<ReportContent.Line> missing() {
        List<UnitLine> lines = setting.notCounted();
        var units = new UnitTable(setting);
        if (lines.isEmpty()) {
            return List.of(new ReportContent.Line("", words.text("missing.none")));
        }
        List<ReportContent.Line> names = new ArrayList<>();
        int shown = lines.size() > NAMES_SHOWN ? NAMES_SHOWN - 1 : lines.size();
        lines.subList(0, shown)
                .forEach(line -> names.add(new ReportContent.Line(
                        "", words.text("missing.name", line.unit().name(), units.stateTogether(line)))));
        if (shown < lines.size()) {
            names.add(new ReportContent.Line("", words.text("missing.more", lines.size() - shown)));
        }
        return names;
    }

    public List<ReportContent.Line> attention() {
        var sentences = new AttentionSentences(setting);
        List<String> texts = setting.snapshot().attention().stream()
                .filter(sentences::mayBeSaid)
                .limit(AttentionSentences.MOST)
                .map(sentences::sentence)
                .toList();
        return texts.isEmpty()
                ? List.of(new ReportContent.Line("", words.text("attention.none")))
                : IntStream.range(0, texts.size())
                        .mapToObj(i -> new ReportContent.Line(numbers.count(i + 1) + ".", texts.get(i)))
                        .toList();
    }

    Share elapsedShare() {
        return Share.of(
                setting.snapshot().period().daysElapsed(),
                setting.snapshot().period().daysOfYear());
    }

    private String elapsed() {
        Share share = elapsedShare();
        return words.text(
                "elapsed", numbers.count(share.part()) + "/" + numbers.count(share.whole()), numbers.percent(share, 2));
    }

    private String sentence(long good, long behind) {
        long judged = good + behind;
        if (judged == 0) {
            return words.text("verdict.none");
        }
        if (isClosed()) {
            return words.text("verdict.closed", good, judged, behind);
        }
        if (behind == 0) {
            return words.text("verdict.all", judged);
        }
        return words.text(behind * 2 > judged ? "verdict.most" : "verdict.some", good, judged, behind);
    }

    /** Whether the year is over and nothing can be on track any more. */
    boolean isClosed() {
        return setting.snapshot().period().lastMonth() == LAST_MONTH;
    }

    private long count(Standing standing) {
        return setting.measured().stream()
                .filter(each -> each.figure().standing() == standing)
                .count();
    }

    private String coverage() {
        List<UnitLine> listed = setting.listed();
        List<UnitLine> offices = setting.offices();
        UnitNouns nouns = setting.nouns();
        String moment = setting.moments().moment(setting.snapshot().asOf()).replace(' ', '\u00A0');
        return offices.isEmpty()
                ? words.text("coverage.listed", counted(listed), listed.size(), nouns.listed(listed.size()), moment)
                : words.text(
                        "coverage.sentence",
                        counted(listed),
                        listed.size(),
                        nouns.listed(listed.size()),
                        counted(offices),
                        offices.size(),
                        nouns.offices(offices.size()),
                        moment);
    }

    private static long counted(List<UnitLine> lines) {
        return lines.stream().filter(line -> line.state().counts()).count();
    }

    /** Whether the figures may still change, and why. */
    public String certainty() {
        return certainty(overridden());
    }

    /** The same where there is little room: many or long reasons are left to the full report. */
    public String certaintyOnAScreen() {
        List<String> overridden = overridden();
        boolean fits = overridden.stream().mapToInt(String::length).sum() <= LONGEST_ON_A_SCREEN;
        return certainty(
                fits
                        ? overridden
                        : List.of(words.text(
                                "provisional.overridden-many",
                                setting.snapshot().units().stream()
                                        .filter(FirstPage::isOverridden)
                                        .count())));
    }

    private String certainty(List<String> overridden) {
        List<String> doubts = new ArrayList<>();
        List<UnitLine> notCounted = setting.notCounted();
        addDoubt(doubts, "provisional.not-counted", notCounted.size());
        addDoubt(
                doubts,
                "provisional.stale",
                notCounted.stream().filter(line -> !line.figures().isEmpty()).count());
        List<UnitLine> asked = setting.snapshot().units().stream()
                .filter(line -> line.queries() > 0)
                .toList();
        if (!asked.isEmpty()) {
            int queries = asked.stream().mapToInt(UnitLine::queries).sum();
            doubts.add(words.text("provisional.queries", numbers.count(BigDecimal.valueOf(queries)), asked.size()));
        }
        addDoubt(
                doubts,
                "provisional.unapproved",
                setting.snapshot().units().stream()
                        .filter(line -> line.state().counts() && !line.review().approved())
                        .count());
        doubts.addAll(overridden);
        return doubts.isEmpty() ? words.text("certain") : words.text("provisional", String.join("; ", doubts));
    }

    /** Every override is named with its reason, whatever else is said. */
    private List<String> overridden() {
        String overrides = setting.snapshot().units().stream()
                .filter(FirstPage::isOverridden)
                .map(line -> words.text(
                        "provisional.override",
                        line.unit().name(),
                        line.review().override()))
                .collect(Collectors.joining(", "));
        return overrides.isEmpty() ? List.of() : List.of(words.text("provisional.overridden", overrides));
    }

    private static boolean isOverridden(UnitLine line) {
        return !line.review().override().isEmpty();
    }

    private void addDoubt(List<String> doubts, String key, long count) {
        if (count > 0) {
            doubts.add(words.text(key, numbers.count(count)));
        }
    }
}
