package vn.tonghop.cli.bench;

import java.io.PrintWriter;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Memory;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;

/** Prints what was measured, as a table for a person or as CSV. */
final class ResultTable {

    private static final double SMALL = 0.1;

    private final PrintWriter out;
    private final Texts texts;
    private final Locale locale;
    private final NumberFormat limits;

    ResultTable(PrintWriter out, Language language) {
        this.out = out;
        this.texts = new Texts(language);
        this.locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag("vi-VN");
        this.limits = NumberFormat.getInstance(locale);
    }

    void print(List<Comparison> comparisons, Memory memory, Memory nation) {
        int width = comparisons.stream()
                .mapToInt(comparison -> name(comparison).length())
                .max()
                .orElse(0);
        out.println(texts.say("bench.title"));
        out.println();
        out.println(String.format("%-" + width + "s %11s %11s %7s %9s %9s", columns(texts.say("bench.columns"))));
        for (Comparison comparison : comparisons) {
            out.println(String.format(
                    locale,
                    "%-" + width + "s %9.3f s %9.3f s %7d %7s × %9s  %s",
                    name(comparison),
                    comparison.oursMedian(),
                    comparison.floorMedian(),
                    comparison.ours().size(),
                    ratio(comparison.ratio()),
                    limit(comparison),
                    comparison.limit().isEmpty() ? "" : verdict(comparison.holds())));
        }
        out.println();
        print(memory);
        nation.peakMegabytes().ifPresent(peak -> out.println(peak("bench.memory.nation", peak, nation)));
        out.println();
        out.println(texts.say("bench.notes"));
        out.flush();
    }

    /** One line per stage; the runs of either side are joined by blanks. */
    void csv(List<Comparison> comparisons, Memory memory, Memory nation) {
        out.println("stage,ours_s,floor_s,ratio,limit,holds,ours_runs_s,floor_runs_s");
        for (Comparison comparison : comparisons) {
            out.println(String.format(
                    Locale.ROOT,
                    "%s,%.4f,%.4f,%.3f,%s,%s,%s,%s",
                    comparison.stage(),
                    comparison.oursMedian(),
                    comparison.floorMedian(),
                    comparison.ratio(),
                    comparison.limit().stream().mapToObj(String::valueOf).collect(Collectors.joining()),
                    comparison.holds(),
                    runs(comparison.ours()),
                    runs(comparison.floor())));
        }
        csv("jvm_peak_mb", memory);
        csv("nation_jvm_peak_mb", nation);
        out.println("database_peak_mb," + memory.serverMegabytes() + ",,,,,,");
        out.flush();
    }

    private void csv(String name, Memory memory) {
        String peak = memory.peakMegabytes().stream().mapToObj(String::valueOf).collect(Collectors.joining());
        out.println(name + "," + peak + ",,," + Memory.LIMIT_MEGABYTES + "," + memory.holds() + ",,");
    }

    private void print(Memory memory) {
        if (memory.peakMegabytes().isEmpty()) {
            out.println(texts.say("bench.memory.unknown"));
            return;
        }
        out.println(peak("bench.memory", memory.peakMegabytes().getAsLong(), memory));
        out.println(texts.say("bench.memory.server", memory.serverMegabytes(), memory.serverProcesses()));
    }

    private String peak(String key, long megabytes, Memory memory) {
        return texts.say(key, megabytes, Memory.LIMIT_MEGABYTES, verdict(memory.holds()));
    }

    private String name(Comparison comparison) {
        return texts.say("bench." + comparison.stage());
    }

    /** A small one with a digit more, so that it does not look like its limit. */
    private String ratio(double ratio) {
        return String.format(locale, ratio < SMALL ? "%.3f" : "%.2f", ratio);
    }

    private String limit(Comparison comparison) {
        return comparison.limit().isEmpty()
                ? "–"
                : String.format(
                        locale, "≤ %s ×", limits.format(comparison.limit().getAsDouble()));
    }

    private String verdict(boolean holds) {
        return texts.say(holds ? "bench.holds" : "bench.exceeded");
    }

    private static Object[] columns(String joined) {
        return joined.split("\\|");
    }

    private static String runs(List<Double> seconds) {
        return seconds.stream()
                .map(value -> String.format(Locale.ROOT, "%.4f", value))
                .collect(Collectors.joining(" "));
    }
}
