package vn.tonghop.cli.offline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.zip.ZipFile;

/**
 * A Java of just the modules that checking and printing forms need.
 *
 * @param name of the system it is for, as {@code linux-amd64}; empty when it was not made
 * @param problem why it was not made, in the words of the tool
 */
record RuntimeImage(String name, Optional<String> problem) {

    /** Beans and images of workbooks are in the desktop's; old tables come in charsets of their own. */
    private static final String MODULES = "java.base,java.desktop,java.logging,java.xml,jdk.charsets,jdk.localedata";

    private static final String BASE = "java.base.jmod";
    private static final Pattern TARGET = Pattern.compile("(linux|windows|macos)-[a-z0-9_]+");

    /** @param jmods of the JDK for the system that the image is for; empty for the one that runs here */
    static RuntimeImage link(Optional<Path> jmods, Path into) throws IOException {
        Optional<ToolProvider> jlink = ToolProvider.findFirst("jlink");
        if (jlink.isEmpty()) {
            return failed("jlink");
        }
        if (jmods.filter(folder -> !Files.exists(folder.resolve(BASE))).isPresent()) {
            return failed(jmods.get().resolve(BASE).toString()); // jlink would take its own without a word
        }
        List<String> arguments = new ArrayList<>(List.of(
                "--add-modules",
                MODULES,
                "--include-locales=vi,en",
                "--strip-java-debug-attributes",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                into.toString()));
        jmods.ifPresent(folder -> arguments.addAll(List.of("--module-path", folder.toString())));
        var said = new StringWriter();
        var words = new PrintWriter(said, true);
        int code = jlink.get().run(words, words, arguments.toArray(String[]::new));
        return code == 0
                ? new RuntimeImage(
                        system(jmods.orElse(Path.of(System.getProperty("java.home"), "jmods"))), Optional.empty())
                : failed(said.toString().strip());
    }

    private static RuntimeImage failed(String problem) {
        return new RuntimeImage("", Optional.of(problem));
    }

    /** As the module that every Java begins with says; a Java that links without jmods links for itself. */
    private static String system(Path jmods) throws IOException {
        Path base = jmods.resolve(BASE);
        if (!Files.exists(base)) {
            return System.getProperty("os.name").toLowerCase(Locale.ROOT) + "-" + System.getProperty("os.arch");
        }
        try (var module = new ZipFile(base.toFile());
                var info = module.getInputStream(module.getEntry("classes/module-info.class"))) {
            var target = TARGET.matcher(new String(info.readAllBytes(), StandardCharsets.ISO_8859_1));
            return target.find() ? target.group() : "";
        }
    }

    Platform platform() {
        return name.startsWith("windows") ? Platform.WINDOWS : name.startsWith("mac") ? Platform.MAC : Platform.UNIX;
    }
}
