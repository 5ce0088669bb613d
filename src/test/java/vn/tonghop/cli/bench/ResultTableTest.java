package vn.tonghop.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import vn.tonghop.cli.bench.measure.Comparison;
import vn.tonghop.cli.bench.measure.Memory;
import vn.tonghop.cli.terminal.Language;

class ResultTableTest {

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison("reading", List.of(0.25), List.of(0.1), OptionalDouble.of(3)),
            new Comparison("month", List.of(5.0), List.of(2.0), OptionalDouble.of(2)),
            new Comparison("pdf", List.of(0.2), List.of(0.1), OptionalDouble.empty()));

    private static final Memory NO_MEMORY = new Memory(Path.of("no-server"));

    private final StringWriter out = new StringWriter();

    @Test
    void saysOfEachStageWhetherItKeepsItsLimit() {
        table(Language.VI).print(COMPARISONS, NO_MEMORY, NO_MEMORY);

        assertThat(out.toString())
                .containsPattern("Đọc biểu mẫu .*2,50 × +≤ 3 × +đạt")
                .containsPattern("Trọn tháng .*2,50 × +≤ 2 × +VƯỢT")
                .containsPattern("riêng PDF .*2,00 × +– *\\R")
                .contains("không đo được");
    }

    @Test
    void tellsASmallRatioFromItsLimit() {
        var province = new Comparison("province", List.of(0.0513), List.of(1.0), OptionalDouble.of(0.05));

        table(Language.VI).print(List.of(province), NO_MEMORY, NO_MEMORY);

        assertThat(out.toString()).containsPattern(" 0,051 × +≤ 0,05 × +VƯỢT");
    }

    @Test
    void saysTheSameInEnglish() {
        table(Language.EN).print(COMPARISONS, NO_MEMORY, NO_MEMORY);

        assertThat(out.toString()).containsPattern("Whole city month .*2\\.50 × +≤ 2 × +EXCEEDED");
    }

    @Test
    void writesEveryRunAsCsv() {
        table(Language.VI).csv(COMPARISONS, NO_MEMORY, NO_MEMORY);

        assertThat(out.toString().lines())
                .contains(
                        "reading,0.2500,0.1000,2.500,3.0,true,0.2500,0.1000",
                        "pdf,0.2000,0.1000,2.000,,true,0.2000,0.1000",
                        "jvm_peak_mb,,,,512,true,,",
                        "nation_jvm_peak_mb,,,,512,true,,")
                .allMatch(line -> line.split(",", -1).length == 8);
    }

    private ResultTable table(Language language) {
        return new ResultTable(new PrintWriter(out), language);
    }
}
