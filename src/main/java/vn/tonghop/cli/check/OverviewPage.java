package vn.tonghop.cli.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.cli.terminal.Language;
import vn.tonghop.cli.terminal.Texts;
import vn.tonghop.spreadsheet.feedback.Feedback;
import vn.tonghop.spreadsheet.feedback.Remark;

/** One page over the answers to several files: each verdict, what to mend first, and the way to the rest. */
final class OverviewPage {

    private static final int REMARKS = 5;

    private static final String STYLE = """
            :root{color-scheme:light}
            *{box-sizing:border-box}
            body{font:16px/1.45 system-ui,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif;color:#1b1b1b;background:#fff;
            margin:0 auto;padding:12px;max-width:60rem;overflow-wrap:anywhere}
            h1{font-size:1.3rem;margin:0 0 .5rem}
            h2{font-size:1.1rem;margin:1.4rem 0 .4rem;padding:.6rem .8rem;border:2px solid;border-left-width:10px}
            .ACCEPTED{border-color:#1b6e3c;background:#eef7f0}
            .ACCEPTED_WITH_QUERIES{border-color:#8a6100;background:#fff8e1;border-style:dashed;border-left-style:solid}
            .REFUSED,.UNREADABLE{border-color:#a3121f;background:#fdecec}
            ol{margin:.3rem 0 .5rem;padding-left:1.6rem}
            a{color:#0b4f8a;display:inline-block;padding:.3rem 0;margin-right:1.4rem}
            @media print{body{font-size:10pt;padding:0;max-width:none}h2{break-after:avoid}}
            """;

    private final Language language;
    private final Texts texts;
    private final StringBuilder files = new StringBuilder();

    OverviewPage(Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
    }

    /** @param written what was written for the file, as seen from the page */
    void add(Feedback feedback, List<Path> written) {
        files.append("<section>\n<h2 class=\"").append(feedback.verdict()).append("\">");
        files.append(escaped(feedback.headline())).append("</h2>\n<ol>\n");
        feedback.remarks().stream().limit(REMARKS).forEach(this::remark);
        files.append("</ol>\n");
        int more = feedback.remarks().size() - REMARKS;
        if (more > 0) {
            paragraph(texts.say("folder.more", more));
        }
        files.append("<p>");
        written.forEach(this::link);
        files.append("</p>\n</section>\n");
    }

    String html() {
        return "<!DOCTYPE html>\n<html lang=\"" + language.code() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + escaped(texts.say("folder.title")) + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>"
                + escaped(texts.say("folder.title")) + "</h1>\n<p>" + escaped(texts.say("folder.nothing-sent"))
                + "</p>\n" + files + "</body>\n</html>\n";
    }

    private void remark(Remark remark) {
        String place = remark.place().isEmpty() ? "" : remark.place() + ": ";
        files.append("<li>")
                .append(escaped(texts.say("severity." + remark.finding().severity()) + " " + place));
        files.append(escaped(remark.sentence())).append("</li>\n");
    }

    private void link(Path path) {
        String name = path.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!ending.equals("json")) {
            files.append("<a href=\"").append(escaped(relative(path))).append("\">");
            files.append(escaped(texts.say("folder.link." + ending))).append("</a>\n");
        }
    }

    private void paragraph(String text) {
        files.append("<p>").append(escaped(text)).append("</p>\n");
    }

    private static String relative(Path path) {
        try {
            String slashes = path.toString().replace('\\', '/');
            return new URI(null, null, "/" + slashes, null).toASCIIString().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
