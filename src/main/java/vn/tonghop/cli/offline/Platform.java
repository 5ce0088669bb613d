package vn.tonghop.cli.offline;

/** The systems that files are started differently on. */
enum Platform {
    /** A double click starts {@code .cmd}; texts end their lines as Notepad of old wants it. */
    WINDOWS("cmd", "cmd", "\r\n"),
    /** A double click starts {@code .command}. */
    MAC("command", "sh", "\n"),
    UNIX("sh", "sh", "\n");

    private final String ending;
    private final String script;
    private final String line;

    Platform(String ending, String script, String line) {
        this.ending = ending;
        this.script = script;
        this.line = line;
    }

    /** Of the files that are clicked on. */
    String ending() {
        return ending;
    }

    /** Ending of the scripts that are written for it. */
    String script() {
        return script;
    }

    String lines(String text) {
        return text.replace("\r\n", "\n").replace("\n", line);
    }
}
