package vn.tonghop.spreadsheet.parts;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Document properties that name nobody: no author, no program, no time. */
public final class BlankProperties {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String CORE = XML
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>";
    private static final String APPLICATION =
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

    private BlankProperties() {}

    public static void replaceIn(Map<String, byte[]> parts) {
        parts.replace("docProps/core.xml", CORE.getBytes(StandardCharsets.UTF_8));
        parts.replace("docProps/app.xml", APPLICATION.getBytes(StandardCharsets.UTF_8));
    }
}
