package vn.tonghop.bad;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Damages a file at random: its bytes as they are, the XML of one of its parts before packing it again, or the marks that
 * part the cells of a text file.
 */
final class Mutation {

    private static final String MARKUP = "<>\"'/=& 0123456789.-erstvcXx";
    private static final byte[] PARTING = "\";,\t|\r\n \0".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST = 60;

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] ofBytes(byte[] good) {
        byte[] bytes = good.clone();
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(1, LONGEST), bytes.length - at);
            bytes = switch (random.nextInt(5)) {
                case 0 -> without(bytes, at, length);
                case 1 -> repeated(bytes, at, length);
                case 2 -> filled(bytes, at, length);
                default -> flipped(bytes, at);
            };
            bytes = bytes.length == 0 ? good.clone() : bytes;
        }
        return bytes;
    }

    /** Leaves everything where it is, so that what is found by its place stays found. */
    byte[] inPlace(byte[] good) {
        byte[] bytes = good.clone();
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(1, 5), bytes.length - at);
            bytes = random.nextInt(4) == 0 ? filled(bytes, at, length) : flipped(bytes, at);
        }
        return bytes;
    }

    byte[] ofXml(byte[] good) {
        Map<String, byte[]> parts = Hand.parts(good);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int times = random.nextInt(1, 4); times > 0; times--) {
            String name = names.get(random.nextInt(names.size()));
            parts.computeIfPresent(name, (part, bytes) -> mutatedText(bytes));
        }
        if (random.nextInt(20) == 0) {
            parts.remove(names.get(random.nextInt(names.size())));
        }
        return Hand.packed(parts);
    }

    /** Puts in marks that part cells and lines, or puts them in the place of others, whatever the letters are. */
    byte[] ofText(byte[] good) {
        byte[] bytes = good.clone();
        for (int times = random.nextInt(1, 6); times > 0; times--) {
            int at = random.nextInt(bytes.length);
            byte mark = PARTING[random.nextInt(PARTING.length)];
            if (random.nextBoolean()) {
                bytes = with(bytes, at, mark);
            } else {
                bytes[at] = mark;
            }
        }
        return bytes;
    }

    private byte[] mutatedText(byte[] bytes) {
        var text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (text.isEmpty()) {
            return bytes;
        }
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(1, LONGEST));
        switch (random.nextInt(10)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, MARKUP.charAt(random.nextInt(MARKUP.length())));
            case 3, 4, 5 -> swapElements(text, at);
            case 6, 7, 8 -> changeValue(text, at);
            default -> text.setCharAt(at, MARKUP.charAt(random.nextInt(MARKUP.length())));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Leaves the XML sound: two neighbours change places, or one of them is there twice or not at all. */
    private void swapElements(StringBuilder text, int from) {
        int start = text.indexOf("<c ", from);
        int middle = text.indexOf("<c ", start + 1);
        int end = text.indexOf("<c ", middle + 1);
        if (start < 0 || middle < 0 || end < 0) {
            return;
        }
        String one = text.substring(start, middle);
        String other = text.substring(middle, end);
        String changed = switch (random.nextInt(3)) {
            case 0 -> other + one;
            case 1 -> one + one + other;
            default -> other;
        };
        text.replace(start, end, changed);
    }

    private void changeValue(StringBuilder text, int from) {
        int start = text.indexOf("<v>", from) + "<v>".length();
        if (start >= "<v>".length()) {
            text.setCharAt(start, "0123456789-. ".charAt(random.nextInt(13)));
        }
    }

    private byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= (byte) random.nextInt(1, 256);
        return bytes;
    }

    private byte[] filled(byte[] bytes, int at, int length) {
        Arrays.fill(bytes, at, at + length, (byte) random.nextInt(256));
        return bytes;
    }

    /** With one byte more at a place. */
    static byte[] with(byte[] bytes, int at, byte more) {
        byte[] longer = repeated(bytes, at, 1);
        longer[at] = more;
        return longer;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        byte[] shorter = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, at + length, shorter, at, bytes.length - length - at);
        return shorter;
    }

    private static byte[] repeated(byte[] bytes, int at, int length) {
        byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
        return longer;
    }
}
