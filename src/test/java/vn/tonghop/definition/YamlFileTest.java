package vn.tonghop.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlFileTest {

    private final Faults faults = new Faults();

    @TempDir
    private Path folder;

    private enum Colour {
        RED,
        DARK_BLUE
    }

    @Test
    void readsTextsListsAndNumbers() {
        Entry entry = yaml("""
                name: Phường Ba Đình
                codes: [01, 02]
                only: one
                share: 79.37
                day: 17
                from: 2026-06-14
                assumed: true
                """);

        assertThat(entry.text("name")).isEqualTo("Phường Ba Đình");
        assertThat(entry.texts("codes")).containsExactly("01", "02");
        assertThat(entry.texts("only")).containsExactly("one");
        assertThat(entry.number("share")).isEqualByComparingTo("79.37");
        assertThat(entry.integer("day")).isEqualTo(17);
        assertThat(entry.date("from")).isEqualTo(LocalDate.of(2026, 6, 14));
        assertThat(entry.flag("assumed")).isTrue();
        assertThat(entry.flag("absent")).isFalse();
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void saysAllThatIsWrongAtOnceAndOnWhichLine() {
        Entry entry = yaml("""
                day: seventeen
                half: 1.5
                from: 14/06/2026
                assumed: yes
                colour: green
                list: one
                empty:
                stray: x
                day: 18
                """);

        entry.integer("day");
        entry.integer("half");
        entry.date("from");
        entry.flag("assumed");
        entry.choice("colour", Colour.class);
        entry.list("list");
        entry.text("empty");
        entry.text("absent");
        entry.allowOnly("day", "half", "from", "assumed", "colour", "list", "empty");

        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly(
                        "form.yaml:9: mục 'day' viết hai lần",
                        "form.yaml:2: 'half: 1.5' phải là một số nguyên",
                        "form.yaml:3: 'from: 14/06/2026' phải là ngày dạng 2026-06-14",
                        "form.yaml:4: 'assumed: yes' phải là true hoặc false",
                        "form.yaml:5: 'colour: green' không có, chọn một trong [red, dark-blue]",
                        "form.yaml:6: mục 'list' phải là danh sách, mỗi dòng bắt đầu bằng '-'",
                        "form.yaml:7: mục 'empty' phải có chữ hoặc số",
                        "form.yaml:1: thiếu mục 'absent'",
                        "form.yaml:8: mục 'stray' không có, chọn một trong [assumed, colour, day, empty, from, half, list]");
    }

    @ParameterizedTest
    @CsvSource({"red,RED", "dark-blue,DARK_BLUE"})
    void spellsConstantsInLowerCaseWithHyphens(String word, Colour colour) {
        assertThat(yaml("colour: " + word).choice("colour", Colour.class)).isEqualTo(colour);
    }

    @Test
    void knowsTheLineOfEachItem() {
        Entry entry = yaml("""
                # lời đầu
                items:
                  - code: A

                  - code: B
                    label: {vi: x}
                """);

        entry.list("items").forEach(item -> item.fault("here"));
        entry.list("items").get(1).get("label").fault("there");

        assertThat(faults.list()).extracting(Fault::line).containsExactly(3, 5, 6);
    }

    @Test
    void reportsABrokenFileOnceAndNothingThatItLacks() {
        Entry entry = yaml("reporters:\n  label: [a, b\nindicators: x\n");

        entry.text("programme");

        assertThat(faults.list()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(3);
            assertThat(fault.problem())
                    .startsWith("không đọc được theo cú pháp YAML: ")
                    .doesNotContain("\n");
        });
    }

    @Test
    void reportsAFileThatIsNotThere() {
        YamlFile.read(folder.resolve("plan.yaml"), faults).text("programme");

        assertThat(faults.list())
                .extracting(Fault::toString)
                .containsExactly("plan.yaml:1: không có tệp này trong " + folder.toAbsolutePath());
    }

    @Test
    void reportsAFileThatIsNotInUtf8() throws IOException {
        Path file = Files.write(folder.resolve("plan.yaml"), "title: Phòng".getBytes(StandardCharsets.ISO_8859_1));

        YamlFile.read(file, faults);

        assertThat(faults.list()).extracting(Fault::problem).containsExactly("tệp phải lưu dạng UTF-8");
    }

    @Test
    void readsPastTheMarkThatSomeProgramsPutBeforeUtf8() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.yaml"), "\uFEFFtitle: Phòng");

        assertThat(YamlFile.read(file, faults).text("title")).isEqualTo("Phòng");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void stopsWithTheWholeList() {
        faults.add("plan.yaml", 3, "một");
        faults.add("rules.yaml", 12, "hai");

        assertThatThrownBy(faults::stopIfAny)
                .isInstanceOf(DefinitionException.class)
                .hasMessage("plan.yaml:3: một\nrules.yaml:12: hai");
    }

    @Test
    void doesNotStopWithoutFault() {
        faults.stopIfAny();

        assertThat(faults.list()).isEmpty();
    }

    private Entry yaml(String text) {
        return YamlFile.parse("form.yaml", text, faults);
    }
}
