package vn.tonghop.cli.offline;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes.Name;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The part of the program that checks and prints forms as a jar, with the libraries it needs beside it. */
final class ProgramJar {

    private static final String START = "vn.tonghop.cli.OfflineChecker";

    private static final List<String> CATALOGUES = List.of(
            "finding/findings",
            "spreadsheet/feedback/feedback",
            "validation/check/phrases",
            "cli/terminal/check",
            "cli/terminal/messages");

    /** A class of each library. */
    private static final List<String> LIBRARIES = List.of(
            "picocli.CommandLine",
            "org.apache.poi.ss.usermodel.Workbook",
            "org.apache.poi.xssf.usermodel.XSSFWorkbook",
            "org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorkbook",
            "org.apache.xmlbeans.XmlObject",
            "com.fasterxml.aalto.stax.InputFactoryImpl",
            "org.codehaus.stax2.XMLInputFactory2",
            "org.apache.commons.csv.CSVParser",
            "org.apache.commons.codec.binary.Hex",
            "org.apache.commons.collections4.ListUtils",
            "org.apache.commons.compress.archivers.zip.ZipFile",
            "org.apache.commons.io.IOUtils",
            "org.apache.commons.lang3.StringUtils",
            "org.apache.commons.math3.util.FastMath",
            "com.zaxxer.sparsebits.SparseBitSet",
            "com.fasterxml.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.databind.ObjectMapper",
            "com.fasterxml.jackson.dataformat.yaml.YAMLFactory",
            "org.yaml.snakeyaml.Yaml",
            "org.apache.logging.log4j.Logger",
            "org.apache.logging.slf4j.SLF4JLoggerContextFactory",
            "org.slf4j.Logger",
            "org.slf4j.jul.JDK14LoggerFactory");

    private ProgramJar() {}

    static void write(Path folder) throws IOException {
        ClassLoader loader = ProgramJar.class.getClassLoader();
        try {
            var names = new TreeSet<String>();
            for (String library : LIBRARIES) {
                Path jar = Path.of(Class.forName(library, false, loader)
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                names.add(jar.getFileName().toString());
                Files.copy(jar, folder.resolve(jar.getFileName().toString()));
            }
            Map<String, byte[]> entries = new TreeMap<>(OwnClasses.of(Class.forName(START, false, loader)));
            for (String catalogue : CATALOGUES) {
                for (String language : List.of("vi", "en")) {
                    String path = "vn/tonghop/" + catalogue + "_" + language + ".properties";
                    entries.put(path, resource(loader, path));
                }
            }
            jar(folder.resolve("tonghop.jar"), manifest(names), entries);
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new IOException("a library of the program is missing", e);
        }
    }

    private static byte[] resource(ClassLoader loader, String path) throws IOException {
        try (InputStream bytes = loader.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IOException("no " + path);
            }
            return bytes.readAllBytes();
        }
    }

    private static Manifest manifest(TreeSet<String> libraries) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Name.MAIN_CLASS, START);
        manifest.getMainAttributes().put(Name.CLASS_PATH, String.join(" ", libraries));
        return manifest;
    }

    private static void jar(Path to, Manifest manifest, Map<String, byte[]> entries) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(to), manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
    }
}
