package vn.tonghop.storage.row;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.rollup.snapshot.UnitFigure;

/** A unit's parts in all indicators in one row: four lists whose entries belong together. */
public final class PartRow {

    private PartRow() {}

    /** Ends the row of a unit with {@code indicators, actuals, denominators, current}. */
    public static void add(CopyRows rows, Map<String, UnitFigure> figures) {
        Map<String, UnitFigure> inOrder = new TreeMap<>(figures);
        rows.value(TextArray.of(inOrder.keySet()))
                .value(list(inOrder, UnitFigure::actual))
                .value(list(
                        inOrder,
                        figure -> figure.denominator()
                                .<Object>map(Function.identity())
                                .orElse("NULL")))
                .value(list(inOrder, UnitFigure::current))
                .endRow();
    }

    private static String list(Map<String, UnitFigure> figures, Function<UnitFigure, Object> entry) {
        return figures.values().stream()
                .map(figure -> String.valueOf(entry.apply(figure)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** By indicator. */
    public static Map<String, UnitFigure> read(ResultSet row) throws SQLException {
        String[] indicators = (String[]) row.getArray("indicators").getArray();
        BigDecimal[] actuals = (BigDecimal[]) row.getArray("actuals").getArray();
        @Nullable
        BigDecimal[] denominators = (BigDecimal[]) row.getArray("denominators").getArray();
        Boolean[] current = (Boolean[]) row.getArray("current").getArray();
        Map<String, UnitFigure> figures = new HashMap<>();
        for (int i = 0; i < indicators.length; i++) {
            figures.put(indicators[i], new UnitFigure(actuals[i], Optional.ofNullable(denominators[i]), current[i]));
        }
        return figures;
    }
}
