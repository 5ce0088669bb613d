package vn.tonghop.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import vn.tonghop.cli.options.Settings;
import vn.tonghop.period.DueRule;
import vn.tonghop.spreadsheet.feedback.Labels;
import vn.tonghop.spreadsheet.raw.ReadingLimits;
import vn.tonghop.spreadsheet.xlsx.XlsxFile;

/**
 * Goes ahead on another processor while the definitions are read, and forgets what it finds: what costs time in the one
 * check of a process is that everything is done for the first time.
 */
record HeadStart(Path file, Settings settings) implements Runnable {

    private static final long LARGEST = 1 << 20;

    static void on(Path file, Settings settings) {
        var ahead = new Thread(new HeadStart(file, settings), "head start");
        ahead.setDaemon(true);
        ahead.start();
    }

    @Override
    public void run() {
        try {
            Instant.EPOCH.atZone(DueRule.ZONE);
            if (Files.size(file) < LARGEST) {
                XlsxFile.read(Files.readAllBytes(file), ReadingLimits.STANDARD);
            }
            Labels.in(settings.language().code());
            settings.texts();
        } catch (IOException | RuntimeException e) { // the check itself meets it again, and tells
            return;
        }
    }
}
