package vn.tonghop.report.pdf.tagged;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * veraPDF, kept apart: its libraries for XML do not go with ours, so that it has a class loader of its own and is spoken
 * to by name.
 */
public final class Validator {

    private static final Path JARS = Path.of("target", "verapdf");
    private static final ClassLoader LOADER = loader();

    private Validator() {}

    /**
     * What a standard finds wrong with a document, one sentence per rule that is broken.
     *
     * @param standard {@code 2a} or {@code ua1}
     */
    public static List<String> faults(byte[] pdf, String standard) {
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(LOADER);
        try (InputStream stream = new ByteArrayInputStream(pdf)) {
            Class<?> flavours = type("org.verapdf.pdfa.flavours.PDFAFlavour");
            Object flavour = flavours.getMethod("fromString", String.class).invoke(null, standard);
            type("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider")
                    .getMethod("initialise")
                    .invoke(null);
            Object foundry = type("org.verapdf.pdfa.Foundries")
                    .getMethod("defaultInstance")
                    .invoke(null);
            Class<?> foundries = type("org.verapdf.pdfa.VeraPDFFoundry");
            try (AutoCloseable parser = (AutoCloseable) foundries
                    .getMethod("createParser", InputStream.class, flavours)
                    .invoke(foundry, stream, flavour)) {
                Object validator = foundries
                        .getMethod("createValidator", flavours, boolean.class)
                        .invoke(foundry, flavour, false);
                Object result = type("org.verapdf.pdfa.PDFAValidator")
                        .getMethod("validate", type("org.verapdf.pdfa.PDFAParser"))
                        .invoke(validator, parser);
                return sentences(result);
            }
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not look at the document", e);
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    private static List<String> sentences(Object result) throws ReflectiveOperationException {
        Class<?> results = type("org.verapdf.pdfa.results.ValidationResult");
        Collection<?> assertions =
                (Collection<?>) results.getMethod("getTestAssertions").invoke(result);
        Class<?> one = type("org.verapdf.pdfa.results.TestAssertion");
        var sentences = new TreeSet<String>();
        for (Object each : assertions) {
            if ("FAILED"
                    .equalsIgnoreCase(one.getMethod("getStatus").invoke(each).toString())) {
                sentences.add(one.getMethod("getRuleId").invoke(each) + ": "
                        + one.getMethod("getMessage").invoke(each));
            }
        }
        boolean compliant = (Boolean) results.getMethod("isCompliant").invoke(result);
        if (!compliant && sentences.isEmpty()) {
            sentences.add("not compliant, without a reason given");
        }
        return List.copyOf(sentences);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(name, true, LOADER);
    }

    private static ClassLoader loader() {
        try (Stream<Path> jars = Files.list(JARS)) {
            URL[] urls = jars.map(Validator::url).toArray(URL[]::new);
            return new URLClassLoader("verapdf", urls, ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "veraPDF is not in " + JARS.toAbsolutePath() + ": run mvn generate-test-resources", e);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
