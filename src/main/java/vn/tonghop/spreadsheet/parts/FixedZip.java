package vn.tonghop.spreadsheet.parts;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs the parts of an Office file, in order, under one fixed time. */
public final class FixedZip {

    /** Not the first moment that a zip file knows: that one is written with a time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    /** The same file with every part under the fixed time; a workbook inside it too, and nothing said of who made it. */
    public static byte[] anew(byte[] file) {
        return pack(parts(file));
    }

    private static byte[] inner(byte[] workbook) {
        Map<String, byte[]> parts = parts(workbook);
        BlankProperties.replaceIn(parts);
        return pack(parts);
    }

    private static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                parts.put(entry.getName(), entry.getName().endsWith(".xlsx") ? inner(part) : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] pack(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        write(parts, out);
        return out.toByteArray();
    }

    public static void write(Map<String, byte[]> parts, OutputStream out) {
        try {
            var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
