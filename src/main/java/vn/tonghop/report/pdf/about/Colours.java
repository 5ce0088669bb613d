package vn.tonghop.report.pdf.about;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The colours of the pages: an sRGB profile made here from the numbers of IEC 61966-2-1, so that it is nobody's file and
 * the same on every machine.
 *
 * <p>ICC version 2.1, three primaries adapted to D50 and one curve of 1024 points.
 */
final class Colours {

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int POINTS = 1024;
    private static final int VERSION = 0x02100000;
    private static final double[] D50 = {0.9642, 1.0, 0.82491};
    private static final double[] RED = {0.43607, 0.22249, 0.01392};
    private static final double[] GREEN = {0.38515, 0.71687, 0.09708};
    private static final double[] BLUE = {0.14307, 0.06061, 0.71410};

    private record Tag(String name, byte[] data) {}

    private static final byte[] PROFILE = made();

    private Colours() {}

    static InputStream profile() {
        return new ByteArrayInputStream(PROFILE);
    }

    private static byte[] made() {
        byte[] curve = curve();
        List<Tag> tags = List.of(
                new Tag("desc", description("sRGB IEC61966-2.1 (Tonghop)")),
                new Tag("cprt", text("No copyright, use freely")),
                new Tag("wtpt", xyz(D50)),
                new Tag("rXYZ", xyz(RED)),
                new Tag("gXYZ", xyz(GREEN)),
                new Tag("bXYZ", xyz(BLUE)),
                new Tag("rTRC", curve),
                new Tag("gTRC", curve),
                new Tag("bTRC", curve));
        var data = new ByteArrayOutputStream();
        List<ByteBuffer> entries = new ArrayList<>();
        int start = HEADER + Integer.BYTES + ENTRY * tags.size();
        byte[] last = {};
        int lastAt = 0;
        for (Tag tag : tags) {
            if (tag.data() != last) {
                lastAt = start + data.size();
                last = tag.data();
                data.writeBytes(padded(last));
            }
            entries.add(ByteBuffer.allocate(ENTRY)
                    .put(ascii(tag.name()))
                    .putInt(lastAt)
                    .putInt(last.length));
        }
        ByteBuffer profile = ByteBuffer.allocate(start + data.size());
        profile.put(header(profile.capacity())).putInt(tags.size());
        entries.forEach(entry -> profile.put(entry.array()));
        return profile.put(data.toByteArray()).array();
    }

    private static byte[] header(int size) {
        ByteBuffer header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(VERSION);
        header.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            header.putShort((short) part);
        }
        header.put(ascii("acsp"));
        header.position(68);
        return header.put(numbers(D50)).array();
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * POINTS)
                .put(ascii("curv"))
                .putInt(0)
                .putInt(POINTS);
        for (int i = 0; i < POINTS; i++) {
            double value = i / (double) (POINTS - 1);
            double light = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(light * 65535));
        }
        return curve.array();
    }

    private static byte[] xyz(double[] numbers) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .put(numbers(numbers))
                .array();
    }

    private static byte[] numbers(double[] numbers) {
        ByteBuffer fixed = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        for (double number : numbers) {
            fixed.putInt((int) Math.round(number * 65536));
        }
        return fixed.array();
    }

    private static byte[] text(String words) {
        byte[] ascii = ascii(words);
        return ByteBuffer.allocate(9 + ascii.length)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii)
                .array();
    }

    /** A name in plain letters; the two other forms of it that version 2 has stay empty. */
    private static byte[] description(String words) {
        byte[] ascii = ascii(words);
        return ByteBuffer.allocate(91 + ascii.length)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(ascii.length + 1)
                .put(ascii)
                .array();
    }

    private static byte[] padded(byte[] data) {
        return java.util.Arrays.copyOf(data, (data.length + 3) / 4 * 4);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
