package vn.tonghop.spreadsheet.raw;

import java.util.Map;

/** What comes of opening a file: a workbook, or the reason why it is none. */
public sealed interface Opening permits RawWorkbook, Obstacle, Opening.Because {

    /**
     * An obstacle with what its sentence is filled with.
     *
     * @param facts such as {@code line}, never anything out of a cell
     */
    record Because(Obstacle obstacle, Map<String, String> facts) implements Opening {

        public Because {
            facts = Map.copyOf(facts);
        }
    }
}
