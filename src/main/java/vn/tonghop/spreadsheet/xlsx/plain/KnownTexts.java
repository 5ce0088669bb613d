package vn.tonghop.spreadsheet.xlsx.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.spreadsheet.raw.CleanText;

/** Texts that stand in nearly every workbook, told by their bytes, so that they need not be made anew for each. */
public final class KnownTexts {

    public static final KnownTexts NONE = new KnownTexts(List.of());

    private final String[] texts;
    private final byte[][] bytes;

    /** @param texts those that are not clean, or might be read as an escape, are passed over */
    public KnownTexts(Collection<String> texts) {
        int size = Integer.highestOneBit(4 * texts.size() + 1);
        this.texts = new String[size];
        this.bytes = new byte[size][];
        texts.stream()
                .filter(text -> !text.isEmpty() && CleanText.isClean(text) && !text.contains("_x"))
                .distinct()
                .forEach(this::add);
    }

    private void add(String text) {
        byte[] own = text.getBytes(StandardCharsets.UTF_8);
        int hash = 0;
        for (byte unit : own) {
            hash = next(hash, unit);
        }
        int place = place(hash);
        while (bytes[place] != null) {
            place = place + 1 & bytes.length - 1;
        }
        bytes[place] = own;
        texts[place] = text;
    }

    /** The hash of bytes and one more behind them; that of none is 0. */
    static int next(int hash, byte unit) {
        return 31 * hash + unit;
    }

    /** The text that is written with these bytes, where it is known. */
    @Nullable
    String find(byte[] part, int from, int to, int hash) {
        for (int place = place(hash); bytes[place] != null; place = place + 1 & bytes.length - 1) {
            if (bytes[place].length == to - from && Arrays.equals(bytes[place], 0, to - from, part, from, to)) {
                return texts[place];
            }
        }
        return null;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & bytes.length - 1;
    }
}
