package vn.tonghop.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.storage.server.TestDatabase;

/** The desk behind a certificate of its own, spoken to over TLS. */
class TlsTest {

    private static final String PASSWORD = "mat khau cua tep khoa";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @TempDir
    private Path folder;

    private OpenDesk desk;
    private Path store;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        store = folder.resolve("desk.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "desk",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-validity",
                        "2"))
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        desk = new OpenDesk(DATABASE.dataSource(), folder, Optional.of(new DeskPlace.Tls(store, PASSWORD)));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void encryptsAndTellsTheBrowserToComeNoOtherWay() throws Exception {
        HttpResponse<String> page = client(trusting()).send(request("https", "/sign-in?lang=en"), text());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.sslSession().orElseThrow().getProtocol()).isIn("TLSv1.3", "TLSv1.2");
        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
        List<String> cookies = page.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .anyMatch(cookie -> cookie.startsWith("tonghop="))
                .anyMatch(cookie -> cookie.startsWith("tonghop-language="));
        assertThat(cookies).allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Strict"));
    }

    @Test
    void tellsTheBrowserTheSameWhereAServerBeforeItEncrypts() throws Exception {
        desk.close();
        Files.createDirectories(folder.resolve("behind"));
        desk = new OpenDesk(
                DATABASE.dataSource(),
                folder.resolve("behind"),
                Optional.empty(),
                Optional.of(URI.create("https://bao-cao.example.org")));
        HttpResponse<String> page = client(SSLContext.getDefault()).send(request("http", "/sign-in?lang=en"), text());

        assertThat(page.headers().firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("max-age=31536000"));
        assertThat(page.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("tonghop="))
                .anyMatch(cookie -> cookie.startsWith("tonghop-language="))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Strict"));
        HttpResponse<String> home = client(SSLContext.getDefault()).send(request("http", "/"), text());
        assertThat(home.headers().firstValue("Location"))
                .hasValueSatisfying(way -> assertThat(
                                URI.create("https://bao-cao.example.org/").resolve(way))
                        .isEqualTo(URI.create("https://bao-cao.example.org/sign-in")));
    }

    @Test
    void showsNothingToWhoDoesNotEncryptOrDoesNotKnowTheCertificate() throws Exception {
        assertThat(client(trusting()).send(request("http", "/sign-in"), text()).body())
                .doesNotContain("Mật khẩu");
        assertThatThrownBy(() -> client(SSLContext.getDefault()).send(request("https", "/sign-in"), text()))
                .isInstanceOf(SSLHandshakeException.class);
    }

    private HttpRequest request(String scheme, String path) {
        return HttpRequest.newBuilder(
                        URI.create(scheme + "://127.0.0.1:" + desk.desk().port() + path))
                .build();
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }

    private static HttpClient client(SSLContext context) {
        return HttpClient.newBuilder()
                .sslContext(context)
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
    }

    private SSLContext trusting() throws GeneralSecurityException, IOException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        try (InputStream bytes = Files.newInputStream(store)) {
            own.load(bytes, PASSWORD.toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("desk", own.getCertificate("desk"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
