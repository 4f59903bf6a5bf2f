package vn.daumoi.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Words without case and diacritics: "Nguyễn Văn Tùng", composed or decomposed, is indexed and
 * asked for as "nguyen van tung". ICU folding, for ASCII folding misses decomposed text.
 */
final class FoldingAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer source = new StandardTokenizer();
    return new TokenStreamComponents(source, folded(source));
  }

  /** Wildcard words are not split into tokens, but they must be folded alike. */
  @Override
  protected TokenStream normalize(String field, TokenStream in) {
    return folded(in);
  }

  private static TokenStream folded(TokenStream in) {
    return new ICUFoldingFilter(new LowerCaseFilter(in));
  }
}
