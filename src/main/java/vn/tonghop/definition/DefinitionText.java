package vn.tonghop.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The text of a file of {@code jobs/}, without the mark that some programs put before UTF-8. */
final class DefinitionText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private DefinitionText() {}

    /** Empty when the file cannot be used at all; why is a fault then. */
    static Optional<String> read(Path path, Faults faults) {
        String name = path.getFileName().toString();
        try {
            String text = Files.readString(path);
            return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
        } catch (NoSuchFileException e) {
            faults.add(
                    name, 1, "không có tệp này trong " + path.toAbsolutePath().getParent());
        } catch (CharacterCodingException e) {
            faults.add(name, 1, "tệp phải lưu dạng UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return Optional.empty();
    }
}
