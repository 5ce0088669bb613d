package vn.tonghop.spreadsheet.csv;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.spreadsheet.legacy.Lettering;

/** How the letters of a text file became bytes. */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8, null),
    UTF_16LE("UTF-16", StandardCharsets.UTF_16LE, null),
    UTF_16BE("UTF-16", StandardCharsets.UTF_16BE, null),
    WINDOWS_1258("windows-1258", Charset.forName("windows-1258"), null),
    TCVN3("TCVN3", Charset.forName("windows-1252"), Lettering.TCVN3),
    VNI("VNI", Charset.forName("windows-1252"), Lettering.VNI);

    private final String label;
    private final Charset charset;
    private final Optional<Lettering> lettering;

    Encoding(String label, Charset charset, @Nullable Lettering lettering) {
        this.label = label;
        this.charset = charset;
        this.lettering = Optional.ofNullable(lettering);
    }

    /** What people call it. */
    String label() {
        return label;
    }

    /** The characters behind the mark, one buffer at a time; bytes that mean nothing end the reading. */
    Reader reader(byte[] bytes, int from) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), decoder);
    }

    /** Whether the byte stands for a character; of encodings with one byte for each. */
    boolean means(int oneByte) {
        return new String(new byte[] {(byte) oneByte}, charset).charAt(0) != '\uFFFD';
    }

    /** The letters that a field's characters stand for. */
    String letters(String field) {
        return lettering.isEmpty() ? field : lettering.get().toUnicode(field);
    }

    String decoded(byte[] sample) {
        return letters(new String(sample, charset));
    }
}
