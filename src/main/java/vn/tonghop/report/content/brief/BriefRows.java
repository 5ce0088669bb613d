package vn.tonghop.report.content.brief;

/** What the parts of the brief print. */
public final class BriefRows {

    private BriefRows() {}

    /** Who says it, of which days, by which plan. */
    public record Head(String issuer, String kind, String title, String subtitle, String decision) {}

    /**
     * Indicators that stand alike.
     *
     * @param standing mark, word and how many
     */
    public record Standings(String standing, String names) {}

    /**
     * One indicator beside the year before, or a sentence in its place.
     *
     * @param name empty where there is only the sentence
     */
    public record Compared(String name, String now, String before, String change, String text) {}

    /** One screen of a phone. */
    public record Phone(
            String issuer,
            String title,
            String subtitle,
            String sentence,
            String met,
            String metLabel,
            String onTrack,
            String onTrackLabel,
            String behind,
            String behindLabel,
            String notJudged,
            String notJudgedLabel,
            String coverage,
            String certainty,
            String attention,
            String missing,
            String since) {}
}
