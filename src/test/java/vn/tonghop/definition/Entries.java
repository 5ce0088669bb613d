package vn.tonghop.definition;

import java.util.List;

/** Entries as they would be read from a file, with the faults found in them. */
public final class Entries {

    private final Faults faults = new Faults();

    public Entry of(String text) {
        return YamlFile.parse("rules.yaml", text, faults);
    }

    public List<String> faults() {
        return faults.list().stream().map(Fault::toString).toList();
    }
}
