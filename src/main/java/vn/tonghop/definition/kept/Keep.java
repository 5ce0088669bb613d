package vn.tonghop.definition.kept;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder for kept forms, all of which may be deleted at any time.
 *
 * @param program the state of the program that keeps them, since another one may read the same files differently
 */
public record Keep(Path folder, String program) {

    /** What is kept under a name of what was read from a folder. */
    public KeptForm form(String name, Path source, List<Made<?>> made) {
        String file = Integer.toHexString(source.resolve(name).hashCode()) + ".kept";
        return new KeptForm(folder.resolve(file), source, program + " " + name, made);
    }
}
