package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a call, said in the language that it asks for, also where the rest of it cannot be read. */
class EnglishCallTest {

    @RegisterExtension
    private final Calls calls = new Calls();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            run --lang en                      | Missing: --period.
            run --lang=EN                      | Missing: --period.
            run --period 2026-13 --lang en     | '2026-13' is no period; write it like 2026-06, 2026-Q2, 2026-H1 or 2026.
            run --as-of noon --lang en         | 'noon' is no moment; write it like 2026-06-17T08:00:00+07:00.
            run --lang fr --lang en            | expected one of [VI, EN] (case-insensitive) but was 'fr'.
            run --period 2026-06 --nix --lang en | Not understood: --nix.
            """)
    void saysInEnglishWhatIsWrongWithACall(String call, String sentence) {
        assertThat(calls.run(call.split(" "))).isEqualTo(2);

        assertThat(calls.faults().lines()).containsExactly(sentence, "How to call it: tonghop run --help --lang en");
    }

    @Test
    void namesInEnglishWhatIsMissing() {
        assertThat(calls.run("trace", "--lang", "en")).isEqualTo(2);

        assertThat(calls.faults()).startsWith("Missing: ROLL_UP.");
    }

    @Test
    void staysVietnameseWhereTheLanguageIsUnknownOrMissing() {
        calls.run("run", "--lang");
        calls.run("run", "--lang", "fr");

        assertThat(calls.faults().lines())
                .filteredOn(line -> line.endsWith("--help"))
                .containsExactly("Xem cách dùng: tonghop run --help", "Xem cách dùng: tonghop run --help");
    }

    @Test
    void saysInEnglishThatAKeyFileIsEmptyOrMissing() throws Exception {
        Path empty = Files.createFile(folder.resolve("key"));
        Path missing = folder.resolve("none");
        Path backup = Files.createFile(folder.resolve("backup.pgp"));

        restore(backup, empty);
        restore(backup, missing);

        assertThat(calls.faults())
                .contains("The key file " + empty + " is empty: the key has to stand on the first line.")
                .contains("The key file " + missing + " cannot be read.");
    }

    private void restore(Path backup, Path key) {
        calls.run("restore", "--check", backup.toString(), "--key-file", key.toString(), "--lang", "en");
    }

    @Test
    void saysInEnglishThatDefinitionsAreAtFault() throws Exception {
        Path jobs = Files.createDirectory(folder.resolve("jobs"));

        int exit =
                calls.run("run", "--jobs", jobs.toString(), "--period", "2026-06", "--lang", "en", folder.toString());

        assertThat(exit).isEqualTo(3);
        assertThat(calls.faults()).startsWith("Not run because there are faults in the definitions (");
    }
}
