package vn.tonghop.definition;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of all files before anything stops, so that one look shows them all. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    public void add(String file, int line, String problem) {
        faults.add(new Fault(file, line, problem));
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
