package vn.tonghop.storage.server;

import java.nio.file.Path;

/** Another process, or this one a second time, wants the data folder that a living process is using. */
public final class DatabaseInUseException extends DatabaseUnavailableException {

    DatabaseInUseException(Path dataFolder, String pid) {
        super(("Thư mục dữ liệu %s đang được một tiến trình Tonghop khác (PID %s) sử dụng. "
                        + "Hãy chờ tiến trình đó xong hoặc dừng nó rồi chạy lại, hoặc chọn thư mục dữ liệu khác.")
                .formatted(dataFolder, pid));
    }
}
