package vn.tonghop.architecture;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What source files have to keep to. The words looked for are written so that these lines do not find themselves. */
final class SourceRules {

    static final int MOST_LINES = 300;
    static final int MOST_LINES_OF_A_METHOD = 40;

    private SourceRules() {}

    static List<SourceRule> ofProgram() {
        return Stream.concat(ofTests().stream(), Stream.of(shortMethods(), clockIsAnArgument(), noHandMadeJson()))
                .toList();
    }

    static List<SourceRule> ofTests() {
        return List.of(
                shortFiles(),
                without("TOD[O]|FIXM[E]", "what is left to do belongs on the issue, where it is seen"),
                without("printStackTrac[e]", "a fault becomes a message with its place, or goes up"),
                without("Thread\\.slee[p]", "waiting by the clock is slow and still fails: wait for the event"),
                without("@Disable[d]", "a test that does not run proves nothing: mend it or remove it"),
                without("import lombo[k]", "records say the same in plain Java"));
    }

    static SourceRule shortFiles() {
        return SourceRule.ofEach(
                "a file has at most " + MOST_LINES + " lines",
                "a longer file has two responsibilities: give the second one its own",
                file -> file.lines().size() <= MOST_LINES
                        ? Stream.of()
                        : Stream.of(file.path() + " has " + file.lines().size() + " lines"));
    }

    static SourceRule shortMethods() {
        return new SourceRule(
                "a method has at most " + MOST_LINES_OF_A_METHOD + " lines",
                "a longer method does several things: name them",
                files -> MethodBody.in(files).stream()
                        .filter(body -> body.lines() > MOST_LINES_OF_A_METHOD)
                        .map(body -> "%s:%d: %s has %d lines"
                                .formatted(body.path(), body.firstLine(), body.name(), body.lines())));
    }

    static SourceRule clockIsAnArgument() {
        Pattern clock = Pattern.compile("\\b(?:Instant|(?:Local|Zoned|Offset)?Date(?:Time)?|LocalTime|OffsetTime|Year"
                + "|YearMonth|MonthDay)\\.now\\(|System\\.currentTimeMillis|Clock\\.system|new Date\\(\\)");
        return SourceRule.ofEach(
                "the clock is read in cli, job and web only",
                "any past report can be made again only when the time is an argument",
                file -> Stream.of("cli", "job", "web").anyMatch(file::belongsTo) ? Stream.of() : found(clock, file));
    }

    static SourceRule noHandMadeJson() {
        Pattern objectInAString = Pattern.compile("\\{\\\\\"");
        return SourceRule.ofEach(
                "JSON is not put together by hand",
                "quoting is got right in one place: call the JsonWriter there is",
                file -> found(objectInAString, file));
    }

    static SourceRule without(String word, String reason) {
        Pattern pattern = Pattern.compile("(?<![A-Za-z])(?:" + word + ")");
        String name = "no " + word.replace("[", "").replace("]", "").replace("\\", "");
        return SourceRule.ofEach(name, reason, file -> found(pattern, file));
    }

    private static Stream<String> found(Pattern pattern, SourceFile file) {
        List<String> lines = file.lines();
        return IntStream.range(0, lines.size())
                .filter(index -> pattern.matcher(lines.get(index)).find())
                .mapToObj(index -> "%s:%d: %s"
                        .formatted(file.path(), index + 1, lines.get(index).strip()));
    }
}
