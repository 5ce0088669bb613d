package vn.tonghop.report.content;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Everything that one report says, in printed words.
 *
 * @param tables rows for the templates, by the name with which a template asks for them
 */
public record ReportContent(Stamp stamp, Map<String, List<? extends Record>> tables, Progress progress) {

    public ReportContent {
        tables = Map.copyOf(tables);
    }

    /**
     * What identifies the report on every page.
     *
     * @param draft whether it is a draft or the final report
     * @param sign run and data for a machine to read
     * @param signWords the same for somebody who does not see the sign
     */
    public record Stamp(
            String title, String author, String draft, String run, String scope, String sign, String signWords) {

        /** The same of a part that is handed out by itself. */
        public Stamp titled(String other) {
            return new Stamp(other, author, draft, run, scope, sign, signWords);
        }

        /** The same report once it is final. */
        public Stamp released(String state, String asDraft, String asFinal) {
            return new Stamp(title, author, state, run, scope.replace(asDraft, asFinal), sign, signWords);
        }
    }

    /** The same with something else printed on every page. */
    public ReportContent with(Stamp stamp) {
        return new ReportContent(stamp, tables, progress);
    }

    public record Letterhead(
            String parent,
            String issuer,
            String nation,
            String motto,
            String number,
            String placeAndDate,
            String kind,
            String title,
            String subtitle,
            String decision) {}

    public record Verdict(
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
            String certainty) {}

    /** A numbered or plain line of text under a heading. */
    public record Line(String number, String text) {}

    /** Two lines of text beside one another; the right one is empty where their number is odd. */
    public record Pair(String left, String right) {

        static List<Pair> of(List<Line> lines) {
            return IntStream.range(0, (lines.size() + 1) / 2)
                    .mapToObj(i -> new Pair(
                            lines.get(2 * i).text(),
                            2 * i + 1 < lines.size() ? lines.get(2 * i + 1).text() : ""))
                    .toList();
        }
    }

    /**
     * One line of the table of indicators.
     *
     * @param remark what has to be said beside the figures; empty when nothing
     * @param tone {@code good}, {@code bad} or {@code none}
     */
    public record IndicatorRow(
            String code,
            String name,
            String remark,
            String unit,
            String inPeriod,
            String toDate,
            String target,
            String ofPlan,
            String mark,
            String standing,
            String tone,
            String coverage) {}

    /**
     * The chart of progress.
     *
     * @param elapsed how much of the reporting year has passed, in percent
     */
    public record Progress(
            List<Bar> bars,
            double elapsed,
            String elapsedLabel,
            String met,
            String onTrack,
            String behind,
            String before) {

        public Progress {
            bars = List.copyOf(bars);
        }
    }

    /**
     * One bar of the chart: percent of the plan reached.
     *
     * @param before what the same months of the year before had reached, in percent of the plan of this year
     */
    public record Bar(String name, double percent, String label, boolean behind, boolean met, OptionalDouble before) {}

    /**
     * One unit's line.
     *
     * @param stale whether the figures are those of an earlier period
     */
    public record UnitRow(
            String code,
            String name,
            String state,
            boolean counted,
            boolean stale,
            boolean total,
            String v1,
            String v2,
            String v3,
            String v4,
            String v5,
            String v6) {}

    /**
     * Labels of the table of units.
     *
     * @param units what its units are called together
     */
    public record UnitLabels(
            String heading, String units, String v1, String v2, String v3, String v4, String v5, String v6) {}

    public record NotCounted(String units, String state, String received, String reason) {}

    public record Source(String code, String section, String quote, String assumed) {}

    /** @param closing the last sentence of the report, which stands on the page of the signature */
    public record Signature(String closing, String recipients, String onBehalf, String signatory, String hint) {}
}
