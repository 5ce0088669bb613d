package vn.tonghop.report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JasperCompileManager;

/**
 * Compiles every {@code .jrxml} of a folder, or fails the build naming each broken template; the {@code .properties} beside
 * them, which say how a part stands in Word, go along as they are.
 */
public final class TemplateCompiler {

    private static final String LAYOUT = ".properties";

    private final Path compiled;

    private TemplateCompiler(Path compiled) {
        this.compiled = compiled;
    }

    public static void main(String[] args) throws IOException {
        List<String> faults = compile(Path.of(args[0]), Path.of(args[1]));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("report templates that do not compile:\n" + String.join("\n", faults));
        }
    }

    /** Fills the folder {@code compiled} anew from {@code templates}; the answer is one sentence per broken template. */
    static List<String> compile(Path templates, Path compiled) throws IOException {
        Files.createDirectories(compiled);
        for (String ending : List.of(".jasper", LAYOUT)) {
            for (Path outdated : filesIn(compiled, ending)) {
                Files.delete(outdated);
            }
        }
        for (Path layout : filesIn(templates, LAYOUT)) {
            Files.copy(layout, compiled.resolve(layout.getFileName()));
        }
        TemplateCompiler compiler = new TemplateCompiler(compiled);
        return filesIn(templates, ".jrxml").stream()
                .map(compiler::faultOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Path> filesIn(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private Optional<String> faultOf(Path template) {
        String name = template.getFileName().toString().replaceFirst("\\.jrxml$", ".jasper");
        try {
            JasperCompileManager.compileReportToFile(
                    template.toString(), compiled.resolve(name).toString());
            return Optional.empty();
        } catch (JRException | JRRuntimeException e) {
            return Optional.of(template + ": " + reasonOf(e));
        }
    }

    private static String reasonOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
