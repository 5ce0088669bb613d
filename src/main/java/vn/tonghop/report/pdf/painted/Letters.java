package vn.tonghop.report.pdf.painted;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** The letters that the bytes of a text mean in a font. */
final class Letters {

    /** Stands for what means no letter. */
    static final String UNKNOWN = "\uFFFD";

    private interface Codes {

        /** Takes one letter off the bytes. */
        int next(ByteArrayInputStream bytes) throws IOException;
    }

    private final Codes codes;
    private final IntFunction<String> meaning;
    private final Optional<String> missing;
    private final Map<Integer, String> known = new HashMap<>();

    private Letters(Codes codes, IntFunction<String> meaning, Optional<String> missing) {
        this.codes = codes;
        this.meaning = meaning;
        this.missing = missing;
    }

    /** Of a font with two bytes a letter, as our reports have them, only what is needed here is read. */
    static Letters of(COSDictionary font) throws IOException {
        COSDictionary descriptor = descriptor(font);
        boolean isTwoBytes = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE))
                && COSName.IDENTITY_H.equals(font.getCOSName(COSName.ENCODING));
        COSStream letters = font.getCOSStream(COSName.TO_UNICODE);
        if (isTwoBytes && letters != null && descriptor.containsKey(COSName.FONT_FILE2)) {
            CMap map = new CMapParser().parse(new RandomAccessReadBuffer(letters.createInputStream()));
            return new Letters(bytes -> bytes.read() << Byte.SIZE | bytes.read(), map::toUnicode, Optional.empty());
        }
        PDFont any = PDFontFactory.createFont(font);
        return new Letters(
                any::readCode, any::toUnicode, any.isEmbedded() ? Optional.empty() : Optional.of(any.getName()));
    }

    private static COSDictionary descriptor(COSDictionary font) {
        return Optional.ofNullable(font.getCOSArray(COSName.DESCENDANT_FONTS))
                .map(fonts -> fonts.getObject(0))
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .map(only -> only.getCOSDictionary(COSName.FONT_DESC))
                .orElseGet(COSDictionary::new);
    }

    /** Its name, when it is not in the file. */
    Optional<String> missing() {
        return missing;
    }

    void append(byte[] text, StringBuilder out) throws IOException {
        var bytes = new ByteArrayInputStream(text);
        while (bytes.available() > 0) {
            out.append(letter(codes.next(bytes)));
        }
    }

    private String letter(int code) {
        return known.computeIfAbsent(
                code, each -> Optional.ofNullable(meaning.apply(each)).orElse(UNKNOWN));
    }
}
