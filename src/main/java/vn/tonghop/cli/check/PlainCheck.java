package vn.tonghop.cli.check;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.Checking;
import vn.tonghop.submission.life.EarlierAnswers;
import vn.tonghop.validation.History;

/**
 * {@code tonghop check} of one file without any option: what a ward calls most, answered without first describing all
 * options to the parser of command lines, which takes as long as the check.
 */
public final class PlainCheck {

    private static final int ONE_FILE = 2;

    private PlainCheck() {}

    /** The exit code; empty, with nothing printed, for any other call and for one that cannot be answered. */
    public static OptionalInt of(PrintWriter out, String... args) {
        try {
            return args.length == ONE_FILE && args[0].equals("check") && isFile(args[1])
                    ? check(Path.of(args[1]), out)
                    : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.empty();
        } catch (RuntimeException e) { // is thrown and told again by the command
            return OptionalInt.empty();
        }
    }

    private static boolean isFile(String argument) {
        try {
            boolean plain = !argument.startsWith("-") && !argument.startsWith("@");
            return plain && Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whatever goes wrong is met again by the command, and told. */
    private static OptionalInt check(Path file, PrintWriter out) throws InterruptedException {
        var settings = new Settings();
        var preparing = new FutureTask<>(() -> new Checking(settings.definitions(), settings.jobs()));
        HeadStart ahead = HeadStart.on(file, preparing);
        preparing.run();
        try {
            Checking checking = preparing.get();
            checking.expect(file.getFileName().toString());
            return OptionalInt.of(new CheckRun(settings, out, Optional.empty(), Optional.empty(), false)
                    .check(List.of(file), checking, History.NONE, EarlierAnswers.NONE, ahead));
        } catch (ExecutionException e) {
            return OptionalInt.empty();
        }
    }
}
