package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import vn.tonghop.cli.terminal.EnglishHelp;

/** What {@code --help --lang en} says of every command. */
class EnglishHelpTest {

    private static final CommandLine VIETNAMESE = Tonghop.commandLine();
    private static final CommandLine ENGLISH = EnglishHelp.speak(Tonghop.commandLine());

    /** A letter that only Vietnamese has, in a word that is neither a name nor an example. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "[a-zA-ZÀ-ỹ_]*[\\u0102\\u0103\\u0110\\u0111\\u01A0\\u01A1\\u01AF\\u01B0\\u00C0-\\u00FF\\u1EA0-\\u1EF9][a-zA-ZÀ-ỹ_]*");

    private static final Pattern EXAMPLE = Pattern.compile("\"(?:Hoà Phong|Báo cáo số)[^\"]*\"|Hà\\s+Nội");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    static Stream<List<String>> commands() {
        return names(VIETNAMESE, List.of());
    }

    private static Stream<List<String>> names(CommandLine command, List<String> above) {
        return Stream.concat(
                Stream.of(above),
                command.getSubcommands().entrySet().stream()
                        .flatMap(each -> names(
                                each.getValue(),
                                Stream.concat(above.stream(), Stream.of(each.getKey()))
                                        .toList())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysNothingInVietnamese(List<String> command) {
        String help = help(ENGLISH, command);

        assertThat(LEFT_OVER
                        .matcher(EXAMPLE.matcher(help).replaceAll(""))
                        .results()
                        .map(MatchResult::group))
                .isEmpty();
        assertThat(help).startsWith("Usage: tonghop");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasTheNumbersOfTheVietnameseHelp(List<String> command) {
        assertThat(numbers(help(ENGLISH, command))).isEqualTo(numbers(help(VIETNAMESE, command)));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasVietnameseHeadingsWithoutTheSwitch(List<String> command) {
        assertThat(help(VIETNAMESE, command))
                .startsWith("Cách dùng: tonghop")
                .doesNotContain("Commands:")
                .doesNotContain("Options:")
                .doesNotContain("[COMMAND]");
    }

    private static String help(CommandLine program, List<String> command) {
        CommandLine called = program;
        for (String name : command) {
            called = called.getSubcommands().get(name);
        }
        return called.getUsageMessage();
    }

    private static List<String> numbers(String help) {
        return NUMBER.matcher(help).results().map(MatchResult::group).sorted().toList();
    }
}
