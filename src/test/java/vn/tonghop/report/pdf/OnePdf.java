package vn.tonghop.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tonghop.report.AnyMonth;

/** A program that prints one report, for a Java and a machine of the caller's choice. */
public final class OnePdf {

    private OnePdf() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[1]), AnyMonth.of(arguments[0], 1).pdf());
    }
}
