package vn.tonghop.cli.backup;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.backup.Moved;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.backup.UnusableBackupException;
import vn.tonghop.storage.server.DatabaseServer;

/** {@code tonghop move}: from the database beside the program to a server, or the other way. */
@Command(
        name = "move",
        description = "Chuyển mọi số liệu sang một máy chủ PostgreSQL trống.",
        footer = {
            "",
            "Ví dụ: ./tonghop move --to jdbc:postgresql://may-chu/tonghop",
            "Tên và mật khẩu của máy chủ đặt ở biến PGUSER và PGPASSWORD. Số liệu ở nơi cũ giữ nguyên; từ đó đặt biến"
                    + " TONGHOP_DB thành địa chỉ mới.",
            "Mã thoát: 0 đã chuyển; 1 lỗi của chương trình; 2 gọi sai; 4 đang có tiến trình khác; 5 không được phép;"
                    + " 6 máy chủ đích không trống."
        })
public final class MoveCommand implements Callable<Integer> {

    private static final int NOT_EMPTY = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private HelpOption help;

    @Option(names = "--to", paramLabel = "JDBC", required = true, description = "Địa chỉ của cơ sở dữ liệu trống.")
    private String to;

    @Override
    public Integer call() {
        PrintWriter said = spec.commandLine().getOut();
        try (OpeningDatabase from = settings.openDatabase()) {
            actor.acting(settings, settings.programme().units()).requireRunning();
            try (DatabaseServer into = DatabaseServer.at(to)) {
                Moved moved = Moved.between(from.dataSource(), into.dataSource(), scratch(), Instant.now());
                said.println(settings.texts().say("move.done", moved.rows(), moved.tables(), to));
                return 0;
            }
        } catch (UnusableBackupException e) {
            said.println(new RestoreWords(settings.texts(), settings.language()).refused(e.reason(), to));
            return NOT_EMPTY;
        } finally {
            said.flush();
        }
    }

    private Path scratch() {
        try {
            return Files.createDirectories(settings.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
