package vn.tonghop.report.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.plan.Programme;
import vn.tonghop.report.content.ahead.AtRisk;
import vn.tonghop.report.content.ahead.OutlookTable;
import vn.tonghop.report.content.change.ChangeLines;
import vn.tonghop.report.definition.ReportDefinition;
import vn.tonghop.report.wording.Catalogue;
import vn.tonghop.report.wording.Share;
import vn.tonghop.rollup.snapshot.Snapshot;

/** Decides every word of a report. */
public final class ContentWriter {

    private static final int HASH_SHOWN = 12;

    private final Setting setting;
    private final Catalogue words;

    private ContentWriter(Setting setting) {
        this.setting = setting;
        this.words = setting.words();
    }

    public static ReportContent write(
            Snapshot snapshot, Programme programme, ReportDefinition report, Catalogue words) {
        return new ContentWriter(Setting.of(snapshot, programme, report, words)).content();
    }

    private ReportContent content() {
        var first = new FirstPage(setting);
        var indicators = new IndicatorTable(setting);
        ReportContent.Progress progress = progress(first, indicators);
        Map<String, List<? extends Record>> tables = tables(first, indicators);
        tables.put("progress", List.of(progress));
        return new ReportContent(stamp(first.title()), tables, progress);
    }

    private ReportContent.Progress progress(FirstPage first, IndicatorTable indicators) {
        Share elapsed = first.elapsedShare();
        return new ReportContent.Progress(
                indicators.bars(),
                elapsed.percent(2).doubleValue(),
                words.text("chart.elapsed", setting.numbers().percent(elapsed, 2)),
                words.text("standing.met"),
                words.text("standing.on-track"),
                words.text(first.isClosed() ? "standing.not-met" : "standing.behind"),
                words.text("chart.before"));
    }

    private Map<String, List<? extends Record>> tables(FirstPage first, IndicatorTable indicators) {
        var units = new UnitTable(setting);
        Map<String, List<? extends Record>> tables = new LinkedHashMap<>();
        tables.put("letterhead", List.of(first.letterhead()));
        tables.put("verdict", List.of(first.verdict()));
        tables.put("missing", first.missing());
        tables.put("missing-pairs", ReportContent.Pair.of(first.missing()));
        tables.put("attention", first.attention());
        tables.put("indicators", indicators.rows());
        tables.put("outlook", new OutlookTable(setting.outlook()).rows());
        tables.put("at-risk", new AtRisk(setting.outlook()).lines());
        tables.put("unit-labels", List.of(units.labels()));
        tables.put("units", units.rows());
        tables.put("not-counted", units.notCounted());
        tables.put(
                "changes",
                new ChangeLines(
                                setting.snapshot(),
                                setting.programme(),
                                setting.report().audience(),
                                words)
                        .write());
        tables.put("sources", indicators.sources());
        tables.put("signature", List.of(signature()));
        return tables;
    }

    private ReportContent.Signature signature() {
        List<String> recipients = setting.report().recipients();
        String lines = recipients.stream()
                .map(recipient -> words.text("recipient", recipient))
                .collect(Collectors.joining("\n"));
        return new ReportContent.Signature(
                words.text(
                        "signature.closing",
                        setting.moments().period(setting.snapshot().period())),
                lines.replaceFirst(";$", "."),
                setting.report().issuer().onBehalf().orElse(""),
                setting.report().issuer().signatory(),
                words.text("signature.hint"));
    }

    private ReportContent.Stamp stamp(String title) {
        Snapshot snapshot = setting.snapshot();
        String audience =
                words.text("audience." + setting.report().audience().name().toLowerCase(Locale.ROOT));
        return new ReportContent.Stamp(
                title,
                setting.report().issuer().name(),
                words.text("draft"),
                words.text(
                        "footer.run",
                        snapshot.runId(),
                        setting.moments().moment(snapshot.asOf()),
                        shortened(snapshot.planHash()),
                        shortened(snapshot.inputHash())),
                setting.land().heading(words.text("footer.scope", audience)),
                sign(snapshot),
                words.text("footer.sign", snapshot.runId(), shortened(snapshot.inputHash())));
    }

    /** In the letters that a QR code writes smallest; the names of programmes have no capitals. */
    private static String sign(Snapshot snapshot) {
        return String.join(":", "TONGHOP", snapshot.runId(), shortened(snapshot.inputHash()))
                .toUpperCase(Locale.ROOT);
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }
}
