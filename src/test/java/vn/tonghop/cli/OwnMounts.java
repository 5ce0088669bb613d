package vn.tonghop.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Whether, and how, a process can be given file systems of its own on this machine. */
final class OwnMounts {

    /** What a command of the shell, a name and the command's arguments follow. */
    static final List<String> COMMAND = "root".equals(System.getProperty("user.name"))
            ? List.of("unshare", "-m", "sh", "-c")
            : List.of("unshare", "-Urm", "sh", "-c");

    private OwnMounts() {}

    static boolean arePossible() throws InterruptedException {
        try {
            var probe = new ArrayList<>(COMMAND);
            probe.add("mount -t tmpfs -o size=64k none /mnt");
            return new ProcessBuilder(probe).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
