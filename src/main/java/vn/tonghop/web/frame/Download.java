package vn.tonghop.web.frame;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files that a page hands out; no browser keeps them for others. */
public final class Download {

    private static final MediaType WORKBOOK =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final MediaType DOCUMENT =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Download() {}

    public static ResponseEntity<byte[]> workbook(String name, byte[] bytes) {
        return of(name, bytes, WORKBOOK, "attachment");
    }

    public static ResponseEntity<byte[]> document(String name, byte[] bytes) {
        return of(name, bytes, DOCUMENT, "attachment");
    }

    /** A document that the browser shows itself. */
    public static ResponseEntity<byte[]> pdf(String name, byte[] bytes) {
        return of(name, bytes, MediaType.APPLICATION_PDF, "inline");
    }

    private static ResponseEntity<byte[]> of(String name, byte[] bytes, MediaType type, String how) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.builder(how)
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
