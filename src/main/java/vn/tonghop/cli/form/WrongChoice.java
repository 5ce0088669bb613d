package vn.tonghop.cli.form;

import picocli.CommandLine.ExitCode;

/** Why there is no form to be given out, as a sentence of the catalogue. */
record WrongChoice(String sentence, int exitCode, Object... facts) {

    /** What was asked for is not there. */
    static WrongChoice nothing(String sentence, Object... facts) {
        return new WrongChoice(sentence, 1, facts);
    }

    /** The command was called in a way that makes no sense. */
    static WrongChoice usage(String sentence, Object... facts) {
        return new WrongChoice(sentence, ExitCode.USAGE, facts);
    }
}
