package vn.daumoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.daumoi.article.Article;
import vn.daumoi.article.PartialDate;

/**
 * The pages in a real browser. What a canvas shows is told by the letters drawn on it, which a
 * script put in before the page's own writes down. Pictures go to target/screenshots.
 */
class PagesIT {
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final String LISTEN =
      """
      globalThis.drawn = [];
      for (const kind of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
        const fill = kind.prototype.fillText;
        kind.prototype.fillText = function (words, ...place) {
          globalThis.drawn.push({ words, font: this.font });
          return fill.call(this, words, ...place);
        };
      }
      """;

  @TempDir private static Path folder;
  private static Served served;
  private static Browser browser;

  @BeforeAll
  static void start() {
    served = Served.sample(folder.resolve("store"), "");
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    browser.close();
    served.close();
  }

  /** A page that fails the test where it asks another machine or its script fails. */
  private static final class Visit implements AutoCloseable {
    final Page page;
    private final List<String> faults = new ArrayList<>();

    Visit(int width, int height, String path) {
      this(width, height, served, path);
    }

    Visit(int width, int height, Served served, String path) {
      page = browser.page(width, height);
      page.addInitScript(LISTEN);
      page.onPageError(faults::add);
      page.onRequest(request -> {
        if (!request.url().startsWith(served.address()) && !request.url().startsWith("data:")) {
          faults.add("asks elsewhere: " + request.url());
        }
      });
      page.navigate(served.address() + path);
    }

    void picture(String name) {
      page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** All letters drawn on canvases so far, in one line. */
    String drawn() {
      return String.valueOf(page.evaluate("drawn.map((d) => d.words).join(' ')"));
    }

    void click(String id) {
      List<?> at = (List<?>) page.evaluate("(id) => Object.values(daumoiDrawing.at(id))", id);
      page.mouse().click(number(at.get(0)), number(at.get(1)));
    }

    /**
     * Waits until an expression holds; asked from outside, for the page's own policy forbids eval.
     */
    void await(String expression) {
      long end = System.nanoTime() + 30_000_000_000L;
      while (!Boolean.TRUE.equals(page.evaluate(expression))) {
        assertThat(System.nanoTime()).as("never true: " + expression).isLessThan(end);
        page.waitForTimeout(50);
      }
    }

    private static double number(Object value) {
      return ((Number) value).doubleValue();
    }

    @Override
    public void close() {
      page.context().close();
      assertThat(faults).isEmpty();
    }
  }

  private static Visit visit(String path) {
    return new Visit(1280, 800, path);
  }

  @Test
  void aPersonIsSearchedOpenedExpandedAndTheSentenceRead() {
    try (Visit visit = visit("/graph")) {
      Page page = visit.page;
      Locator box = page.locator(".panel search-box input");
      box.fill(Normalizer.normalize("nguyễn văn tùng", Normalizer.Form.NFD));
      Locator hit = page.locator(".panel search-box li a").first();
      hit.waitFor();
      assertThat(hit.textContent()).contains("Nguyễn Văn Tùng").contains("người");
      hit.click();

      page.locator(".panel h2").waitFor();
      assertThat(page.locator(".panel h2").textContent()).isEqualTo("Nguyễn Văn Tùng");
      Locator reason = page.locator(".panel identity-reason details");
      reason.waitFor();
      assertThat(reason.textContent()).contains("Vì sao là cùng một người").contains("cùng tên");
      visit.await("drawn.some((d) => d.words.includes('Nguyễn'))");
      assertThat(visit.drawn()).contains("Nguyễn Văn").contains("Thành ủy Hải Phòng");
      assertThat(page.evaluate("drawn.every((d) => d.font.includes('Be Vietnam Pro'))"))
          .isEqualTo(true);
      assertThat(page.evaluate("document.fonts.check('600 16px \"Be Vietnam Pro\"', 'ễ')"))
          .isEqualTo(true);

      Locator sentence =
          page.locator("evidence-list blockquote")
              .filter(new Locator.FilterOptions().setHasText("Dự và chỉ đạo hội nghị"));
      sentence.first().waitFor();
      assertThat(sentence.first().locator("mark").allTextContents())
          .contains("Nguyễn Văn Tùng", "Chủ tịch UBND thành phố");

      expandTheAgency(visit);
      evidenceOfTheLine(visit);
      visit.picture("graph");
    }
  }

