package vn.tonghop.cli.check;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code tonghop check} of one file from the few classes that this takes: a program that starts by the number of its
 * libraries answers late. What it cannot answer is left to the whole program, whose jar is named by {@code tonghop.jar}.
 */
public final class QuickCheck {

    private QuickCheck() {}

    public static void main(String[] args) throws ReflectiveOperationException, IOException {
        OptionalInt code = answered(args);
        if (code.isPresent()) {
            System.exit(code.getAsInt());
        }
        whole(args);
    }

    private static OptionalInt answered(String... args) {
        try {
            return PlainCheck.of(new PrintWriter(System.out), args);
        } catch (LinkageError e) { // it takes a library that is not at hand here
            return OptionalInt.empty();
        }
    }

    private static void whole(String... args) throws ReflectiveOperationException, IOException {
        String jar = Optional.ofNullable(System.getProperty("tonghop.jar")).orElseThrow();
        URL[] program = {Path.of(jar).toUri().toURL()};
        ClassLoader loader = new URLClassLoader("tonghop", program, ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass("vn.tonghop.cli.Tonghop")
                .getMethod("main", String[].class)
                .invoke(null, (Object) args);
    }
}
