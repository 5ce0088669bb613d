package vn.tonghop.cli.backup;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.HelpOption;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.job.backup.Restored;
import vn.tonghop.job.backup.TryOut;
import vn.tonghop.storage.backup.BackupFile;
import vn.tonghop.storage.backup.UnusableBackupException;
import vn.tonghop.storage.server.DatabaseServer;

/** {@code tonghop restore}: a backup into an empty database, or tried out. */
@Command(
        name = "restore",
        description = "Đưa một bản sao lưu vào một cơ sở dữ liệu trống, hoặc thử bản sao lưu đó.",
        footer = {
            "",
            "Ví dụ: ./tonghop restore --check tonghop-data/backups/tonghop-20260617-080000.zip",
            "       ./tonghop restore --data tonghop-moi tonghop-20260617-080000.pgp --key-file khoa.txt",
            "Thử (--check): phục hồi vào một cơ sở dữ liệu tạm, soát nhật ký, in lại báo cáo gần nhất của mỗi chương trình"
                    + " và so với bản đã in; không đụng tới số liệu đang dùng.",
            "Mã thoát: 0 đã phục hồi, hoặc bản sao lưu dùng được; 1 lỗi của chương trình; 2 gọi sai; 4 đang có tiến trình"
                    + " khác; 6 bản sao lưu không dùng được, hoặc cơ sở dữ liệu đích không trống."
        })
public final class RestoreCommand implements Callable<Integer> {

    private static final int UNUSABLE = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Settings settings;

    @Mixin
    private KeyOption key;

    @Mixin
    private HelpOption help;

    @Option(names = "--check", description = "Chỉ thử, trong một cơ sở dữ liệu tạm.")
    private boolean check;

    @Parameters(index = "0", paramLabel = "TỆP", description = "Tệp do lệnh backup ghi.")
    private Path file;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), settings.texts().say("restore.no-file", file));
        }
        PrintWriter said = spec.commandLine().getOut();
        var words = new RestoreWords(settings.texts(), settings.language());
        try {
            var backup = new BackupFile(file, key.key());
            if (check) {
                TryOut tried = TryOut.of(backup);
                words.tried(tried).forEach(said::println);
                return tried.holds() ? 0 : UNUSABLE;
            }
            try (DatabaseServer server = settings.openAsItIs()) {
                words.restored(Restored.into(server.dataSource(), settings.data(), backup))
                        .forEach(said::println);
            }
            return 0;
        } catch (UnusableBackupException e) {
            said.println(words.refused(e.reason(), file));
            return UNUSABLE;
        } finally {
            said.flush();
        }
    }
}