  private static void expandTheAgency(Visit visit) {
    Page page = visit.page;
    Locator rows = page.locator(".as-table tbody tr");
    int before = rows.count();
    String agency =
        page.evaluate(
                "[...document.querySelectorAll('.as-table a')]"
                    + ".find((a) => a.textContent === 'Thành ủy Hải Phòng')"
                    + ".href.split('iri=')[1]")
            .toString();
    String iri = java.net.URLDecoder.decode(agency, java.nio.charset.StandardCharsets.UTF_8);
    visit.click(iri);
    visit.await("document.querySelectorAll('.as-table tbody tr').length > " + before);
    assertThat(page.locator(".panel h2").textContent()).isEqualTo("Thành ủy Hải Phòng");
    visit.await("drawn.some((d) => d.words.includes('Lê Văn Thành'))");
    assertThat(page.url()).contains("open=");
  }

  private static void evidenceOfTheLine(Visit visit) {
    Page page = visit.page;
    page.waitForTimeout(400);
    visit.click(
        page.evaluate("daumoiDrawing.lines().find((l) => l.label.includes('Phó Bí thư'))?.id")
            .toString());
    Locator line = page.locator(".panel .line");
    line.waitFor();
    assertThat(line.textContent()).contains("Phó Bí thư");
    Locator quote = page.locator("evidence-list blockquote").first();
    quote.waitFor();
    assertThat(quote.textContent()).contains("Phó Bí thư");
    assertThat(quote.locator("mark").count()).isPositive();
  }

  @Test
  void theStartPageSaysWhatThereIsInBothLanguages() {
    try (Visit visit = visit("/")) {
      Page page = visit.page;
      page.locator(".figures dd").first().waitFor();
      assertThat(page.locator("h1").textContent()).contains("Ai giữ chức vụ nào ở Việt Nam");
      assertThat(page.locator(".figures .card").first().textContent())
          .contains("24")
          .contains("bài báo");
      visit.picture("start");
      page.locator("nav a[lang=en]").click();
      page.locator(".figures dd").first().waitFor();
      assertThat(page.locator("h1").textContent()).contains("Who held which office");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
    }
  }

  @Test
  void anArticleShowsWhatWasReadWhere() {
    String path = served("Năm cơ quan ký Chương trình phối hợp");
    try (Visit visit = visit(path)) {
      Page page = visit.page;
      page.locator("mark.read").first().waitFor();
      assertThat(page.locator("mark.read").allTextContents()).contains("Nguyễn Văn Tùng");
      page.locator("mark.read.person")
          .filter(new Locator.FilterOptions().setHasText("Tùng"))
          .first()
          .click();
      Locator facts = page.locator(".facts");
      assertThat(facts.locator("a").first().textContent()).isEqualTo("Nguyễn Văn Tùng");
      assertThat(facts.textContent()).contains("quy tắc");
      visit.picture("article");
      facts.locator("a").first().click();
      page.locator("main.entity h1").waitFor();
      assertThat(page.locator("main.entity h1").textContent()).isEqualTo("Nguyễn Văn Tùng");
      assertThat(page.locator("main.entity table").first().textContent()).contains("Chủ tịch");
      visit.picture("entity");
    }
  }

