package vn.tonghop.job.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanAsItWasTest {

    private static final Path JOBS = Path.of("jobs");

    @Test
    void readsTheMailboxOfAScopeThoughScopesAreNotKeptWithAPlan() throws IOException {
        byte[] contacts = "unit,role,mailbox,basis\nkv-ba-dinh,Tổ duyệt,duyet@example.org,assumed\n"
                .getBytes(StandardCharsets.UTF_8);

        try (PlanAsItWas then = PlanAsItWas.of("hanoi-2026", kept()).asking(Optional.of(contacts), JOBS)) {
            assertThat(then.contacts().named("kv-ba-dinh")).contains("duyet@example.org");
        }
    }

    private static Map<String, byte[]> kept() throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> all = Files.walk(JOBS)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(JOBS.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        files.remove("scopes.csv");
        return files;
    }
}
