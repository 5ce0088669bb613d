package vn.tonghop.cli.terminal;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in one sentence, and where its help is. */
public final class WrongCall implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        Language language = Language.askedBy(List.of(arguments));
        var texts = new Texts(language);
        err.println(sentence(fault, texts, language));
        err.println(texts.say("call.see", command.getCommandSpec().qualifiedName()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException fault, Texts texts, Language language) {
        if (fault instanceof MissingParameterException missing) {
            return texts.say(
                    "call.missing",
                    missing.getMissing().stream()
                            .map(argument -> argument instanceof OptionSpec option
                                    ? option.longestName()
                                    : label(argument.paramLabel(), language))
                            .collect(Collectors.joining(", ")));
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return texts.say("call.not-understood", String.join(" ", unmatched.getUnmatched()));
        }
        if (fault.getCause() instanceof WrongWord wrong) {
            return wrong.sentence(texts);
        }
        boolean converted = fault.getCause() instanceof CommandLine.TypeConversionException;
        return converted ? fault.getCause().getMessage() + "." : fault.getMessage();
    }

    private static String label(String vietnamese, Language language) {
        return language == Language.EN ? EnglishHelp.label(vietnamese) : vietnamese;
    }
}
