package vn.tonghop.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lambdas of all kinds, and what they say. */
final class Lambdas implements Supplier<List<String>> {

    private interface Greeting {

        String to(String name, long times, double weight);

        private String twice(String name) {
            Supplier<String> both = () -> name + this.to(name, 2, 0.5);
            return both.get();
        }
    }

    private record Pair(String left, int right) {

        Pair {
            Supplier<String> check = () -> "checked";
            check.get();
        }

        Function<Integer, Pair> more() {
            return step -> new Pair(left, right + step);
        }
    }

    private record Nothing() {}

    private record All(
            boolean yes,
            char letter,
            byte small,
            short more,
            int count,
            long large,
            float part,
            double exact,
            Object any) {}

    private final List<String> said = new ArrayList<>();
    private final String own = "own";

    @Override
    public List<String> get() {
        captured();
        converted();
        referred();
        streamed();
        compared();
        return said;
    }

    private void compared() {
        All one = new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, null);
        List<All> others = List.of(
                new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, null),
                new All(false, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, null),
                new All(true, 'd', (byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, null),
                new All(true, 'c', (byte) 9, (short) 2, 3, 4L, 5.5f, Double.NaN, null),
                new All(true, 'c', (byte) 1, (short) 9, 3, 4L, 5.5f, Double.NaN, null),
                new All(true, 'c', (byte) 1, (short) 2, 9, 4L, 5.5f, Double.NaN, null),
                new All(true, 'c', (byte) 1, (short) 2, 3, 9L, 5.5f, Double.NaN, null),
                new All(true, 'c', (byte) 1, (short) 2, 3, 4L, -0.0f, Double.NaN, null),
                new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 0.0f, Double.NaN, null),
                new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, 6.5, null),
                new All(true, 'c', (byte) 1, (short) 2, 3, 4L, 5.5f, Double.NaN, "any"));
        for (All other : others) {
            say(one.equals(other) + " " + other.hashCode() + " " + other);
            say(others.indexOf(other));
        }
        say(one.equals(null) + " " + one.equals(new Nothing()) + " " + new Nothing().equals(new Nothing()) + " "
                + new Nothing().hashCode());
    }

    private void captured() {
        byte small = 1;
        char letter = 'c';
        long large = 1L << 40;
        double fraction = 0.25;
        boolean yes = true;
        int[] counts = {7};
        Supplier<String> all = () -> own + small + letter + large + fraction + yes + counts[0]++;
        say(all.get());
        say(all.get());
        Greeting greeting = (name, times, weight) -> name + times + weight + own;
        say(greeting.twice("hai"));
        say(new Pair("p", 1).more().andThen(Pair::right).apply(41));
        Function<Integer, Function<Integer, Integer>> nested = a -> b -> a - b;
        say(nested.apply(5).apply(3));
    }

    private void converted() {
        Function<Integer, Integer> boxed = Math::abs;
        ToLongFunction<Integer> widened = Integer::intValue;
        IntToLongFunction wider = i -> i;
        ToDoubleFunction<Long> unboxed = value -> value;
        ToIntFunction<Integer> asIs = value -> value;
        IntFunction<Object> object = i -> i;
        Function<Object, String> broad = String::valueOf;
        Function<String, Object> narrow = broad::apply;
        Consumer<String> dropped = new StringBuilder("x")::append;
        Consumer<Long> droppedLong = Long::longValue;
        dropped.accept("y");
        droppedLong.accept(3L);
        say(boxed.apply(-4));
        say(widened.applyAsLong(5));
        say(wider.applyAsLong(6));
        say(unboxed.applyAsDouble(7L));
        say(asIs.applyAsInt(8));
        say(object.apply(9));
        say(narrow.apply("n"));
    }

    private void referred() {
        BiFunction<String, Integer, Pair> made = Pair::new;
        IntFunction<String[]> array = String[]::new;
        Function<String, Integer> length = String::length;
        Supplier<String> bound = "bound"::toUpperCase;
        Function<String, String> secret = this::secret;
        Comparator<Pair> order = Comparator.comparing(Pair::left).thenComparingInt(Pair::right);
        say(made.apply("left", 2));
        say(array.apply(3).length);
        say(length.apply("four"));
        say(bound.get());
        say(secret.apply("s"));
        say(order.compare(new Pair("a", 1), new Pair("a", 2)));
    }

    private void streamed() {
        say(IntStream.range(0, 5).mapToObj(i -> "i" + i).collect(Collectors.joining(",")));
        say(Stream.of("b", "a").sorted(Comparator.reverseOrder()).toList());
        Map<String, Integer> counts = new TreeMap<>();
        Stream.of("b", "a", "b").forEach(each -> counts.merge(each, 1, Integer::sum));
        say(counts);
        Supplier<Supplier<Pair>> inner = () -> () -> new Pair(own, said.size());
        say(inner.get().get());
    }

    private String secret(String word) {
        return own + word;
    }

    private void say(Object what) {
        said.add(String.valueOf(what));
    }
}
