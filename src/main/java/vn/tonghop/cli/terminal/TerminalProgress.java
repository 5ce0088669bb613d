package vn.tonghop.cli.terminal;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import vn.tonghop.job.progress.Progress;
import vn.tonghop.job.progress.Stage;
import vn.tonghop.job.progress.StageResult;

/** A bar that moves while a person watches, and in any case one line per stage when it is done. */
public final class TerminalProgress implements Progress {

    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\033[K";

    private final PrintStream out;
    private final Texts texts;
    private final boolean watched;
    private String title = "";
    private int total;
    private int done;
    private int drawn = -1;

    public TerminalProgress(PrintStream out, Texts texts, boolean watched) {
        this.out = out;
        this.texts = texts;
        this.watched = watched;
    }

    /** The launcher says whether standard output is a terminal, where a person watches, or a file or a pipe. */
    public static TerminalProgress standard(Texts texts) {
        return new TerminalProgress(System.out, texts, Boolean.getBoolean("tonghop.watched"));
    }

    @Override
    public void started(Stage stage, int total) {
        started(texts.say("stage." + key(stage)), total);
    }

    public synchronized void started(String title, int total) {
        this.title = title;
        this.total = total;
        done = 0;
        drawn = -1;
        draw();
    }

    @Override
    public synchronized void advanced(int by) {
        done += by;
        draw();
    }

    @Override
    public void finished(Stage stage, StageResult result) {
        finished(texts.say("result." + key(stage), result.counts().toArray()));
    }

    public synchronized void finished(String line) {
        out.println((watched ? CLEAR : "") + "✔ " + title + ": " + line);
        out.flush();
    }

    private void draw() {
        if (!watched) {
            return;
        }
        int filled = total == 0 ? 0 : (int) ((long) done * WIDTH / total);
        if (filled != drawn || total == 0) {
            drawn = filled;
            out.print(CLEAR + title + (total == 0 ? " …" : " " + bar(filled) + " " + done + "/" + total));
            out.flush();
        }
    }

    private static String bar(int filled) {
        char[] cells = new char[WIDTH];
        Arrays.fill(cells, '░');
        Arrays.fill(cells, 0, filled, '█');
        return new String(cells);
    }

    private static String key(Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
