package vn.daumoi.bench;

import java.io.IOException;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.CasCreationUtils;
import vn.daumoi.article.Article;

/** UIMA Ruta with seven rules for people, posts, bodies and days. */
final class RutaPeer {
  private static final List<String> TYPES = List.of("Title", "Body", "Person", "Day", "Holding");
  private static final String RULES =
      """
      W{REGEXP("(?i)chủ|bí|giám")} W{REGEXP("(?i)tịch|thư|đốc") -> MARK(Title, 1, 2)};
      W{REGEXP("Phó")} Title{-> MARK(Title, 1, 2)};
      W{REGEXP("UBND|HĐND")} W{-> MARK(Body, 1, 2)};
      W{REGEXP("Sở|Ban|Bộ")} CW{-> MARK(Body, 1, 2)};
      W{REGEXP("Nguyễn|Trần|Lê|Phạm|Hoàng")} CW CW?{-> MARK(Person, 1, 3)};
      NUM SPECIAL{REGEXP("/")} NUM{-> MARK(Day, 1, 3)};
      Person COMMA Title Body{-> MARK(Holding, 1, 4)};
      """;

  private final AnalysisEngine engine;
  private final JCas cas;

  private RutaPeer(AnalysisEngine engine, JCas cas) {
    this.engine = engine;
    this.cas = cas;
  }

  static RutaPeer start() throws IOException {
    try {
      TypeSystemDescription types = new TypeSystemDescription_impl();
      for (String type : TYPES) {
        types.addType("peer." + type, "", "uima.tcas.Annotation");
      }
      TypeSystemDescription basic =
          TypeSystemDescriptionFactory.createTypeSystemDescription(
              "org.apache.uima.ruta.engine.BasicTypeSystem");
      AnalysisEngine engine =
          AnalysisEngineFactory.createEngine(
              RutaEngine.class,
              CasCreationUtils.mergeTypeSystems(List.of(types, basic)),
              RutaEngine.PARAM_RULES,
              RULES);
      return new RutaPeer(engine, engine.newJCas());
    } catch (UIMAException e) {
      throw new IOException("UIMA Ruta does not start", e);
    }
  }

  void read(Article article) {
    try {
      cas.reset();
      cas.setDocumentText(article.body());
      engine.process(cas);
    } catch (UIMAException e) {
      throw new IllegalStateException("UIMA Ruta stops at " + article.id(), e);
    }
  }
}
