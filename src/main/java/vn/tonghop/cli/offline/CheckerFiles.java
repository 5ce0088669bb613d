package vn.tonghop.cli.offline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tonghop.orgunit.OrgUnit;
import vn.tonghop.plan.Programme;

/** Everything of the checker beside its Java: the program, the definitions, what is clicked on and the three steps. */
record CheckerFiles(Path jobs, Programme programme, Platform platform) {

    /** Who may do what and who is reached where is nobody's business outside, and checking needs neither. */
    private static final Set<String> KEPT_BACK = Set.of("actors.csv", "contacts.csv", "schemas", "README.md");

    private static final List<String> CLICKED = List.of("KIEM-TRA", "LAY-BIEU");

    void write(Path folder) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(Workshop.INSIDE));
        ProgramJar.write(Files.createDirectories(inside.resolve("lib")));
        definitions(inside.resolve("jobs"));
        for (String terms : List.of("LICENSE", "NOTICE")) {
            if (Files.exists(jobs.resolveSibling(terms))) {
                Files.copy(jobs.resolveSibling(terms), inside.resolve(terms));
            }
        }
        Files.createDirectories(folder.resolve("dat-tep-vao-day"));
        for (String script : CLICKED) {
            script(script, folder.resolve(script + "." + platform.ending()));
        }
        script("tonghop", folder.resolve(platform == Platform.WINDOWS ? "tonghop.cmd" : "tonghop"));
        read("HUONG-DAN.txt", folder);
        Files.writeString(folder.resolve("MA-DON-VI.txt"), readable(units()));
    }

    private void definitions(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(jobs)) {
            for (Path file : files.filter(this::isHandedOut).sorted().toList()) {
                Files.copy(file, to.resolve(jobs.relativize(file).toString()));
            }
        }
    }

    private boolean isHandedOut(Path file) {
        return !KEPT_BACK.contains(jobs.relativize(file).getName(0).toString());
    }

    private void script(String name, Path to) throws IOException {
        Files.writeString(to, platform.lines(filled(name + "." + platform.script())));
        if (platform != Platform.WINDOWS && !to.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + to + " executable");
        }
    }

    private void read(String name, Path folder) throws IOException {
        Files.writeString(folder.resolve(name), readable(filled(name)));
    }

    /** A mark of the encoding, without which Notepad may take it for another. */
    private String readable(String text) {
        return platform == Platform.WINDOWS ? "\uFEFF" + platform.lines(text) : text;
    }

    private String units() {
        return programme.units().on(LocalDate.of(programme.year(), Month.DECEMBER, 31)).stream()
                .sorted(Comparator.comparing(OrgUnit::code))
                .map(unit -> unit.code() + "  " + unit.name() + "\n")
                .collect(Collectors.joining());
    }

    private String filled(String name) throws IOException {
        try (InputStream text = CheckerFiles.class.getResourceAsStream(name)) {
            if (text == null) {
                throw new IOException("no " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@programme@", programme.id())
                    .replace("@year@", String.valueOf(programme.year()))
                    .replace("@ending@", platform.ending());
        }
    }
}
