package vn.tonghop.definition;

import java.util.List;
import java.util.stream.Collectors;

/** The files of {@code jobs/} cannot be used as they stand; the message is the whole list of faults. */
public final class DefinitionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    DefinitionException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    public List<Fault> faults() {
        return faults;
    }
}
