package vn.tonghop.spreadsheet.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tonghop.spreadsheet.form.OpenXml;
import vn.tonghop.spreadsheet.raw.Opening;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xlsx.plain.KnownTexts;

/** What a workbook says by the quick way, and by the way of the parser, which a comment in every part brings about. */
record TwoWays(String quick, String thorough) {

    private static final String COMMENT = "<!-- -->";
    private static final Pattern OUTERMOST = Pattern.compile("<[A-Za-z]");

    static TwoWays through(Map<String, byte[]> parts, KnownTexts known) {
        return new TwoWays(read(packed(parts), known), read(packed(commented(parts)), known));
    }

    /** Hardly packed at all, for it is unpacked at once. */
    private static byte[] packed(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String read(byte[] workbook, KnownTexts known) {
        Opening opening = XlsxFile.read(workbook, ReadingLimits.STANDARD, known);
        return opening.toString();
    }

    private static Map<String, byte[]> commented(Map<String, byte[]> parts) {
        Map<String, byte[]> commented = new TreeMap<>(parts);
        commented.replaceAll((name, part) -> {
            String xml = new String(part, StandardCharsets.ISO_8859_1);
            var outermost = OUTERMOST.matcher(xml);
            return outermost.find()
                    ? (xml.substring(0, outermost.start()) + COMMENT + xml.substring(outermost.start()))
                            .getBytes(StandardCharsets.ISO_8859_1)
                    : part;
        });
        return commented;
    }

    static Map<String, byte[]> parts(byte[] workbook) {
        return OpenXml.parts(workbook);
    }
}
