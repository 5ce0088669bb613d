package vn.tonghop.report.content.unit;

import java.util.List;
import java.util.Map;

/**
 * One of the many sheets of a report that is made for each unit or scope.
 *
 * @param file name of its file, without ending
 * @param tables rows by part
 */
public record Sheet(String file, String title, Map<String, List<? extends Record>> tables) {

    public Sheet {
        tables = Map.copyOf(tables);
    }
}
