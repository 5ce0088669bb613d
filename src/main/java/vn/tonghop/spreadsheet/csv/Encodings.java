package vn.tonghop.spreadsheet.csv;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tonghop.spreadsheet.legacy.Spelling;
import vn.tonghop.spreadsheet.raw.Obstacle;
import vn.tonghop.spreadsheet.raw.Opening.Because;
import vn.tonghop.spreadsheet.zip.UnreadableException;

/** Finds out in which encoding a text file is: by its mark, by strict decoding, at last by the words that come out. */
final class Encodings {

    private static final int SAMPLE = 1 << 16;
    private static final int HEAD = 1000;
    private static final int ENOUGH_WORDS = 2;
    private static final int TIMES_AS_MANY = 3;

    private final byte[] bytes;
    private final Vocabulary vocabulary;

    Encodings(byte[] bytes, Vocabulary vocabulary) {
        this.bytes = bytes;
        this.vocabulary = vocabulary;
    }

    /** What is written in an unknown or in more than one encoding is not read. */
    Written written() throws UnreadableException {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            requireUtf8(3);
            return new Written(Encoding.UTF_8, 3, false);
        }
        if (startsWith(0xFF, 0xFE)) {
            return new Written(Encoding.UTF_16LE, 2, false);
        }
        if (startsWith(0xFE, 0xFF)) {
            return new Written(Encoding.UTF_16BE, 2, false);
        }
        if (hasZeros()) {
            return withZeros();
        }
        if (Utf8.firstFault(bytes, 0) < 0) {
            requireUtf8(0);
            return new Written(Encoding.UTF_8, 0, false);
        }
        return new Written(byWords(), 0, true);
    }

    private void requireUtf8(int from) throws UnreadableException {
        int fault = Utf8.firstFault(bytes, from);
        if (fault >= 0) {
            throw new UnreadableException(fault >= bytes.length - 3 ? Obstacle.TRUNCATED : Obstacle.DAMAGED);
        }
        if (Utf8.hasLostLetters(bytes)) {
            throw new UnreadableException(Obstacle.LOST_LETTERS);
        }
    }

    private boolean hasZeros() {
        return IntStream.range(0, Math.min(HEAD, bytes.length)).anyMatch(i -> bytes[i] == 0);
    }

    /** UTF-16 without its mark: codes and separators fill every second byte with zero. */
    private Written withZeros() throws UnreadableException {
        int length = Math.min(HEAD, bytes.length);
        long even = IntStream.range(0, length)
                .filter(i -> i % 2 == 0 && bytes[i] == 0)
                .count();
        long odd = IntStream.range(0, length)
                .filter(i -> i % 2 == 1 && bytes[i] == 0)
                .count();
        if (even == 0 && odd > length / 4) {
            return new Written(Encoding.UTF_16LE, 0, true);
        }
        if (odd == 0 && even > length / 4) {
            return new Written(Encoding.UTF_16BE, 0, true);
        }
        throw new UnreadableException(Obstacle.UNKNOWN);
    }

    private Encoding byWords() throws UnreadableException {
        byte[] sample = sample();
        List<Encoding> possible = Stream.of(Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI)
                .filter(this::hasMeaning)
                .toList();
        Map<Encoding, Integer> known = possible.stream()
                .collect(Collectors.toMap(each -> each, each -> vocabulary.known(each.decoded(sample))));
        List<Encoding> best = new ArrayList<>(possible);
        best.sort(Comparator.comparing(known::get).reversed());
        if (!best.isEmpty() && known.get(best.get(0)) >= ENOUGH_WORDS && isAlone(best, known)) {
            return best.get(0);
        }
        List<Encoding> spelt = possible.stream()
                .filter(each -> Spelling.misspelt(each.decoded(sample)) == 0)
                .filter(each -> Spelling.spelt(each.decoded(sample)) >= ENOUGH_WORDS)
                .toList();
        if (spelt.size() == 1) {
            return spelt.get(0);
        }
        throw new UnreadableException(new Because(Obstacle.UNCLEAR_ENCODING, Map.of("encodings", labels(spelt))));
    }

    private static boolean isAlone(List<Encoding> best, Map<Encoding, Integer> known) {
        return best.size() == 1 || known.get(best.get(1)) * TIMES_AS_MANY < known.get(best.get(0));
    }

    private static String labels(List<Encoding> readings) {
        List<Encoding> all =
                readings.isEmpty() ? List.of(Encoding.WINDOWS_1258, Encoding.TCVN3, Encoding.VNI) : readings;
        return all.stream().map(Encoding::label).collect(Collectors.joining(", "));
    }

    private boolean hasMeaning(Encoding encoding) {
        boolean[] used = new boolean[256];
        for (byte each : bytes) {
            used[Byte.toUnsignedInt(each)] = true;
        }
        return IntStream.range(0x80, used.length).allMatch(each -> !used[each] || encoding.means(each));
    }

    /** The first lines with anything beyond ASCII. */
    private byte[] sample() {
        var sample = new ByteArrayOutputStream();
        int start = 0;
        boolean telling = false;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            telling |= bytes[i] < 0;
            if (bytes[i] == '\n' || i + 1 == bytes.length || i - start > SAMPLE) {
                if (telling) {
                    sample.write(bytes, start, i + 1 - start);
                }
                start = i + 1;
                telling = false;
            }
        }
        return sample.toByteArray();
    }

    private boolean startsWith(int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> Byte.toUnsignedInt(bytes[i]) == mark[i]);
    }
}
