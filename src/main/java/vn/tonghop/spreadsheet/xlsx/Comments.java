package vn.tonghop.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.spreadsheet.raw.RawComment;
import vn.tonghop.spreadsheet.xlsx.xml.Xml;
import vn.tonghop.spreadsheet.zip.Archive;

/** Reads the texts of the comments on a sheet and never who wrote them. */
final class Comments {

    private static final int MOST = 50_000;

    private final Archive archive;
    private final Strings strings;
    private final boolean any;

    Comments(Archive archive, Strings strings) {
        this.archive = archive;
        this.strings = strings;
        this.any = archive.names().stream().anyMatch(name -> name.contains("comment"));
    }

    List<RawComment> of(int sheet, String part) throws IOException {
        if (!any) {
            return List.of();
        }
        String comments = Relations.of(part, archive).first("comments").orElse("");
        if (!archive.has(comments)) {
            return List.of();
        }
        return Part.parse(archive, comments, xml -> {
            List<RawComment> read = new ArrayList<>();
            String address = "";
            while (xml.nextStart()) {
                if (xml.is("comment")) {
                    address = xml.attribute("ref");
                } else if (xml.is("text")) {
                    Xml.requireAtMost(MOST, read.size());
                    read.add(new RawComment(sheet, address, strings.comment(xml)));
                }
            }
            return read;
        });
    }
}
