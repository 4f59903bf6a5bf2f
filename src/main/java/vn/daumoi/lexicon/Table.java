package vn.daumoi.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.daumoi.text.Spelling;

/**
 * A tab-separated table of {@code data/}: lines that begin with # tell the source, the first other
 * line names the columns, every row has as many cells.
 *
 * @param name the path under data/, "lexicon/agencies.tsv"
 * @param rows its rows in order
 */
public record Table(String name, List<Row> rows) {
  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param line its number in the file, from 1
   */
  public record Row(String table, int line, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** The cell of a column, empty where nothing is written; the column must exist. */
    public String get(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(table + " has no column " + column);
      }
      return cell;
    }

    /** The values of a cell that lists several, parted by "|". */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(OR.split(cell));
    }
  }

  /** Reads a table from the class path; {@code name} is its path under data/. */
  public static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream("/data/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no table data/" + name + " on the class path");
      }
      return parse(name, Spelling.nfc(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read data/" + name, e);
    }
  }

  static Table parse(String name, String content) {
    List<Row> rows = new ArrayList<>();
    String[] header = null;
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = cells;
        continue;
      }
      if (cells.length != header.length) {
        throw new IllegalStateException(
            "data/%s line %d has %d cells, the header has %d"
                .formatted(name, number, cells.length, header.length));
      }
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < cells.length; i++) {
        row.put(header[i].strip(), cells[i].strip());
      }
      rows.add(new Row(name, number, row));
    }
    return new Table(name, rows);
  }
}
