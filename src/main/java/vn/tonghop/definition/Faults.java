package vn.tonghop.definition;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of all files before anything stops, so that one look shows them all. */
public final class Faults {

    private final String folder;
    private final List<Fault> faults;

    public Faults() {
        this("", new ArrayList<>());
    }

    private Faults(String folder, List<Fault> faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The same collection for the files of a folder, whose names it stands before: {@code hanoi-2026/rules.yaml:12}. */
    public Faults in(String folder) {
        return new Faults(this.folder + folder + "/", faults);
    }

    public void add(String file, int line, String problem) {
        faults.add(new Fault(folder + file, line, problem));
    }

    public List<Fault> list() {
        return List.copyOf(faults);
    }

    /** Stops with the whole list when there is any fault. */
    public void stopIfAny() {
        if (!faults.isEmpty()) {
            throw new DefinitionException(list());
        }
    }
}
