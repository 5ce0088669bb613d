package vn.tonghop.web.frame;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tonghop.web.access.OpenToAll;

/** The one style sheet, the sign that a browser shows beside a page, and the one script: pages do without it. */
@Controller
class StyleSheet {

    private final ClassPathResource file = new ClassPathResource("/vn/tonghop/web/desk.css", StyleSheet.class);

    private final ClassPathResource sign = new ClassPathResource("/vn/tonghop/web/desk.svg", StyleSheet.class);

    private final ClassPathResource script = new ClassPathResource("/vn/tonghop/web/live.js", StyleSheet.class);

    @OpenToAll
    @GetMapping("/desk.css")
    ResponseEntity<byte[]> style() throws IOException {
        return of(file, "text/css;charset=utf-8");
    }

    @OpenToAll
    @GetMapping("/desk.svg")
    ResponseEntity<byte[]> sign() throws IOException {
        return of(sign, "image/svg+xml");
    }

    @OpenToAll
    @GetMapping("/live.js")
    ResponseEntity<byte[]> script() throws IOException {
        return of(script, "text/javascript;charset=utf-8");
    }

    private static ResponseEntity<byte[]> of(ClassPathResource file, String type) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(type))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(file.getContentAsByteArray());
    }
}
