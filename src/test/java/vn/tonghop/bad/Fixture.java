package vn.tonghop.bad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * One file in {@code sample-data/bad}.
 *
 * @param way number of the way of going wrong that it shows
 * @param about in a few Vietnamese words
 * @param sentAs the name under which it arrives, where that is not its own
 * @param maker empty where only another program can make it
 */
record Fixture(String name, int way, String about, Optional<String> sentAs, Supplier<byte[]> maker) {

    static final Path FOLDER = Path.of("sample-data", "bad");

    /** Way 0: what the list of ways adds at its end. */
    static final int FURTHER = 0;
    /** Way 46: files that mean harm, or that no program would write. */
    static final int HOSTILE = 46;

    static Fixture of(String name, int way, String about, Supplier<byte[]> maker) {
        return new Fixture(name, way, about, Optional.empty(), maker);
    }

    static Fixture changed(String name, int way, String about, Consumer<XSSFWorkbook> hand) {
        return of(name + ".xlsx", way, about, () -> Hand.changed(hand));
    }

    Fixture sentAs(String other) {
        return new Fixture(name, way, about, Optional.of(other), maker);
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    String sentName() {
        return sentAs.orElse(name);
    }

    @Override
    public String toString() {
        return name;
    }
}
