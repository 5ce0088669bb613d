package vn.tonghop.cli.terminal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of the commands in English; the commands themselves say it in Vietnamese. */
public final class EnglishHelp extends Help {

    private static final String CATALOGUE = "help_en.properties";
    private static final String LABEL = "label.";

    private final ResourceBundle words;

    private EnglishHelp(CommandSpec command, ColorScheme colours, ResourceBundle words) {
        super(command, colours);
        this.words = words;
    }

    public static CommandLine speak(CommandLine program) {
        ResourceBundle words = words();
        program.setResourceBundle(words);
        program.setHelpFactory((command, colours) -> new EnglishHelp(command, colours, words));
        label(program, words);
        return program;
    }

    private static void label(CommandLine command, ResourceBundle words) {
        var usage = command.getCommandSpec().usageMessage();
        usage.synopsisSubcommandLabel(english(usage.synopsisSubcommandLabel(), words));
        command.getSubcommands().values().forEach(each -> label(each, words));
    }

    private static ResourceBundle words() {
        try (var reader =
                new InputStreamReader(EnglishHelp.class.getResourceAsStream(CATALOGUE), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands for a value, in English where it is a word. */
    public static String label(String vietnamese) {
        return english(vietnamese, words());
    }

    private static String english(String label, ResourceBundle words) {
        return words.containsKey(LABEL + label) ? words.getString(LABEL + label) : label;
    }

    @Override
    public IParamLabelRenderer parameterLabelRenderer() {
        return new Labels(super.parameterLabelRenderer());
    }

    @Override
    public IParamLabelRenderer createDefaultParamLabelRenderer() {
        return new Labels(super.createDefaultParamLabelRenderer());
    }

    private final class Labels implements IParamLabelRenderer {

        private final IParamLabelRenderer vietnamese;

        Labels(IParamLabelRenderer vietnamese) {
            this.vietnamese = vietnamese;
        }

        @Override
        public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
            String label = argument.paramLabel();
            String whole =
                    vietnamese.renderParameterLabel(argument, ansi, List.of()).plainString();
            return colorScheme().apply(whole.replace(label, english(label, words)), styles);
        }

        @Override
        public String separator() {
            return vietnamese.separator();
        }
    }
}
