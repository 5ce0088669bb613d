package vn.tonghop.report.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCompilerTest {

    @TempDir
    private Path folder;

    @Test
    void namesTheTemplateAndTheLineOfAMisspeltElement() throws IOException {
        template("quarter.jrxml", """
                <jasperReport name="quarter" language="java">
                    <titel height="40"/>
                </jasperReport>
                """);

        assertThat(TemplateCompiler.compile(folder, compiled()))
                .singleElement()
                .asString()
                .contains("quarter.jrxml: Unrecognized field \"titel\"")
                .contains("line: 2");
    }

    @Test
    void failsTheBuildWithEveryBrokenTemplateAtOnce() throws IOException {
        template("first.jrxml", "<jasperReport name='first'><titel/></jasperReport>");
        template("second.jrxml", "not a template");

        assertThatThrownBy(() -> TemplateCompiler.main(
                        new String[] {folder.toString(), compiled().toString()}))
                .hasMessageContainingAll("first.jrxml: ", "second.jrxml: ");
    }

    @Test
    void removesWhatWasCompiledFromATemplateThatIsGone() throws IOException {
        Files.createDirectories(compiled());
        Path outdated = Files.createFile(compiled().resolve("gone.jasper"));

        assertThat(TemplateCompiler.compile(folder, compiled())).isEmpty();
        assertThat(outdated).doesNotExist();
    }

    @Test
    void toleratesAFolderThatDoesNotExistYet() throws IOException {
        assertThat(TemplateCompiler.compile(folder.resolve("none"), compiled())).isEmpty();
    }

    private Path compiled() {
        return folder.resolve("compiled");
    }

    private void template(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
