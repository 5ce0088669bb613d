package vn.tonghop.report.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.definition.Entry;
import vn.tonghop.disclosure.Audience;

/**
 * Where a final report goes by itself.
 *
 * @param folder where it is put; one that does not begin at the root is one in the data folder
 * @param offices codes of {@code contacts.csv} that it is mailed to
 * @param files which of its files
 */
public record Delivery(ReportDefinition report, Optional<String> folder, List<String> offices, Set<Format> files) {

    /** The files of a report. */
    public enum Format {
        PDF,
        DOCX,
        XLSX
    }

    public Delivery {
        offices = List.copyOf(offices);
        files = Set.copyOf(files);
    }

    /** What restricted readers see leaves the house by mail only where somebody has said so. */
    static Delivery of(Entry entry, ReportDefinition report) {
        entry.allowOnly("folder", "mail", "files", "restricted-by-mail");
        List<String> offices = entry.texts("mail");
        if (report.audience() == Audience.RESTRICTED && !offices.isEmpty() && !entry.flag("restricted-by-mail")) {
            entry.get("mail")
                    .fault(
                            "báo cáo hạn chế chỉ giao vào thư mục; nếu được phép gửi thư thì ghi thêm 'restricted-by-mail: true'");
            offices = List.of();
        }
        if (report.isBurst()) {
            entry.fault("'delivery' không dùng cho phiếu in theo từng đơn vị, từng người duyệt");
        }
        Optional<String> folder = entry.optionalText("folder");
        if (folder.isEmpty() && entry.find("mail").isEmpty()) {
            entry.fault("'delivery' phải có 'folder' hoặc 'mail'");
        }
        Set<Format> files =
                entry.find("files").isPresent() ? Set.copyOf(entry.choices("files", Format.class)) : Set.of(Format.PDF);
        return new Delivery(report, folder, offices, files);
    }
}
