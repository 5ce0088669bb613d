package vn.tonghop.cli.backup;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.ActorOption;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.storage.OpeningDatabase;
import vn.tonghop.storage.backup.Backup;
import vn.tonghop.storage.backup.BackupFile;
import vn.tonghop.storage.backup.BackupFolder;
import vn.tonghop.storage.backup.Contents;

/** {@code tonghop backup}: everything that is kept, in one file. */
@Command(
        name = "backup",
        description = "Sao lưu mọi số liệu, nhật ký, tệp đã nhận và định nghĩa vào một tệp, chỉ chủ tệp đọc được.",
        footer = {
            "",
            "Ví dụ: ./tonghop backup --to /mnt/sao-luu --key-file khoa.txt --keep 14",
            "Sao lưu khi đang có người làm việc cũng được: số liệu là của đúng một thời điểm.",
            "Thử bản sao lưu: ./tonghop restore --check TỆP",
            "Mã thoát: 0 đã sao lưu; 1 lỗi của chương trình; 2 gọi sai; 3 định nghĩa trong jobs/ có lỗi; 4 đang có tiến"
                    + " trình khác; 5 không được phép."
        })
public final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private ActorOption actor;

    @Mixin
    private KeyOption key;

    @Mixin
    private HelpOption help;

    @Option(names = "--to", paramLabel = "THƯ_MỤC", description = "Nơi ghi (mặc định: backups trong nơi giữ số liệu).")
    private Optional<Path> to = Optional.empty();

    @Option(
            names = "--keep",
            paramLabel = "SỐ",
            description = "Chỉ giữ chừng này bản sao lưu mới nhất ở nơi ghi (mặc định: giữ tất cả).")
    private Optional<Integer> keep = Optional.empty();

    @Override
    public Integer call() {
        var folder = new BackupFolder(to.orElse(settings.data().resolve("backups")));
        Instant now = Instant.now();
        PrintWriter said = spec.commandLine().getOut();
        try (OpeningDatabase database = settings.openDatabase()) {
            actor.acting(settings, settings.programme().units()).requireRunning();
            Optional<char[]> secret = key.key();
            Path file = folder.fileOf(now, secret.isPresent());
            Contents contents = new BackupFile(file, secret)
                    .write(out ->
                            new Backup(database.dataSource()).write(settings.received(), settings.jobs(), now, out));
            said.println(
                    settings.texts().say("backup.written", file, contents.rows(), contents.tables(), contents.files()));
            if (secret.isEmpty()) {
                said.println(settings.texts().say("backup.open"));
            }
            keep.ifPresent(most -> folder.keepNewest(Math.max(1, most))
                    .forEach(old -> said.println(settings.texts().say("backup.deleted", old))));
        }
        said.flush();
        return 0;
    }
}
