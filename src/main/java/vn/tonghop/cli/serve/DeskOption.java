package vn.tonghop.cli.serve;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javax.sql.DataSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.tonghop.cli.options.Settings;

/** {@code --desk} and what belongs to it: whether and where the pages for people are opened. */
final class DeskOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--desk",
            description =
                    "Mở các trang cho đơn vị gửi, người duyệt, cơ quan chủ trì và lãnh đạo (vào bằng vai và mật khẩu:"
                            + " lệnh actor invite).")
    private boolean wanted;

    @Option(
            names = "--desk-port",
            paramLabel = "CỔNG",
            description = "Cổng của các trang (mặc định: ${DEFAULT-VALUE}; 0: cổng nào cũng được).")
    private int port = 9188;

    @Option(
            names = "--desk-address",
            paramLabel = "ĐỊA_CHỈ",
            description =
                    "Địa chỉ mở các trang (mặc định: 127.0.0.1, chỉ máy này xem được; ra ngoài thì phải có --tls).")
    private InetAddress address = InetAddress.getLoopbackAddress();

    @Option(
            names = "--tls",
            paramLabel = "TỆP",
            description =
                    "Mã hóa đường truyền bằng khóa và chứng thư trong tệp PKCS#12 này; mật khẩu của tệp đặt ở biến"
                            + " TONGHOP_TLS_PASSWORD.")
    private Optional<Path> tls = Optional.empty();

    @Option(
            names = "--desk-public-url",
            paramLabel = "ĐỊA_CHỈ",
            description = "Địa chỉ https mà mọi người gõ, khi một máy chủ khác đứng trước và mã hóa đường truyền (ví dụ"
                    + " https://bao-cao.example.org); khi đó trình duyệt chỉ gửi cookie qua đường mã hóa.")
    private Optional<URI> publicAddress = Optional.empty();

    /** The pages while they are open. */
    interface Pages extends AutoCloseable {

        /** Where they are; empty when they were not asked for. */
        String port();

        @Override
        void close();
    }

    Pages open(Settings settings, DataSource dataSource) {
        if (!wanted) {
            return new NoPages();
        }
        if (!address.isLoopbackAddress() && tls.isEmpty()) {
            throw new ParameterException(spec.commandLine(), settings.texts().say("serve.needs-tls"));
        }
        if (publicAddress.filter(url -> !isEncrypted(url)).isPresent()) {
            throw new ParameterException(
                    spec.commandLine(), settings.texts().say("serve.public-url", publicAddress.get()));
        }
        return DeskPages.open(this, settings, dataSource, InstantSource.system());
    }

    /** Told here as well, as no other command loads the desk. */
    private static boolean isEncrypted(URI url) {
        return "https".equals(url.getScheme()) && url.getHost() != null;
    }

    int port() {
        return port;
    }

    InetAddress address() {
        return address;
    }

    Optional<URI> publicAddress() {
        return publicAddress;
    }

    Optional<Path> tls() {
        return tls;
    }

    private record NoPages() implements Pages {

        @Override
        public String port() {
            return "";
        }

        @Override
        public void close() {}
    }
}
