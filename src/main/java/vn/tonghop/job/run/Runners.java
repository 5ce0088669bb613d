package vn.tonghop.job.run;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import vn.tonghop.storage.run.Holder;

/** Names the process that runs something. */
public final class Runners {

    private Runners() {}

    /** Machine and number of this process, as an administrator would look for it. */
    public static String here() {
        return machine() + " (PID " + ProcessHandle.current().pid() + ")";
    }

    static Holder holder(String runner) {
        return new Holder(UUID.randomUUID().toString(), runner);
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }
}
