package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code serve}, its PostgreSQL or both (kill -9) at moments drawn by chance all through a month: intake, report, release,
 * delivery, reminders, forms that came by mail. What is there in the end is held against a month that nobody disturbed.
 */
@EnabledOnOs(
        value = {OS.LINUX, OS.MAC},
        disabledReason = "processes are killed as on Unix")
class KilledServeTest {

    /** More interruptions of one run than this are taken for a fault of its own. */
    private static final int KILLS_OF_ONE_MONTH = 10;

    @TempDir
    private Path folder;

    private final GreenMail mail = new GreenMail(
            new ServerSetup[] {new ServerSetup(0, "127.0.0.1", "smtp"), new ServerSetup(0, "127.0.0.1", "imap")});
    private final List<ServedMonth> months = new ArrayList<>();
    private ServedOffice template = ServedOffice.at(Path.of("."));
    private ServedMonth undisturbed = new ServedMonth(template, mail, List.of(), 0);

    @BeforeEach
    void aMonthThatNobodyDisturbs() throws Exception {
        mail.start();
        template = ServedOffice.in(
                folder.resolve("template"),
                mail.getSmtp().getPort(),
                mail.getImap().getPort());
        undisturbed = month(template.copiedTo(folder.resolve("undisturbed")), List.of());
        assertThat(undisturbed.doubtful()).isEmpty();
        assertThat(undisturbed.inbox()).doesNotHaveDuplicates().hasSizeGreaterThan(40);
    }

    @AfterEach
    void endWhatStillRuns() throws Exception {
        for (ServedMonth month : months) {
            month.end();
        }
        mail.stop();
    }

    @Test
    void tenKillsLeaveTheSameFiguresVersionsAndMail() throws Exception {
        killedMonths(10);
    }

    @Test
    @Tag("soak")
    void twoHundredKillsLeaveTheSameFiguresVersionsAndMail() throws Exception {
        killedMonths(200);
    }

    /** As many months as it takes: what is done already cannot be interrupted. */
    private void killedMonths(int kills) throws Exception {
        long seed = Long.getLong("tonghop.seed", System.nanoTime());
        System.out.println("killed months with seed " + seed + ", quiet " + undisturbed.millis() + " ms");
        var chance = new Random(seed);
        int dealt = 0;
        for (int number = 1; dealt < kills; number++) {
            ServedOffice office = template.copiedTo(folder.resolve("killed-" + number));
            List<Kill> drawn =
                    Kill.drawn(Math.min(KILLS_OF_ONE_MONTH, kills - dealt), undisturbed.millis() / 4, chance);
            ServedMonth killed = month(office, drawn);
            dealt += killed.dealt().size();
            System.out.println("month " + number + ": " + killed.dealt() + " doubtful "
                    + killed.doubtful().size() + ", " + killed.millis() + " ms");
            hold(killed, "month " + number + ", seed " + seed + ", kills " + killed.dealt());
            killed.end();
        }
    }

    /** So that what differs is told alone. */
    private static List<String> lines(Object left) {
        return left instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(left).split("(?<=\\}), "));
    }

    private ServedMonth month(ServedOffice office, List<Kill> kills) throws Exception {
        var month = new ServedMonth(office, mail, kills, undisturbed.inbox().size());
        months.add(month);
        month.run();
        return month;
    }

    private void hold(ServedMonth killed, String story) {
        undisturbed
                .leftBehind()
                .forEach((what, left) -> assertThat(lines(killed.leftBehind().get(what)))
                        .as(what + " of " + story)
                        .containsExactlyElementsOf(lines(left)));
        assertThat(killed.inbox()).as(story).doesNotHaveDuplicates();
        Set<String> arrivedOrDoubtful = new HashSet<>(killed.inbox());
        arrivedOrDoubtful.addAll(killed.doubtful());
        assertThat(arrivedOrDoubtful).as(story).isEqualTo(Set.copyOf(undisturbed.inbox()));
        assertThat(killed.toldAsSent()).as(story).doesNotHaveDuplicates().hasSizeGreaterThan(30);
        assertThat(killed.doubtful()).as(story).noneMatch(killed.toldAsSent()::contains);
        assertThat(killed.doubtful())
                .as(story)
                .hasSizeLessThanOrEqualTo(killed.dealt().size());
    }
}
