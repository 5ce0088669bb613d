package vn.tonghop.spreadsheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.tonghop.ExternalTool;

/** Programs of others that open and save our workbooks. */
public final class OtherPrograms {

    private static final int MINUTES = 5;

    private final Path folder;

    public OtherPrograms(Path folder) {
        this.folder = folder;
    }

    /** Opens all files with LibreOffice and saves them in another format, in one go; the folder they are in afterwards. */
    public Path savedByLibreOffice(String format, Collection<Path> files) throws IOException {
        Path soffice = ExternalTool.find("soffice", "libreoffice-calc");
        Path saved = Files.createDirectories(folder.resolve("saved-" + format.replaceAll("\\W.*", "")));
        List<String> command = new ArrayList<>(List.of(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                saved.toString()));
        files.forEach(file -> command.add(file.toString()));
        speakVietnamese();
        run(command);
        return saved;
    }

    /** As it is set up here: 1.234 and 14/06/2026. */
    private void speakVietnamese() throws IOException {
        Path user = Files.createDirectories(folder.resolve("office").resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry">
                <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">\
                <value>vi-VN</value></prop></item>
                </oor:items>
                """);
    }

    /** What openpyxl says of a workbook: one line for each cell. */
    public List<String> readByOpenpyxl(Path script, Path workbook) throws IOException {
        Path python = ExternalTool.find("python3", "python3-openpyxl");
        Path systems = Path.of("/usr/bin/python3");
        String chosen = Files.isExecutable(systems) ? systems.toString() : python.toString();
        return run(List.of(chosen, script.toString(), workbook.toString()));
    }

    private List<String> run(List<String> command) throws IOException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            assertThat(ended).as(command.toString()).isTrue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return lines;
    }
}
