package vn.tonghop.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import vn.tonghop.report.issue.Claim;
import vn.tonghop.report.pdf.painted.PaintedText;

/**
 * A PDF that somebody brings back.
 *
 * @param claim what it says of itself; empty when it is no report of ours
 * @param words SHA-256 of the text of its pages, blanks left out
 */
public record ReadBack(Optional<Claim> claim, String sha256, String words) {

    private static final Pattern VALUE = Pattern.compile("(?<!/)tonghop:(\\w+)(?:>|=[\"'])([^<\"']*)");
    private static final Pattern RUN =
            Pattern.compile("[a-z][a-z0-9-]*/\\d{4}(?:-(?:\\d{2}|Q[1-4]|H[12]|9M))?/[1-9]\\d*");

    /** @throws IOException when it cannot be read as a PDF */
    public static ReadBack of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = PaintedText.of(document).pages();
            Map<String, String> values = new HashMap<>();
            Matcher value = VALUE.matcher(metadata(document));
            while (value.find()) {
                values.put(value.group(1), value.group(2));
            }
            if (!values.containsKey("run")) {
                RUN.matcher(String.join("\n", pages))
                        .results()
                        .findFirst()
                        .ifPresent(run -> values.put("run", run.group()));
            }
            return new ReadBack(Claim.of(values), Hashes.sha256(pdf), Hashes.sha256(Solid.of(pages)));
        }
    }

    private static String metadata(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        return metadata == null ? "" : new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    }
}
