package vn.tonghop.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import vn.tonghop.cli.run.BusyWords;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.definition.DefinitionException;
import vn.tonghop.disclosure.actor.NotAllowedException;
import vn.tonghop.job.RunInProgressException;
import vn.tonghop.storage.server.DatabaseInUseException;
import vn.tonghop.storage.server.DatabaseUnavailableException;

/** Says in one sentence why a command could not do its work, and turns it into an exit code; no stack traces. */
final class Faulted implements IExecutionExceptionHandler {

    private static final int DEFINITIONS = 3;
    private static final int BUSY = 4;
    private static final int NOT_ALLOWED = 5;

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult arguments) {
        PrintWriter err = command.getErr();
        var texts = new Texts(Language.askedBy(arguments.originalArgs()));
        if (fault instanceof DefinitionException definitions) {
            err.println(texts.say("fault.definitions", definitions.faults().size()));
            definitions.faults().forEach(one -> err.println("  " + one));
            return DEFINITIONS;
        }
        if (fault instanceof NotAllowedException refused) {
            err.println(new RefusalWords(texts).sentence(refused));
            return NOT_ALLOWED;
        }
        if (fault instanceof RunInProgressException busy) {
            return new BusyWords(texts).print(busy, err);
        }
        if (fault instanceof DatabaseInUseException) {
            err.println(fault.getMessage());
            return BUSY;
        }
        err.println(fault instanceof DatabaseUnavailableException ? fault.getMessage() : own(fault, texts));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String own(Exception fault, Texts texts) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
        return texts.say(
                "fault.own",
                String.valueOf(fault.getMessage()),
                cause.getClass().getSimpleName() + message);
    }
}
