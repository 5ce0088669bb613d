package vn.tonghop.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is put before commands under a name: called without one it shows which there are. */
@Command(name = "tonghop", sortOptions = false, descriptionHeading = "%n")
abstract class Program implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public final void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
