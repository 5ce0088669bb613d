package vn.tonghop.storage.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tonghop.distribution.Attachment;
import vn.tonghop.storage.server.TestDatabase;

class SentFilesTest {

    private static final Instant SENT_AT = Instant.parse("2024-06-15T01:00:00Z");
    private static final Instant LATER = SENT_AT.plus(Duration.ofDays(800));

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private SentFiles files;

    @BeforeEach
    void start() {
        files = new SentFiles(DATABASE.dataSource(), folder);
    }

    @ParameterizedTest
    @EnumSource(names = {"SENT", "DEAD", "DROPPED"})
    void aMarkedWorkbookIsDeletedWithItsFoldersOnceItsTimeIsOver(LetterState state) throws IOException {
        Path one = sent("1", state);
        Path other = Files.writeString(one.getParent().resolveSibling("2"), "of the same letter");

        assertThat(files.expire("hanoi-2026", SENT_AT)).isZero();
        assertThat(one).exists();
        assertThat(files.expire("hanoi-2026", LATER)).isEqualTo(1);

        assertThat(one.getParent()).doesNotExist();
        assertThat(other).exists();
        assertThat(files.expire("hanoi-2026", LATER)).isZero();
        assertThat(JdbcClient.create(DATABASE.dataSource())
                        .sql("select count(*) from outbox_file")
                        .query(Long.class)
                        .single())
                .as("what was sent stays on record")
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(names = {"WAITING", "SENDING", "DOUBTFUL"})
    void onesThatAreOnTheirWayOrDoubtfulStay(LetterState state) throws IOException {
        Path one = sent("1", state);

        assertThat(files.expire("hanoi-2026", LATER)).isZero();
        assertThat(one).exists();
    }

    @Test
    void nothingOfAnotherProgrammeAndNothingElsewhereIsTouched() throws IOException {
        Path one = sent("1", LetterState.SENT);

        assertThat(files.expire("nghe-an-2026", LATER)).isZero();
        assertThat(new SentFiles(DATABASE.dataSource(), folder.resolve("elsewhere")).expire("hanoi-2026", LATER))
                .isZero();
        assertThat(one).exists();
    }

    private Path sent(String letter, LetterState state) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve(letter).resolve("1")).resolve("bieu__KETQUA.xlsx"), "marked");
        var outbox = new OutboxStore(DATABASE.dataSource());
        var about = new Intent.About(LetterKind.RECEIPT, "receipt|" + letter, "hanoi-2026", "2024-06", "BM01-PCMD");
        outbox.mean(
                new Intent(
                        about,
                        new Intent.To("00004", "ba-dinh@example.org"),
                        new Intent.Text("subject", "text"),
                        Optional.empty(),
                        List.of(new Attachment(file, "bieu__KETQUA.xlsx", "hash"))),
                "example.org",
                SENT_AT);
        JdbcClient.create(DATABASE.dataSource())
                .sql("update outbox set state = ?")
                .param(state.name())
                .update();
        return file;
    }
}
