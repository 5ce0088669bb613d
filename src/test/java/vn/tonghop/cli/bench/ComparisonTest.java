package vn.tonghop.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void comparesTheMediansSoThatOneSlowRunDoesNotCount() {
        var comparison = of(List.of(6.0, 2.0, 90.0, 6.0, 1.0), List.of(3.0, 1.0, 4.0, 50.0, 0.5), 2);

        assertThat(comparison.oursMedian()).isEqualTo(6);
        assertThat(comparison.floorMedian()).isEqualTo(3);
        assertThat(comparison.ratio()).isEqualTo(2);
    }

    @Test
    void comparesWithinPairsSoThatABusySpellOfTheMachineDoesNotCount() {
        var comparison = of(List.of(2.0, 2.0, 20.0, 20.0, 20.0), List.of(1.0, 1.0, 10.0, 10.0, 10.0), 2);

        assertThat(comparison.ratio()).isEqualTo(2);
        assertThat(of(List.of(9.0, 3.0, 3.0), List.of(1.0, 1.0, 9.0), 2).ratio())
                .isEqualTo(3);
    }

    @Test
    void holdsUpToItsLimitAndNotAbove() {
        assertThat(of(List.of(2.0), List.of(1.0), 2).holds()).isTrue();
        assertThat(of(List.of(2.01), List.of(1.0), 2).holds()).isFalse();
    }

    @Test
    void alwaysHoldsWithoutALimit() {
        assertThat(new Comparison("pdf", List.of(9.0), List.of(1.0), OptionalDouble.empty()).holds())
                .isTrue();
    }

    @Test
    void runsBothSidesInTurnAndForgetsTheWarmUp() {
        List<String> order = new ArrayList<>();

        var comparison = Comparison.measure(
                "reading",
                OptionalDouble.of(3),
                new Comparison.Rounds(2, 5),
                () -> noted(order, "ours"),
                () -> noted(order, "floor"));

        assertThat(order).startsWith("ours", "floor", "ours", "floor").hasSize(2 * (2 + 5));
        assertThat(comparison.ours()).containsExactly(5.0, 7.0, 9.0, 11.0, 13.0);
        assertThat(comparison.floor()).containsExactly(6.0, 8.0, 10.0, 12.0, 14.0);
    }

    @Test
    void theClockLeavesThePreparationOut() {
        var steps = new ArrayList<String>();

        double seconds =
                Side.timed(() -> steps.add("prepare"), () -> steps.add("work")).seconds();

        assertThat(steps).containsExactly("prepare", "work");
        assertThat(seconds).isNotNegative();
    }

    /** The first run takes one second, the next two, and so on. */
    private static double noted(List<String> order, String side) {
        order.add(side);
        return order.size();
    }

    private static Comparison of(List<Double> ours, List<Double> floor, double limit) {
        return new Comparison("reading", ours, floor, OptionalDouble.of(limit));
    }
}
