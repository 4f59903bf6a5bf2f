package vn.daumoi.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A real browser for a test: the system's Chromium, or the one the build has put aside. It reaches
 * this machine's addresses and no other.
 */
public final class Browser implements AutoCloseable {
  private static final Path SYSTEM = Path.of("/usr/bin/chromium");
  private static final List<String> OPTIONS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
  }

  /** Starts a browser; close it after the test. */
  public static Browser start() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    BrowserType.LaunchOptions options =
        new BrowserType.LaunchOptions().setChromiumSandbox(false).setArgs(OPTIONS);
    if (Files.isExecutable(SYSTEM)) {
      options.setExecutablePath(SYSTEM);
    } else {
      Path folder = folder();
      environment.put("LD_LIBRARY_PATH", folder.resolve("lib").toString());
      environment.put("FONTCONFIG_PATH", folder.toString());
      environment.put("FONTCONFIG_FILE", folder.resolve("fonts.conf").toString());
      options.setExecutablePath(folder.resolve("chromium")).setEnv(environment);
    }
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  private static Path folder() {
    Path folder =
        Path.of(
            System.getProperty(
                "daumoi.browser",
                System.getProperty("user.home") + "/.cache/daumoi/chromium-153.0.0"));
    if (!Files.isExecutable(folder.resolve("chromium"))) {
      throw new IllegalStateException(
          "no browser in " + folder + "; mvn exec:exec@browser puts one there");
    }
    return folder;
  }

  /** A page of its own, as wide as a desk's screen, in Vietnamese. */
  public Page page() {
    return page(1280, 800);
  }

  /** A page of its own and of a size; 390 by 844 is a phone's. */
  public Page page(int width, int height) {
    BrowserContext context =
        chromium.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("vi-VN"));
    return context.newPage();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }
}
