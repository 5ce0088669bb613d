package vn.tonghop.web;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;
import org.springframework.web.servlet.DispatcherServlet;
import vn.tonghop.web.intake.Uploads;

/** Sets up the server of the desk: one servlet behind one chain of filters, nothing else is served. */
final class DeskServer {

    private static final int SESSION_MINUTES = 30;
    private static final int THREADS = 24;
    private static final int HTTPS = 443;
    private static final int KEPT_IN_MEMORY = 1 << 20;
    private static final int ROOM_FOR_FIELDS = 1 << 16;

    private DeskServer() {}

    static Tomcat of(DeskPlace place, AnnotationConfigWebApplicationContext pages, Path scratch) {
        var tomcat = new Tomcat();
        tomcat.setSilent(true);
        tomcat.setBaseDir(scratch.toString());
        tomcat.setConnector(connector(place));
        var report = new ErrorReportValve();
        report.setShowReport(false);
        report.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(report);
        if (place.publicAddress().isPresent()) {
            tomcat.getHost().getPipeline().addValve(new RemoteIpValve()); // sign-ins are counted by who is behind it
        }
        Context context = tomcat.addContext("", scratch.toString());
        if (context instanceof StandardContext standard) { // one application, gone with its server: nothing can leak
            standard.setClearReferencesRmiTargets(false);
            standard.setClearReferencesThreadLocals(false);
        }
        context.setSessionTimeout(SESSION_MINUTES);
        context.setSessionCookieName("tonghop");
        context.setUseHttpOnly(true);
        var cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("strict");
        context.setCookieProcessor(cookies);
        context.addServletContainerInitializer((classes, servlets) -> start(servlets, pages), Set.of());
        filter(context, "size", new TooLargeFilter(Uploads.MOST + ROOM_FOR_FIELDS));
        filter(context, "security", new DelegatingFilterProxy("springSecurityFilterChain", pages));
        servlet(context, pages, scratch);
        return tomcat;
    }

    private static void start(ServletContext servlets, AnnotationConfigWebApplicationContext pages) {
        servlets.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        servlets.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        pages.setServletContext(servlets);
        pages.refresh();
    }

    private static Connector connector(DeskPlace place) {
        var connector = new Connector();
        connector.setPort(place.port());
        connector.setProperty("address", place.address().getHostAddress());
        connector.setProperty("maxThreads", String.valueOf(THREADS));
        connector.setProperty("maxSwallowSize", String.valueOf(4 * Uploads.MOST));
        connector.setMaxPostSize(ROOM_FOR_FIELDS);
        connector.setMaxPartCount(20);
        connector.setXpoweredBy(false);
        place.tls().ifPresent(tls -> encrypt(connector, tls));
        place.publicAddress().ifPresent(url -> behind(url, connector));
        return connector;
    }

    /** What comes from the server that encrypts is answered as if it had come encrypted itself. */
    private static void behind(URI url, Connector connector) {
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProxyName(url.getHost());
        connector.setProxyPort(url.getPort() < 0 ? HTTPS : url.getPort());
    }

    private static void encrypt(Connector connector, DeskPlace.Tls tls) {
        connector.setScheme("https");
        connector.setSecure(true);
        connector.setProperty("SSLEnabled", "true");
        var host = new SSLHostConfig();
        host.setProtocols("TLSv1.2+TLSv1.3");
        var certificate = new SSLHostConfigCertificate(host, SSLHostConfigCertificate.Type.UNDEFINED);
        certificate.setCertificateKeystoreFile(tls.store().toAbsolutePath().toString());
        certificate.setCertificateKeystoreType("PKCS12");
        certificate.setCertificateKeystorePassword(tls.password());
        host.addCertificate(certificate);
        connector.addSslHostConfig(host);
    }

    private static void filter(Context context, String name, Filter first) {
        var filter = new FilterDef();
        filter.setFilterName(name);
        filter.setFilter(first);
        context.addFilterDef(filter);
        var everywhere = new FilterMap();
        everywhere.setFilterName(name);
        everywhere.addURLPattern("/*");
        context.addFilterMap(everywhere);
    }

    private static void servlet(Context context, AnnotationConfigWebApplicationContext pages, Path scratch) {
        var wrapper = Tomcat.addServlet(context, "pages", new DispatcherServlet(pages));
        wrapper.setMultipartConfigElement(new MultipartConfigElement(
                scratch.toString(), Uploads.MOST, Uploads.MOST + ROOM_FOR_FIELDS, KEPT_IN_MEMORY));
        wrapper.setLoadOnStartup(1);
        context.addServletMappingDecoded("/", "pages");
    }
}
