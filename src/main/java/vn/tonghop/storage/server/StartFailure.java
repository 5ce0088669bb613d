package vn.tonghop.storage.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads out of a server's logs why it did not start, and says so to the user. */
final class StartFailure {

    private static final Pattern COMPLAINT = Pattern.compile("(?:FATAL|PANIC|error|could not).*");

    /** In bytes: a new database, and some to work with. */
    private static final long ROOM_TO_BEGIN = 100L << 20;

    private StartFailure() {}

    static DatabaseUnavailableException in(DataFolder folder) throws IOException {
        String reason = "";
        for (Path log : folder.logs()) {
            reason = lastComplaint(log).orElse(reason);
        }
        if (reason.contains("cannot be run as root")) {
            return new DatabaseUnavailableException("PostgreSQL không chạy dưới quyền root trên máy này. "
                    + "Hãy chạy Tonghop bằng một tài khoản thường, hoặc chỉ định một máy chủ PostgreSQL có sẵn.");
        }
        if (isFull(folder)) {
            return full(folder);
        }
        return new DatabaseUnavailableException(
                ("Cơ sở dữ liệu trong thư mục %s không khởi động được (%s). Hãy xem chi tiết trong %s, "
                                + "hoặc chọn thư mục dữ liệu khác.")
                        .formatted(folder.root(), reason, folder.serverLog()));
    }

    /** Of a database that could not be made; what was begun of it is gone, and its room free again. */
    static DatabaseUnavailableException ofNew(DataFolder folder) throws IOException {
        return DataFolder.hasRoom(folder.root(), ROOM_TO_BEGIN) ? in(folder) : full(folder);
    }

    private static DatabaseUnavailableException full(DataFolder folder) {
        return new DatabaseUnavailableException(("Đĩa chứa thư mục %s đã đầy nên cơ sở dữ liệu không khởi động được. "
                        + "Hãy giải phóng ít nhất 100 MB rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.")
                .formatted(folder.root()));
    }

    /** Also where what was begun has been cleared away since. */
    private static boolean isFull(DataFolder folder) throws IOException {
        boolean full = !DataFolder.hasRoom(folder.root());
        for (Path log : folder.logs()) {
            full |= text(log).contains("No space left on device");
        }
        return full;
    }

    static boolean isPortTaken(DataFolder folder) throws IOException {
        return text(folder.serverLog()).contains("could not bind");
    }

    /** Whether processes of a killed server still have its memory. */
    static boolean isLeftBehind(DataFolder folder) throws IOException {
        return lastFatal(folder).contains("pre-existing shared memory block");
    }

    /** Whether the number of a killed server is that of another process by now. */
    static boolean isPidTaken(DataFolder folder) throws IOException {
        return lastFatal(folder).contains("lock file \"postmaster.pid\" already exists");
    }

    private static String lastFatal(DataFolder folder) throws IOException {
        return lastComplaint(folder.serverLog()).orElse("");
    }

    private static Optional<String> lastComplaint(Path log) throws IOException {
        return text(log)
                .lines()
                .flatMap(line -> COMPLAINT.matcher(line).results().limit(1).map(found -> found.group()))
                .reduce((earlier, later) -> later);
    }

    private static String text(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
    }
}
