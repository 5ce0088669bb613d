package vn.tonghop.cli.calendar;

import java.io.PrintWriter;

/** Lines on a terminal of 100 columns, broken between words. */
final class Page {

    static final int WIDTH = 100;

    private final PrintWriter out;

    Page(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.println(text.stripTrailing());
    }

    void blank() {
        out.println();
    }

    /** A sentence of any length: the first line begins with a mark, the others below its first letter. */
    void sentence(String mark, String text) {
        String margin = " ".repeat(mark.length());
        var line = new StringBuilder(mark);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(margin);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }
}