  private static String served(String headline) {
    try {
      String iri =
          served
              .json("/api/search?q=" + Served.encoded(headline))
              .path("hits")
              .path(0)
              .path("iri")
              .asString();
      return iri.replaceFirst("^https?://[^/]+", "");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void twoHoldersOfOneSeatStandWithBothSentences() {
    List<Article> articles =
        List.of(
            told(
                "2021-01-10", "Đồng chí Lò Văn Mai, Chủ tịch UBND tỉnh Lào Cai, chủ trì hội nghị."),
            told("2021-06-10", "Đồng chí Hà Thị Tâm, Chủ tịch UBND tỉnh Lào Cai, dự lễ khởi công."),
            told("2021-09-10", "Đồng chí Lò Văn Mai, Chủ tịch UBND tỉnh Lào Cai, dự lễ tổng kết."),
            told(
                "2022-01-10",
                "Đồng chí Hà Thị Tâm, Chủ tịch UBND tỉnh Lào Cai, chủ trì cuộc họp."));
    try (Served clash = Served.of(folder.resolve("clash"), "", articles);
        Visit visit = new Visit(1280, 800, clash, "/contradictions")) {
      Locator item = visit.page.locator(".contradictions li.card").first();
      item.waitFor();
      assertThat(item.locator("dd a").allTextContents())
          .contains("Lò Văn Mai", "Hà Thị Tâm", "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai");
      assertThat(item.locator("blockquote").count()).isEqualTo(2);
      visit.picture("contradictions");
    }
  }

  private static Article told(String day, String sentence) {
    return new Article(
        "tin-" + day,
        "Tin ngày " + day,
        sentence,
        PartialDate.parse(day),
        Optional.of("https://example.org/tin-" + day),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void theSparqlPageAnswersAnExample() {
    try (Visit visit = visit("/sparql")) {
      Page page = visit.page;
      page.locator(".yasqe .CodeMirror").waitFor();
      page.locator(".examples select").selectOption("05-provisions");
      page.locator(".yasr table tbody tr").first().waitFor();
      assertThat(page.locator(".yasr table").textContent()).contains("Phản bác quan điểm sai trái");
      visit.picture("sparql");
    }
  }

  @Test
  void aPhoneShowsTheGraphWithoutScrollingSideways() {
    try (Visit visit = new Visit(390, 844, "/graph?q=" + Served.encoded("nguyen van tung"))) {
      Page page = visit.page;
      visit.await("drawn.some((d) => d.words.includes('Nguyễn'))");
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
      visit.picture("graph-phone");
      page.navigate(served.address() + served("Năm cơ quan ký Chương trình phối hợp"));
      page.locator("mark.read").first().waitFor();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
  }

  @Test
  void foreignWordsStayWords() {
    try (Visit visit =
        visit(
            "/entity?iri=" + Served.encoded("https://example.org/<img src=x onerror=alert(1)>"))) {
      visit.page.locator("main code").waitFor();
      assertThat(visit.page.locator("main img").count()).isZero();
      assertThat(visit.page.locator("main code").textContent()).contains("<img src=x");
    }
    try (Visit visit = visit("/")) {
      visit.page.locator("search-box input").fill("<b>không có ai</b>");
      visit.page.locator("search-box .none").waitFor();
      assertThat(visit.page.locator("search-box .none b").count()).isZero();
    }
  }

  @Test
  void offsetsCountCodePoints() {
    try (Visit visit = visit("/")) {
      Object words =
          visit.page.evaluate(
              """
              async () => {
                const { pieces } = await import("/parts/evidence-list/quotes.js");
                const marks = [{ start: 11, end: 14 }, { start: 13, end: 16 }];
                return pieces("😀 Nguyễn A", 10, marks).map((p) => `${p.words}|${p.marks.length}`).join("~");
              }
              """);
      assertThat(words).isEqualTo("😀|0~ N|1~g|2~uy|1~ễn A|0");
    }
  }

  @Test
  void aLineTellsEachNameOnceAndHowOften() {
    try (Visit visit = visit("/")) {
      Object label =
          visit.page.evaluate(
              """
              async () => {
                const { lineLabel } = await import("/graph/model.js");
                const link = (vi, en) => ({ name: { vi, en } });
                return lineLabel({ links: [link("dự", "attends"), link("ký", "signs"), link("dự", "attends")] }, "vi");
              }
              """);
      assertThat(label).isEqualTo("dự ×2, ký");
    }
  }
}
