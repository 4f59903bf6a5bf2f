package vn.daumoi.graph;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import vn.daumoi.article.PartialDate;
import vn.daumoi.text.Spelling;

/** Literals as the contract writes them. */
final class Literals {
  private Literals() {}

  static Node vi(String words) {
    return NodeFactory.createLiteralLang(Spelling.nfc(words.strip()), "vi");
  }

  static Node plain(String words) {
    return NodeFactory.createLiteralString(Spelling.nfc(words));
  }

  static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node decimal(double value) {
    String words = java.math.BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    return NodeFactory.createLiteralDT(
        words.contains(".") ? words : words + ".0", XSDDatatype.XSDdecimal);
  }

  static Node truth(boolean value) {
    return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Node address(String url) {
    return NodeFactory.createLiteralDT(url, XSDDatatype.XSDanyURI);
  }

  /** A date as exact as it is known: xsd:date, xsd:gYearMonth or xsd:gYear. */
  static Node date(PartialDate date) {
    XSDDatatype type =
        switch (date.toString().length()) {
          case 10 -> XSDDatatype.XSDdate;
          case 7 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDgYear;
        };
    return NodeFactory.createLiteralDT(date.toString(), type);
  }
}
