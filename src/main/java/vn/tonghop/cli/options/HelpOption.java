package vn.tonghop.cli.options;

import picocli.CommandLine.Option;

/** {@code --help}, the same for every command. */
public final class HelpOption {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Hiện hướng dẫn này.")
    private boolean help;
}
