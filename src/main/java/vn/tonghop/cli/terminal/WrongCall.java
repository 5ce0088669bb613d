package vn.tonghop.cli.terminal;

import java.io.PrintWriter;
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
        err.println(sentence(fault));
        err.println("Xem cách dùng: " + command.getCommandSpec().qualifiedName() + " --help");
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static String sentence(ParameterException fault) {
        if (fault instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .map(argument ->
                            argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                    .collect(Collectors.joining(", ", "Còn thiếu: ", "."));
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return "Không hiểu: " + String.join(" ", unmatched.getUnmatched()) + ".";
        }
        boolean ours = fault.getCause() instanceof CommandLine.TypeConversionException;
        return ours ? fault.getCause().getMessage() + "." : fault.getMessage();
    }
}
