package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.storage.server.TestDatabase;

/** How often the desk asks the database: at the deadline everybody is there at once. */
class DeskQueriesTest {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private CountedStatements statements;
    private OpenDesk desk;

    @BeforeEach
    void open() {
        statements = new CountedStatements(DATABASE.dataSource());
        desk = new OpenDesk(statements.dataSource(), folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void answersAnUploadWithFewStatementsAndTwoWaitsForTheDisk() throws IOException {
        Visitor ward = desk.signedIn(OpenDesk.WARD);
        ward.get("/");
        statements.sent();

        ward.upload("bieu.xlsx", Files.readAllBytes(OpenDesk.JUNE_OF_THE_WARD));
        List<String> sent = statements.sent();

        assertThat(sent).hasSizeBetween(10, 26);
        assertThat(sent.stream().filter(CountedStatements.COMMIT::equals)).hasSize(2);
        assertThat(sent).areExactly(2, new Condition<>(sql -> sql.contains("desk_account"), "asks who it is"));
    }

    @Test
    void asksNoMoreForABoardWithReportsThanForAnEmptyOne() throws IOException {
        Visitor department = desk.signedIn(OpenDesk.DEPARTMENT);
        int empty = statementsOf(department, "/board");
        send(OpenDesk.WARD, OpenDesk.JUNE_OF_THE_WARD);
        int one = statementsOf(department, "/board");
        send(OpenDesk.OTHER_WARD, OpenDesk.JUNE_OF_THE_OTHER_WARD);

        assertThat(statementsOf(department, "/board")).isEqualTo(one).isEqualTo(empty);
    }

    @Test
    void asksNoMoreForTheFirstPageOfManyWardsThanOfOne() {
        int one = statementsOf(desk.signedIn(OpenDesk.WARD), "/");

        assertThat(statementsOf(desk.signedIn(OpenDesk.ALL_WARDS), "/")).isEqualTo(one);
    }

    private void send(String ward, Path file) throws IOException {
        Visitor sender = desk.signedIn(ward);
        sender.get("/");
        assertThat(sender.upload(file.getFileName().toString(), Files.readAllBytes(file))
                        .path())
                .startsWith("/receipts/");
    }

    private int statementsOf(Visitor visitor, String page) {
        visitor.get(page);
        statements.sent();
        assertThat(visitor.get(page).status()).isEqualTo(200);
        return statements.sent().size();
    }
}
