package vn.tonghop.distribution.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a password is kept: a variable of the environment or a file, never {@code jobs/}. */
public sealed interface Secret {

    /** Asked for when it is needed; empty when it is not there. */
    Optional<String> value();

    /** A variable of the environment. */
    record OfVariable(String name) implements Secret {

        @Override
        public Optional<String> value() {
            return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
        }
    }

    /** The first line of a file. */
    record OfFile(Path file) implements Secret {

        @Override
        public Optional<String> value() {
            try {
                return Files.readAllLines(file).stream().findFirst().filter(line -> !line.isEmpty());
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }
}
