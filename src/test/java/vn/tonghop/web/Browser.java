package vn.tonghop.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.tonghop.ExternalTool;

/** A real Chromium without a window; goes nowhere but to the desk of the test. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final String AXE = axe();

    private final ChromeDriver driver;
    private final String base;
    private final Path downloads;

    private Browser(ChromeDriver driver, String base, Path downloads) {
        this.driver = driver;
        this.base = base;
        this.downloads = downloads;
    }

    /** Leaves the calling test when there is no Chromium. */
    static Browser open(String base, Path folder) {
        Path chromium = ExternalTool.find("chromium", "chromium");
        File chromedriver = ExternalTool.find("chromedriver", "chromium-driver").toFile();
        Path downloads = folder.resolve("downloads");
        var options = new ChromeOptions();
        options.setBinary(chromium.toString());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver)
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), base, downloads);
    }

    void go(String path) {
        driver.get(base + path);
    }

    /** Clicks on what leads to another page, and waits for that. */
    private void leave(By where) {
        WebElement page = driver.findElement(By.tagName("html"));
        driver.findElement(where).click();
        new WebDriverWait(driver, Duration.ofSeconds(20))
                .ignoring(WebDriverException.class) // in the midst of leaving: asked again, the page is gone
                .until(ExpectedConditions.stalenessOf(page));
        text();
    }

    void type(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    void choose(String id, Path file) {
        driver.findElement(By.id(id)).sendKeys(file.toAbsolutePath().toString());
    }

    /** A link or button by its words, which leads to another page. */
    void click(String words) {
        leave(By.xpath("//*[self::a or self::button][normalize-space()='" + words + "']"));
    }

    /** The first link or button that an XPath finds, which leads to another page. */
    void clickFirst(String xpath) {
        leave(By.xpath(xpath));
    }

    /** Follows a link to a document, tells of what kind it is and goes back. */
    String document(String xpath) {
        String page = driver.getCurrentUrl();
        driver.get(driver.findElement(By.xpath(xpath)).getAttribute("href"));
        Object kind = driver.executeScript("return document.contentType");
        driver.get(page);
        return String.valueOf(kind);
    }

    /** The page is loaded anew meanwhile. */
    void waitFor(String xpath) {
        new WebDriverWait(driver, Duration.ofSeconds(90))
                .until(ExpectedConditions.presenceOfElementLocated(By.xpath(xpath)));
    }

    /** What stays on the page. */
    void open(String xpath) {
        driver.findElement(By.xpath(xpath)).click();
    }

    String text() {
        return new WebDriverWait(driver, Duration.ofSeconds(20))
                .until(ExpectedConditions.presenceOfElementLocated(By.tagName("main")))
                .getText();
    }

    /** Where an element ends on a telephone, in pixels from the top of the page. */
    long bottom(String id) {
        narrow(360);
        Object end = driver.executeScript(
                "return Math.ceil(document.getElementById('" + id + "').getBoundingClientRect().bottom + scrollY)");
        narrow(1280);
        return ((Number) end).longValue();
    }

    /** Leaves a mark that is gone when the page is loaded anew. */
    void mark() {
        driver.executeScript("window.marked = true");
    }

    boolean isMarked() {
        return Boolean.TRUE.equals(driver.executeScript("return window.marked === true"));
    }

    String path() {
        return driver.getCurrentUrl().substring(base.length());
    }

    /** Waits until a file has wholly come. */
    Path downloaded() {
        return new WebDriverWait(driver, Duration.ofSeconds(20)).until(waiting -> {
            File[] files = downloads.toFile().listFiles((folder, name) -> name.endsWith(".xlsx"));
            return files == null || files.length == 0 ? null : files[0].toPath();
        });
    }

    /** Pictures of the page as a desktop and as a telephone show it; what is found wrong with it, and whether it is too wide. */
    List<String> look(String name) {
        picture(name + "-1280", 1280);
        picture(name + "-360", 360);
        Object wide = driver.executeScript("return document.documentElement.scrollWidth > 360");
        List<String> found = faults();
        picture(name + "-1280", 1280);
        print(name);
        return Boolean.TRUE.equals(wide) ? List.of("wider than 360 pixels") : found;
    }

    private void picture(String name, int width) {
        narrow(width);
        Map<String, Object> shot = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(PICTURES);
            Files.write(
                    PICTURES.resolve(name + ".png"),
                    Base64.getDecoder().decode(shot.get("data").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void narrow(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    /** As it comes out of a printer on A4. */
    private void print(String name) {
        Map<String, Object> printed = driver.executeCdpCommand(
                "Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69, "preferCSSPageSize", true));
        try {
            Files.write(
                    PICTURES.resolve(name + ".pdf"),
                    Base64.getDecoder().decode(printed.get("data").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What axe calls serious or critical, with the first place of each. */
    private List<String> faults() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("var done = arguments[0]; axe.run().then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes[0].html)));");
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static String axe() {
        try (InputStream script =
                Browser.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
