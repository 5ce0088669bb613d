package vn.tonghop.definition.kept;

import java.util.List;
import java.util.function.Function;

/** A class that is no record, and the list that another of its kind can be made from. */
public record Made<T>(Class<T> type, Function<T, List<?>> list, Function<List<?>, T> from) {

    List<?> listOf(Object value) {
        return list.apply(type.cast(value));
    }
}
