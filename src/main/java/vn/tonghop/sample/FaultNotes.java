package vn.tonghop.sample;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.period.Period;
import vn.tonghop.sample.post.Postbag;

/** Writes down which mistakes a sample holds: {@code expected.csv} for machines, {@code README.md} for people. */
final class FaultNotes {

    private FaultNotes() {}

    static void write(Path folder, Period month, long seed, List<PlantedFault> faults) {
        Postbag.write(folder.resolve("expected.csv"), table(faults).getBytes(StandardCharsets.UTF_8));
        Postbag.write(folder.resolve("README.md"), note(month, seed, faults).getBytes(StandardCharsets.UTF_8));
    }

    private static String table(List<PlantedFault> faults) {
        var table = new StringBuilder("unit,file,outcome,finding\n");
        faults.forEach(fault -> table.append(String.join(
                        ",", fault.unit().code(), fault.file(), fault.outcome().id(), fault.finding()))
                .append('\n'));
        return table.toString();
    }

    private static String note(Period month, long seed, List<PlantedFault> faults) {
        var note = new StringBuilder("""
                # Số liệu mẫu kỳ %s

                Mọi con số ở đây đều do máy sinh ra từ một số hạt giống (%d), không phải số liệu của bất kỳ xã, phường, cơ
                quan nào, và không nói về một người nào. Thư mục `%s/` có tệp của các xã, phường và sở, ngành, cùng
                `manifest.csv` ghi thời điểm nhận từng tệp. Các tháng trước của năm được sinh từ cùng hạt giống nên khớp với
                tháng này: số đầu kỳ bằng số cuối kỳ trước, số lần đầu trong năm không trùng nhau.

                Trong đó có những chỗ sai được đặt sẵn để thử cách xử lý; `expected.csv` là cùng danh sách này cho máy đọc.

                | Đơn vị | Tệp | Chuyện gì xảy ra | Phải được xử lý thế nào | Phát hiện |
                |---|---|---|---|---|
                """.formatted(month.code(), seed, month.code()));
        faults.forEach(fault -> note.append("| %s (%s) | %s | %s | %s | %s |%n"
                .replace("%n", "\n")
                .formatted(
                        fault.unit().name(),
                        fault.unit().code(),
                        fault.file().isEmpty() ? "không có" : "`" + fault.file() + "`",
                        fault.story(),
                        fault.outcome().label(),
                        fault.finding().isEmpty() ? "" : "`" + fault.finding() + "`")));
        return note.toString();
    }
}
