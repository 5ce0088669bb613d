package vn.tonghop.orgunit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.definition.Fault;
import vn.tonghop.definition.Faults;

/** A small {@code org-units.csv} written for one test. */
public final class UnitLines {

    private static final String HEADER = "code,name,kind,parent,valid_from,valid_to,basis\n";

    private final Faults faults = new Faults();
    private final OrgUnits units;

    private UnitLines(OrgUnits units, Faults read) {
        this.units = units;
        read.list().forEach(fault -> faults.add(fault.file(), fault.line(), fault.problem()));
    }

    /** The header is line 1, so the first of the lines is line 2. */
    public static UnitLines in(Path folder, String... lines) {
        var faults = new Faults();
        Path file = write(folder.resolve("org-units.csv"), HEADER + String.join("\n", lines) + "\n");
        return new UnitLines(OrgUnits.read(file, faults), faults);
    }

    public static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public OrgUnits units() {
        return units;
    }

    public List<String> faults() {
        return faults.list().stream().map(Fault::toString).toList();
    }
}
